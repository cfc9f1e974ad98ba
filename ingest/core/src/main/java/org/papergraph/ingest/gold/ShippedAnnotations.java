/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.papergraph.ingest.gold.PaperTexts.PaperText;
import org.papergraph.ingest.term.lexicon.WordLists;

/**
 * Annotations that come with Papergraph: which terms and relations papers name, by the
 * papers' ids and without their texts.
 */
final class ShippedAnnotations {

	private static final List<String> FILES = List.of("daily-papers.jsonl", "acl-2022.jsonl");

	private static final String SALIENT = "salient-concepts.jsonl";

	private final JsonMapper json = JsonMapper.builder().build();

	private final GoldPaperParser parser;

	ShippedAnnotations(UnaryOperator<String> cleaner) {
		this.parser = new GoldPaperParser(cleaner);
	}

	/**
	 * Joins the annotations with their texts.
	 * @param texts the texts of the papers
	 * @return the papers in the order of the files
	 * @throws IllegalArgumentException if the text of a paper is missing
	 */
	List<GoldPaper> papers(PaperTexts texts) {
		List<GoldPaper> papers = new ArrayList<>();
		for (String file : FILES) {
			for (String line : WordLists.lines(ShippedAnnotations.class, file)) {
				papers.add(paper((ObjectNode) this.json.readTree(line), texts, file));
			}
		}
		return papers;
	}

	private GoldPaper paper(ObjectNode annotations, PaperTexts texts, String file) {
		String id = annotations.path("id").asString();
		PaperText text = texts.find(id)
			.orElseThrow(() -> new IllegalArgumentException("The text of paper " + id + ", annotated in " + file
					+ ", is missing; give the folder that holds all data with --data"));
		annotations.put("title", text.title());
		annotations.put("abstract", text.abstractText());
		return this.parser.parse(annotations);
	}

	/**
	 * {@return the names of the concepts that carry a paper's content, by the paper's id,
	 * for papers whose other annotations do not tell}
	 */
	Map<String, Set<String>> salientConcepts() {
		Map<String, Set<String>> byPaper = new HashMap<>();
		for (String line : WordLists.lines(ShippedAnnotations.class, SALIENT)) {
			JsonNode paper = this.json.readTree(line);
			Set<String> names = new TreeSet<>();
			paper.path("salient").forEach((name) -> names.add(this.parser.clean(name.asString())));
			byPaper.put(paper.path("id").asString(), names);
		}
		return byPaper;
	}

}
