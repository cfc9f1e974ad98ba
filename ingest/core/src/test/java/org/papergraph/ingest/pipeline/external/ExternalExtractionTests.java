/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline.external;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.model.SentenceSpan;
import org.papergraph.graph.model.SourceEntry;
import org.papergraph.graph.model.SourceFile;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.nlp.TextAnnotator;
import org.papergraph.ingest.pipeline.ExtractionResult;
import org.papergraph.ingest.pipeline.ExtractionResult.Broken;
import org.papergraph.ingest.pipeline.ExtractionResult.Extracted;
import org.papergraph.ingest.pipeline.ExtractionResult.Refused;
import org.papergraph.ingest.pipeline.ExtractionResult.Stray;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Runs real programs; none of them needs more than the JDK. */
class ExternalExtractionTests {

	private static final Duration LONG = Duration.ofSeconds(60);

	private static final TextAnnotator TWO_SENTENCES = (title, text) -> new AnnotatedText(title, text,
			List.of(sentence(TextField.TITLE, title), sentence(TextField.ABSTRACT, text)));

	private static final List<PlacedPaper> PAPERS = IntStream.rangeClosed(1, 200)
		.mapToObj(ExternalExtractionTests::paper)
		.toList();

	@TempDir
	private Path folder;

	@SuppressWarnings("NullAway.Init")
	ExternalExtractionTests() {
	}

	@Test
	void takesAnswersInAnyOrderAndHandsThemOnInTheirs() throws IOException {
		String program = "if (number % 2 == 0) System.out.println(answer(line)); else held.add(answer(line));"
				+ " if (number == 200) held.forEach(System.out::println);";
		List<ExtractionResult> results = run(ForeignExtractor.doing(program)
			.replace("int number", "List<String> held = new ArrayList<>(); int number"), LONG);
		assertThat(results).hasSize(200).allMatch(Extracted.class::isInstance);
		assertThat(results.stream().map((result) -> ((Extracted) result).paper().paper()).toList())
			.isEqualTo(PAPERS.stream().map(PlacedPaper::paper).toList());
		Extracted first = (Extracted) results.get(0);
		assertThat(first.paper().terms()).extracting((term) -> term.key().id()).containsExactly("method:kettle1");
		assertThat(first.paper().sentences()).hasSize(2);
		assertThat(first.paper().entries()).isEqualTo(PAPERS.get(0).entries());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					"end":         | "end":1         | the paper is not valid: mention must be as long as its span: surface=Kettle2, span=Span[start=0, end=17]
					surface":"  | surface":"X    | the paper is not valid: mention must be as long as its span: surface=XKettle2, span=Span[start=0, end=7]
					surface":"Kettle2 | surface":"Kettle9 | the paper is not valid: mention must stand in the text: paper=title:b458e92503ee5082, in=abstract, span=Span[start=0, end=7], surface=Kettle9
					"start":0    | "start":3      | the paper is not valid: mention must be as long as its span: surface=Kettle2, span=Span[start=3, end=7]
					"Method"     | "Task"         | the paper is not valid: type must be that of the key: type=Task, key=method:kettle2
					"Method"     | "Tool"         | the paper is not valid: term type must be one of Method, Dataset, Task, Metric, Concept: type=Tool
					"used"       | "maker"        | the paper is not valid: role must be one of [introduced, used]: role=maker
					"v":1        | "v":2          | version 2 is not known, this is version 1; extract again with this Papergraph, or load with the one that wrote the file
					"v":1        | "V":1          | an answer must have the fields v and terms
					"sentence":1 | "sentence":0   | a mention must stand in its sentence: surface=Kettle2, sentence=0
					"sentence":1 | "sentence":7   | the paper is not valid: sentence must be listed: sentence=7, sentences=2
					"terms":     | "title":"T","terms": | the title is not the one that was given, to which offsets refer
					0.5           | 1.5             | the paper is not valid: confidence must be from 0 to 1: key=method:kettle2, confidence=1.5
					""")
	void refusesTheOnePaperWhoseLineIsNotValid(String right, String wrong, String problem) {
		String answer = "{\"v\":1,\"terms\":[{\"type\":\"Method\",\"key\":\"method:kettle2\",\"name\":\"Kettle2\","
				+ "\"role\":\"used\",\"confidence\":0.5,\"mentions\":[{\"in\":\"abstract\",\"start\":0,\"end\":7,"
				+ "\"surface\":\"Kettle2\",\"sentence\":1}]}]}";
		AskedPaper asked = AskedPaper.of(PAPERS.get(1),
				List.of(place(TextField.TITLE, "Paper number 2"), place(TextField.ABSTRACT, "Kettle2 boils water.")));
		assertThat(AnswerReader.read(AnswerReader.parse(answer), 5, asked)).isInstanceOf(Extracted.class);
		assertThat(AnswerReader.read(AnswerReader.parse(answer.replace(right, wrong)), 5, asked))
			.isEqualTo(new Refused(PAPERS.get(1), "the extractor's line 5: " + problem));
	}

	@Test
	void losesNothingWhenLinesAreWrongMissingOrTooMany() throws IOException {
		List<ExtractionResult> results = run(ForeignExtractor.doing("""
				if (number == 1) System.out.println("loading a model");
				if (number == 3) continue;
				if (number == 4) System.out.println(answer(line));
				System.out.println(number == 2 ? answer(line).replace("0.5", "5") : answer(line));"""), LONG);
		assertThat(results.stream().filter(Extracted.class::isInstance)).hasSize(198);
		assertThat(results.stream().filter(Stray.class::isInstance)).containsExactly(
				new Stray("the extractor's line 1 is no JSON object with an id"),
				new Stray("the extractor's line 5 answers for a paper that was not asked for, or not yet, or twice: id="
						+ PAPERS.get(3).paper().id()));
		assertThat(results.stream()
			.filter(Refused.class::isInstance)
			.flatMap((result) -> ((Refused) result).describe().stream()))
			.containsExactly(
					"file:///a, entry 2, 'Paper number 2': the extractor's line 3: the paper is not valid: "
							+ "confidence must be from 0 to 1: key=method:kettle2, confidence=5.0.",
					"file:///a, entry 3, 'Paper number 3': the extractor gave no line for it "
							+ "(the extractor's line 1 is no JSON object with an id).");
	}

	@Test
	void keepsWhatWasAnsweredBeforeTheProgramBroke() throws IOException {
		List<ExtractionResult> results = run(ForeignExtractor.doing("""
				System.out.println(answer(line));
				if (number == 150) {
					System.err.println("out of memory");
					System.exit(3);
				}"""), LONG);
		assertThat(results.stream().filter(Extracted.class::isInstance)).hasSize(150);
		assertThat(results.stream().filter(Refused.class::isInstance)).hasSize(50);
		assertThat(results.get(200))
			.isEqualTo(new Broken("the extractor ended with exit code 3; it said last: out of memory"));
	}

	@Test
	void stopsAProgramThatFallsSilent() throws IOException {
		List<ExtractionResult> results = run(ForeignExtractor.doing("""
				System.out.println(answer(line));
				if (number == 7) Thread.sleep(600_000);"""), Duration.ofSeconds(4));
		assertThat(results.stream().filter(Extracted.class::isInstance)).hasSize(7);
		assertThat(results.get(200)).isEqualTo(new Broken("the extractor wrote no line for 4 s and was stopped; "
				+ "give it more time with --extractor-timeout"));
	}

	@Test
	void startsAProgramOnceForAnyNumberOfPapers() throws IOException {
		List<ExtractionResult> results = run(ForeignExtractor.doing("""
				System.out.println(answer(line));
				if (number == 3000) System.out.println("the last");"""), LONG, 3000);
		assertThat(results.stream().filter(Extracted.class::isInstance)).hasSize(3000);
		assertThat(results.stream().filter(Stray.class::isInstance)).singleElement()
			.isEqualTo(new Stray("the extractor's line 3001 is no JSON object with an id"));
	}

	@Test
	void endsTheInputOfAProgramThatAnswersOnlyThen() throws IOException {
		String program = ForeignExtractor.doing("held.add(answer(line));")
			.replace("int number", "List<String> held = new ArrayList<>(); int number")
			.replace("held.add(answer(line));\n\t\t}",
					"held.add(answer(line));\n\t\t}\n\t\theld.forEach(System.out::println);");
		List<ExtractionResult> results = run(program, Duration.ofSeconds(5), 2500);
		assertThat(results).hasSize(2500).allMatch(Extracted.class::isInstance);
	}

	@Test
	void waitsForThePaperThatComesTwice() throws IOException {
		Path file = Files.writeString(this.folder.resolve("FirstWord.java"),
				ForeignExtractor.doing("System.out.println(answer(line));"));
		List<ExtractionResult> results = new ArrayList<>();
		new ExternalExtraction(ForeignExtractor.command(file, LONG), TWO_SENTENCES)
			.run(List.of(PAPERS.get(0), PAPERS.get(1), PAPERS.get(0)), results::add);
		assertThat(results).hasSize(3).allMatch(Extracted.class::isInstance);
	}

	@Test
	void doesNotStartAgainAProgramThatEndedBeforeItsInput() throws IOException {
		List<ExtractionResult> results = run(ForeignExtractor.doing("""
				System.out.println(answer(line));
				if (number == 20) System.exit(0);"""), LONG, 2000);
		assertThat(results.stream().filter(Extracted.class::isInstance)).hasSize(20);
		assertThat(results.stream().filter(Refused.class::isInstance)).hasSize(1980);
		assertThat(results.stream().filter(Broken.class::isInstance)).hasSize(1);
	}

	@Test
	void saysWhenTheProgramCannotBeStarted() {
		ExtractorCommand command = ExtractorCommand.parse("no-such-program --fast", null, LONG);
		assertThatExceptionOfType(IngestException.class)
			.isThrownBy(() -> new ExternalExtraction(command, TWO_SENTENCES).run(PAPERS, (result) -> {
			}))
			.withMessageStartingWith("The extractor cannot be started (")
			.withMessageEndingWith("): check the command, its path and that it may be run.");
	}

	@Test
	void startsNothingWhenThereIsNoPaper() {
		new ExternalExtraction(ExtractorCommand.parse("no-such-program", null, LONG), TWO_SENTENCES).run(List.of(),
				(result) -> assertThat(result).isNull());
	}

	private List<ExtractionResult> run(String program, Duration limit) throws IOException {
		return run(program, limit, PAPERS.size());
	}

	private List<ExtractionResult> run(String program, Duration limit, int count) throws IOException {
		List<PlacedPaper> papers = IntStream.rangeClosed(1, count).mapToObj(ExternalExtractionTests::paper).toList();
		Path file = Files.writeString(this.folder.resolve("FirstWord.java"), program);
		List<ExtractionResult> results = new ArrayList<>();
		new ExternalExtraction(ForeignExtractor.command(file, limit), TWO_SENTENCES).run(papers, results::add);
		return results;
	}

	private static PlacedPaper paper(int number) {
		String title = "Paper number " + number;
		Paper paper = new Paper(PaperId.ofTitle(title), title, "Kettle" + number + " boils water.", null, null, null,
				null, List.of());
		return new PlacedPaper(paper,
				List.of(new SourceEntry(new SourceFile("file:///a", "a", "page"), number, null, null)));
	}

	private static AnnotatedSentence sentence(TextField field, String text) {
		return new AnnotatedSentence(place(field, text), List.of());
	}

	private static SentenceSpan place(TextField field, String text) {
		return new SentenceSpan(field, new Span(0, text.length()));
	}

}
