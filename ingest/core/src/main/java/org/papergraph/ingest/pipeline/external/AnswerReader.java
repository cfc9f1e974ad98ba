/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline.external;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.papergraph.graph.exchange.DecodedLine;
import org.papergraph.graph.exchange.DecodedLine.Decoded;
import org.papergraph.graph.exchange.DecodedLine.Malformed;
import org.papergraph.graph.exchange.ExtractedPaperLines;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.SentenceSpan;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.ingest.pipeline.ExtractionResult;
import org.papergraph.ingest.pipeline.ExtractionResult.Extracted;
import org.papergraph.ingest.pipeline.ExtractionResult.Refused;

/**
 * Checks what an extractor answered for a paper. The paper itself stays as it was read:
 * of the answer only sentences, terms and relations are taken.
 */
final class AnswerReader {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private AnswerReader() {
	}

	/**
	 * Reads a line of JSON.
	 * @return the object, or a missing node if the line is none
	 */
	static JsonNode parse(String line) {
		try {
			JsonNode node = MAPPER.readTree(line);
			return node.isObject() ? node : MAPPER.missingNode();
		}
		catch (JacksonException ex) {
			return MAPPER.missingNode();
		}
	}

	/**
	 * Reads the answer for a paper.
	 * @param answer the object on the line
	 * @param number the number of the line
	 * @param asked the paper
	 * @return the paper with its terms, or why the answer is not taken
	 */
	static ExtractionResult read(JsonNode answer, int number, AskedPaper asked) {
		ObjectNode whole = (ObjectNode) MAPPER.readTree(asked.line());
		for (String text : new String[] { "title", "abstract" }) {
			if (answer.has(text) && !answer.path(text).equals(whole.path(text))) {
				return refused(number, "the " + text + " is not the one that was given, to which offsets refer", asked);
			}
		}
		for (String field : new String[] { "v", "sentences", "terms", "relations" }) {
			if (answer.has(field)) {
				whole.set(field, answer.path(field));
			}
		}
		if (!answer.has("v") || !answer.has("terms")) {
			return refused(number, "an answer must have the fields v and terms", asked);
		}
		DecodedLine decoded = ExtractedPaperLines.decode(whole.toString(), number);
		if (decoded instanceof Malformed malformed) {
			return refused(number, malformed.problem(), asked);
		}
		ExtractedPaper paper = ((Decoded) decoded).paper();
		for (TermOccurrence term : paper.terms()) {
			for (Mention mention : term.mentions()) {
				SentenceSpan sentence = paper.sentences().get(mention.sentence());
				if (sentence.in() != mention.in() || !sentence.span().overlaps(mention.span())) {
					return refused(number, "a mention must stand in its sentence: surface=" + mention.surface()
							+ ", sentence=" + mention.sentence(), asked);
				}
			}
		}
		return new Extracted(paper);
	}

	private static Refused refused(int number, String problem, AskedPaper asked) {
		return new Refused(asked.paper(), "the extractor's line " + number + ": " + problem);
	}

}
