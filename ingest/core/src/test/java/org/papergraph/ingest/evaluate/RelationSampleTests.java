/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.Relation;
import org.papergraph.graph.model.RelationType;
import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.SentenceSpan;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;

import static org.assertj.core.api.Assertions.assertThat;

class RelationSampleTests {

	@Test
	void drawsTheSameInAnyOrder() {
		List<ExtractedPaper> papers = new ArrayList<>();
		for (int i = 0; i < 9; i++) {
			papers.add(paper("Hive" + i));
		}
		List<String> drawn = draw(papers, 4);
		Collections.reverse(papers);
		assertThat(draw(papers, 4)).isEqualTo(drawn).hasSize(5);
	}

	@Test
	void showsTheSentence() {
		assertThat(draw(List.of(paper("HiveNet")), 4).get(1))
			.endsWith("\tUSED_FOR\tmethod:hivenet\ttask:counting\t0.75\t\tHiveNet for counting");
	}

	private static List<String> draw(List<ExtractedPaper> papers, int size) {
		RelationSample sample = new RelationSample();
		papers.forEach(sample::add);
		return sample.draw(size);
	}

	private static ExtractedPaper paper(String name) {
		String title = name + " for counting";
		TermOccurrence method = term(TermType.METHOD, title, 0, name.length());
		TermOccurrence task = term(TermType.TASK, title, name.length() + 5, title.length());
		Span whole = new Span(0, title.length());
		return new ExtractedPaper(new Paper(PaperId.ofTitle(title), title, "", null, null, null, null, List.of()),
				List.of(), List.of(new SentenceSpan(TextField.TITLE, whole)), List.of(method, task),
				List.of(new Relation(RelationType.USED_FOR, method.key(), task.key(), 0.75, 0)));
	}

	private static TermOccurrence term(TermType type, String title, int start, int end) {
		String surface = title.substring(start, end);
		Mention mention = new Mention(TextField.TITLE, new Span(start, end), surface, 0);
		return new TermOccurrence(new TermKey(type, surface.toLowerCase(Locale.ROOT)), surface, List.of(),
				type.hasRole() ? Role.USED : null, 1, List.of(mention));
	}

}
