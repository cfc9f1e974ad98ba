/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.Relation;
import org.papergraph.graph.model.RelationType;
import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.SentenceSpan;
import org.papergraph.graph.model.SourceEntry;
import org.papergraph.graph.model.SourceFile;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;

/** Valid extracted papers of any shape, the same for the same seed. */
final class InventedExtractions {

	private static final String[] PIECES = { "deep", "Étude", "北京", "\"quoted\"", "back\\slash", "tab\there", "𝒜lgo",
			"</b>", "\u2028", "naïve", "LoRA", "CIFAR-100", "'", "{x}", "\u007F" };

	private final Random random;

	InventedExtractions(long seed) {
		this.random = new Random(seed);
	}

	ExtractedPaper next() {
		String title = "T " + words(1 + this.random.nextInt(5));
		String text = words(5 + this.random.nextInt(20));
		boolean dated = this.random.nextBoolean();
		LocalDate day = dated ? LocalDate.of(2000 + this.random.nextInt(30), 1 + this.random.nextInt(12), 15) : null;
		Paper paper = new Paper(PaperId.ofTitle(title), title, text, (day != null) ? day.getYear() : null, day,
				maybe("https://example.org/p"), dated ? this.random.nextInt(90) : null,
				this.random.nextBoolean() ? List.of("Zed", "Abc") : List.of(), new InventedRecords(this.random).ids(),
				new InventedRecords(this.random).authors(), maybe("Journal of Tea"),
				new InventedRecords(this.random).references());
		List<SentenceSpan> sentences = List.of(new SentenceSpan(TextField.TITLE, new Span(0, title.length())),
				new SentenceSpan(TextField.ABSTRACT, new Span(0, text.length())));
		List<TermOccurrence> terms = terms(text);
		return new ExtractedPaper(paper, entries(), sentences, terms, relations(terms));
	}

	private List<SourceEntry> entries() {
		List<SourceEntry> entries = new ArrayList<>();
		for (int i = this.random.nextInt(3); i > 0; i--) {
			entries.add(new SourceEntry(new SourceFile("file:///p" + i + ".txt", "ab" + i, "page"),
					1 + this.random.nextInt(300), maybe("Feb 12"), this.random.nextBoolean() ? i : null));
		}
		return entries;
	}

	private List<TermOccurrence> terms(String text) {
		TreeMap<TermKey, TermOccurrence> terms = new TreeMap<>();
		for (int i = this.random.nextInt(6); i > 0; i--) {
			TermType type = TermType.values()[this.random.nextInt(5)];
			TermKey key = new TermKey(type, "k" + words(1 + this.random.nextInt(2)));
			int start = this.random.nextInt(text.length() - 1);
			Span span = new Span(start, start + 1);
			Role role = type.hasRole() ? Role.values()[this.random.nextInt(2)] : null;
			terms.put(key, new TermOccurrence(key, words(1), List.of(words(1), words(2)), role,
					this.random.nextDouble(), List.of(new Mention(TextField.ABSTRACT, span, span.of(text), 1))));
		}
		return List.copyOf(terms.values());
	}

	private List<Relation> relations(List<TermOccurrence> terms) {
		List<Relation> relations = new ArrayList<>();
		for (int i = 1; i < terms.size(); i++) {
			relations.add(new Relation(RelationType.values()[this.random.nextInt(6)], terms.get(i - 1).key(),
					terms.get(i).key(), this.random.nextDouble(), this.random.nextInt(2)));
		}
		return relations;
	}

	private String words(int count) {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i < count; i++) {
			words.append((i > 0) ? " " : "").append(PIECES[this.random.nextInt(PIECES.length)]);
		}
		return words.toString();
	}

	private @Nullable String maybe(String value) {
		return this.random.nextBoolean() ? value : null;
	}

}
