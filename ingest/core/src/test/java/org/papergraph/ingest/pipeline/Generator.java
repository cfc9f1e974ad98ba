/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.papergraph.graph.exchange.ExtractedPaperLines;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.SentenceSpan;
import org.papergraph.graph.model.SourceEntry;
import org.papergraph.graph.model.SourceFile;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.ExtractedTerms;

/**
 * Writes generated papers to standard output, and is a very fast extractor for them:
 * {@code openalex COUNT}, {@code extracted COUNT}, or {@code extractor} as the program
 * behind {@code --extractor}.
 */
final class Generator {

	private static final Map<Character, TermType> TYPES = Map.of('M', TermType.METHOD, 'D', TermType.DATASET, 'T',
			TermType.TASK, 'R', TermType.METRIC, 'C', TermType.CONCEPT);

	private Generator() {
	}

	public static void main(String[] arguments) throws IOException {
		if (arguments[0].equals("extractor")) {
			answer(System.in, new PrintStream(System.out, true, StandardCharsets.UTF_8));
			return;
		}
		int count = Integer.parseInt(arguments[1]);
		InputStream lines = arguments[0].equals("openalex") ? GeneratedPapers.stream(count, GeneratedPapers::openAlex)
				: GeneratedPapers.stream(count, Generator::extracted);
		lines.transferTo(System.out);
		System.out.flush();
	}

	/** An extractor that knows the vocabulary. */
	static PaperExtractor extractor(String version) {
		return new PaperExtractor(Generator::annotate,
				(text) -> new ExtractedTerms(terms(text.abstractText()), List.of()), version);
	}

	/**
	 * {@return a generated paper with its terms, as a line of extraction output}
	 */
	static String extracted(int number) {
		String title = GeneratedPapers.title(number);
		Paper paper = new Paper(PaperId.ofTitle(title), title, GeneratedPapers.abstractText(number), 2020, null, null,
				null, List.of());
		SourceFile source = new SourceFile("file:///generated", "0".repeat(64), "generated");
		return ExtractedPaperLines.encode(extractor("generated")
			.extract(new PlacedPaper(paper, List.of(new SourceEntry(source, number + 1, null, null)))));
	}

	private static void answer(InputStream in, PrintStream out) throws IOException {
		BufferedReader papers = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
		for (String line = papers.readLine(); line != null; line = papers.readLine()) {
			JsonNode asked = JsonMapper.shared().readTree(line);
			String text = asked.path("abstract").asString();
			Paper paper = new Paper(new PaperId(asked.path("id").asString()), asked.path("title").asString(), text,
					null, null, null, null, List.of());
			ObjectNode whole = (ObjectNode) JsonMapper.shared()
				.readTree(ExtractedPaperLines
					.encode(new ExtractedPaper(paper, List.of(), sentences(text), terms(text), List.of())));
			out.println(JsonMapper.shared().writeValueAsString(whole));
		}
	}

	private static AnnotatedText annotate(String title, String abstractText) {
		return new AnnotatedText(title, abstractText,
				sentences(abstractText).stream().map((place) -> new AnnotatedSentence(place, List.of())).toList());
	}

	private static List<SentenceSpan> sentences(String text) {
		List<SentenceSpan> sentences = new ArrayList<>();
		int start = 0;
		for (int end = text.indexOf(" ."); end >= 0; end = text.indexOf(" .", start)) {
			sentences.add(new SentenceSpan(TextField.ABSTRACT, new Span(start, end + 2)));
			start = Math.min(text.length(), end + 3);
		}
		return sentences;
	}

	private static List<TermOccurrence> terms(String text) {
		List<SentenceSpan> sentences = sentences(text);
		Map<String, List<Mention>> mentions = new LinkedHashMap<>();
		for (MatchResult match : GeneratedPapers.find(text)) {
			Span span = new Span(match.start(), match.end());
			int sentence = (int) Stream.iterate(0, (at) -> at + 1)
				.limit(sentences.size())
				.filter((at) -> sentences.get(at).span().end() <= match.start())
				.count();
			mentions.computeIfAbsent(match.group(), (name) -> new ArrayList<>())
				.add(new Mention(TextField.ABSTRACT, span, match.group(), sentence));
		}
		return mentions.entrySet().stream().map((found) -> term(found.getKey(), found.getValue())).toList();
	}

	private static TermOccurrence term(String name, List<Mention> mentions) {
		TermType type = TYPES.getOrDefault(name.charAt(0), TermType.CONCEPT);
		boolean hasRole = type == TermType.METHOD || type == TermType.DATASET;
		return new TermOccurrence(new TermKey(type, name.toLowerCase(Locale.ROOT)), name, List.of(),
				hasRole ? Role.USED : null, 0.9, mentions);
	}

}
