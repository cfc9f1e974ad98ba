/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.nlp.corenlp;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;

import org.papergraph.graph.model.SentenceSpan;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedSentence;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.nlp.TextAnnotator;
import org.papergraph.ingest.nlp.Token;
import org.papergraph.ingest.nlp.TokenAnnotator;

/**
 * Tokens, sentences, parts of speech and lemmas by CoreNLP. Its pieces are called
 * directly: a pipeline would load what is not used and check on every text what has been
 * done already.
 */
public final class CoreNlpAnnotator implements TextAnnotator, TokenAnnotator {

	private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

	/**
	 * Brackets and quotes stay as written, names with hyphens and slashes stay whole. The
	 * order matters: the first option would undo the others.
	 */
	private static final String TOKENIZER = "ptb3Escaping=false,splitHyphenated=false,splitForwardSlash=false,"
			+ "invertible=true,untokenizable=noneDelete";

	private final TokenizerFactory<CoreLabel> tokenizers = PTBTokenizer.coreLabelFactory(TOKENIZER);

	private final WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();

	private final MaxentTagger tagger = new MaxentTagger(TAGGER);

	@Override
	public AnnotatedText annotate(String title, String abstractText) {
		List<AnnotatedSentence> sentences = new ArrayList<>();
		List<CoreLabel> titleTokens = tokens(title);
		if (!titleTokens.isEmpty()) {
			sentences.add(sentence(TextField.TITLE, title, titleTokens));
		}
		List<CoreLabel> abstractTokens = tokens(abstractText);
		if (!abstractTokens.isEmpty()) {
			for (List<CoreLabel> tokens : this.splitter.process(abstractTokens)) {
				sentences.add(sentence(TextField.ABSTRACT, abstractText, tokens));
			}
		}
		return new AnnotatedText(title, abstractText, sentences);
	}

	@Override
	public AnnotatedText annotate(List<List<String>> sentences) {
		String text = sentences.stream().map((tokens) -> String.join(" ", tokens)).collect(Collectors.joining(" "));
		List<AnnotatedSentence> annotated = new ArrayList<>();
		int start = 0;
		for (List<String> tokens : sentences) {
			List<CoreLabel> labels = new ArrayList<>();
			for (String token : tokens) {
				CoreLabel label = CoreLabel.wordFromString(token);
				label.setBeginPosition(start);
				label.setEndPosition(start + token.length());
				labels.add(label);
				start += token.length() + 1;
			}
			annotated.add(sentence(TextField.ABSTRACT, text, labels));
		}
		return new AnnotatedText("", text, annotated);
	}

	/**
	 * Tokenizes. A stop that ends both an abbreviation and the text comes as a token of
	 * its own although the abbreviation has it already: it is left out.
	 */
	private List<CoreLabel> tokens(String text) {
		List<CoreLabel> tokens = new ArrayList<>();
		int end = 0;
		for (CoreLabel token : this.tokenizers.getTokenizer(new StringReader(text)).tokenize()) {
			if (token.beginPosition() >= end && token.endPosition() > token.beginPosition()) {
				tokens.add(token);
				end = token.endPosition();
			}
		}
		return tokens;
	}

	private AnnotatedSentence sentence(TextField field, String text, List<CoreLabel> labels) {
		this.tagger.tagCoreLabels(labels);
		Morphology morphology = new Morphology();
		List<Token> tokens = new ArrayList<>(labels.size());
		for (CoreLabel label : labels) {
			Span span = new Span(label.beginPosition(), label.endPosition());
			tokens.add(new Token(span.of(text), morphology.lemma(label.word(), label.tag()), label.tag(), span));
		}
		Span whole = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
		return new AnnotatedSentence(new SentenceSpan(field, whole), tokens);
	}

}
