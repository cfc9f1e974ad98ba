/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.exchange;

import java.io.BufferedReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.papergraph.graph.exchange.DecodedLine.Decoded;
import org.papergraph.graph.exchange.DecodedLine.Malformed;
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

import static org.assertj.core.api.Assertions.assertThat;

class ExtractedPaperLinesTests {

	private static final String LINE = """
			{"v":1,"id":"title:1","title":"Tea","abstract":"LoRA brews tea.","year":2024,"publishedOn":"2024-07-15",\
			"authorCount":4,"organizations":["Kettle Lab"],\
			"sources":[{"uri":"file:///p.txt","sha256":"ab","format":"page","position":3,"dateText":"Jul 15, 2024","comments":2}],\
			"sentences":[{"in":"abstract","start":0,"end":15}],\
			"terms":[{"type":"Method","key":"method:lora","name":"LoRA","aliases":[],"role":"used","confidence":0.93,\
			"mentions":[{"in":"abstract","start":0,"end":4,"surface":"LoRA","sentence":0}]},\
			{"type":"Task","key":"task:tea","name":"tea","aliases":["teas"],"confidence":0.5,\
			"mentions":[{"in":"abstract","start":11,"end":14,"surface":"tea","sentence":0}]}],\
			"relations":[{"type":"USED_FOR","head":"method:lora","tail":"task:tea","confidence":0.81,"sentence":0}]}""";

	private static final ExtractedPaper PAPER = new ExtractedPaper(
			new Paper(new PaperId("title:1"), "Tea", "LoRA brews tea.", 2024, LocalDate.of(2024, 7, 15), null, 4,
					List.of("Kettle Lab")),
			List.of(new SourceEntry(new SourceFile("file:///p.txt", "ab", "page"), 3, "Jul 15, 2024", 2)),
			List.of(new SentenceSpan(TextField.ABSTRACT, new Span(0, 15))),
			List.of(new TermOccurrence(new TermKey(TermType.METHOD, "lora"), "LoRA", List.of(), Role.USED, 0.93,
					List.of(new Mention(TextField.ABSTRACT, new Span(0, 4), "LoRA", 0))),
					new TermOccurrence(new TermKey(TermType.TASK, "tea"), "tea", List.of("teas"), null, 0.5,
							List.of(new Mention(TextField.ABSTRACT, new Span(11, 14), "tea", 0)))),
			List.of(new Relation(RelationType.USED_FOR, new TermKey(TermType.METHOD, "lora"),
					new TermKey(TermType.TASK, "tea"), 0.81, 0)));

	@Test
	void writesFieldsInTheirOrder() {
		assertThat(ExtractedPaperLines.encode(PAPER)).isEqualTo(LINE);
	}

	@Test
	void readsWhatItWrote() {
		assertThat(ExtractedPaperLines.decode(LINE, 1)).isEqualTo(new Decoded(PAPER));
	}

	@Test
	void readsBackPapersOfAnyShape() {
		for (long seed = 0; seed < 500; seed++) {
			ExtractedPaper paper = new InventedExtractions(seed).next();
			String line = ExtractedPaperLines.encode(paper);
			assertThat(line).as("seed %d", seed).doesNotContain("\n");
			assertThat(ExtractedPaperLines.decode(line, 1)).as("seed %d", seed).isEqualTo(new Decoded(paper));
		}
	}

	@Test
	void ignoresUnknownFields() {
		assertThat(ExtractedPaperLines.decode(LINE.replace("\"year\"", "\"mood\":{\"a\":[1]},\"year\""), 1))
			.isEqualTo(new Decoded(PAPER));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			"v":1,                | "v":2,           | version 2 is not known, this is version 1
			"v":1,                |                  | a line must be an object with a version
			"title":"Tea",        |                  | field must be a string: name=title
			"start":0,"end":4     | "start":1,"end":5 | mention must stand in the text
			"sentence":0}]},      | "sentence":7}]}, | sentence must be listed: sentence=7, sentences=1
			"confidence":0.93     | "confidence":3   | confidence must be from 0 to 1
			"2024-07-15"          | "15.7.2024"      | publishedOn must look like 2024-07-15
			method:lora","tail    | method:x","tail  | relation must join terms of its paper
			"Method","key":"method | "Method","key":"moth | term type must be one of
			"organizations":["Kettle Lab"] | "organizations":["Kettle Lab" | the JSON cannot be read
			""")
	void saysWhatIsWrongWithALine(String good, String bad, String problem) {
		String broken = LINE.replace(good, (bad != null) ? bad : "");
		assertThat(broken).isNotEqualTo(LINE);
		assertThat(ExtractedPaperLines.decode(broken, 7)).isInstanceOfSatisfying(Malformed.class, (malformed) -> {
			assertThat(malformed.line()).isEqualTo(7);
			assertThat(malformed.problem()).contains(problem);
		});
	}

	@Test
	void goesOnAfterABrokenLine() throws Exception {
		List<DecodedLine> results = new ArrayList<>();
		ExtractedPaperLines.decode(
				new BufferedReader(new StringReader("\uFEFF" + LINE + "\n\nnonsense\n" + LINE + "\n")), results::add);
		assertThat(results).hasSize(3);
		assertThat(results.get(0)).isEqualTo(new Decoded(PAPER));
		assertThat(results.get(1)).isInstanceOfSatisfying(Malformed.class,
				(malformed) -> assertThat(malformed.line()).isEqualTo(3));
		assertThat(results.get(2)).isEqualTo(new Decoded(PAPER));
	}

}
