/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermType;

/**
 * Pairs from the papers of SciER (Zhang et al. 2024, "SciER: An Entity and Relation
 * Extraction Dataset for Datasets, Methods, and Tasks in Scientific Documents"):
 * {@code Synonym-Of} joins names of one thing, {@code SubClass-Of} and
 * {@code Compare-With} join names of two; other names of one paper and type are different
 * as well unless they are spelled alike or a chain of synonyms joins them.
 */
final class ScierPairs {

	/** The file within the data folder. */
	static final String FILE = "scier/dev.documents.jsonl";

	private static final Set<String> DIFFERENT = Set.of("SubClass-Of", "Compare-With");

	private final List<NamedText> texts = new ArrayList<>();

	private final Set<NamePair> pairs = new LinkedHashSet<>();

	private final Set<NamePair> others = new LinkedHashSet<>();

	private ScierPairs() {
	}

	/**
	 * Reads the papers and the pairs that annotators speak of.
	 * @param data the folder of shared data
	 * @return one corpus of all papers, and its pairs
	 */
	static NameSample stated(Path data) {
		ScierPairs scier = read(data);
		return new NameSample(List.copyOf(scier.texts), List.copyOf(scier.pairs));
	}

	/**
	 * Reads the papers and the pairs that annotators do not speak of.
	 * @param data the folder of shared data
	 * @return one corpus of all papers, and its pairs
	 */
	static NameSample others(Path data) {
		ScierPairs scier = read(data);
		return new NameSample(List.copyOf(scier.texts), List.copyOf(scier.others));
	}

	private static ScierPairs read(Path data) {
		ScierPairs scier = new ScierPairs();
		JsonMapper json = new JsonMapper();
		try {
			Files.readAllLines(data.resolve(FILE)).forEach((line) -> scier.add(json.readTree(line)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + data.resolve(FILE), ex);
		}
		return scier;
	}

	private void add(JsonNode document) {
		String id = document.path("doc_id").asString();
		List<String> tokens = new ArrayList<>();
		document.path("doc_tokens").forEach((token) -> tokens.add(token.asString()));
		TokenText text = new TokenText(tokens);
		Map<Span, TermType> mentions = new TreeMap<>();
		document.path("ner")
			.forEach((sentence) -> sentence.forEach((entity) -> mentions
				.put(text.span(entity.get(0).asInt(), entity.get(1).asInt()), TermType.of(entity.get(2).asString()))));
		this.texts.add(new NamedText(id, text.text(), mentions));
		List<StatedPair> stated = new ArrayList<>();
		document.path("relations")
			.forEach((sentence) -> sentence.forEach((relation) -> stated.add(new StatedPair(relation.get(4).asString(),
					text.span(relation.get(0).asInt(), relation.get(1).asInt()).of(text.text()),
					text.span(relation.get(2).asInt(), relation.get(3).asInt()).of(text.text())))));
		addPairs(id, text.text(), mentions, stated);
	}

	private void addPairs(String id, String text, Map<Span, TermType> mentions, List<StatedPair> stated) {
		SynonymGroups groups = new SynonymGroups();
		stated.stream().filter((pair) -> pair.relation().equals("Synonym-Of")).forEach((pair) -> {
			groups.join(pair.one(), pair.other());
			this.pairs.add(new NamePair(true, "SciER Synonym-Of", id, pair.one(), id, pair.other()));
		});
		stated.stream()
			.filter((pair) -> DIFFERENT.contains(pair.relation()) && !groups.joins(pair.one(), pair.other()))
			.forEach((pair) -> this.pairs
				.add(new NamePair(false, "SciER " + pair.relation(), id, pair.one(), id, pair.other())));
		Map<TermType, Set<String>> names = new TreeMap<>();
		mentions
			.forEach((place, type) -> names.computeIfAbsent(type, (key) -> new LinkedHashSet<>()).add(place.of(text)));
		names.values().forEach((some) -> addOthers(id, List.copyOf(some), groups));
	}

	private void addOthers(String id, List<String> names, SynonymGroups groups) {
		for (int i = 0; i < names.size(); i++) {
			for (int j = i + 1; j < names.size(); j++) {
				if (!groups.joins(names.get(i), names.get(j))) {
					this.others.add(new NamePair(false, "other names of a paper", id, names.get(i), id, names.get(j)));
				}
			}
		}
	}

	/**
	 * What the annotators say of two names.
	 *
	 * @param relation the relation's name
	 * @param one the one name
	 * @param other the other name
	 */
	private record StatedPair(String relation, String one, String other) {
	}

}
