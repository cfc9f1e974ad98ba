/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.conll.ColumnTagger;
import org.papergraph.ingest.conll.ConllDocument;
import org.papergraph.ingest.conll.ConllFile;
import org.papergraph.ingest.conll.LabelSet;
import org.papergraph.ingest.conll.SchemeTagger;
import org.papergraph.ingest.conll.SchemeTraining;
import org.papergraph.ingest.conll.TaggedLines;
import org.papergraph.ingest.conll.TermColumnTagger;
import org.papergraph.ingest.learn.ModelFile;
import org.papergraph.ingest.nlp.TokenAnnotator;
import org.papergraph.ingest.nlp.corenlp.CoreNlpAnnotator;
import org.papergraph.ingest.nlp.corenlp.QuasiNewtonMinimizer;
import org.papergraph.ingest.tagger.LabelledText;
import org.papergraph.ingest.tagger.ShippedModels;
import org.papergraph.ingest.tagger.WordClasses;

@Command(name = "tag", mixinStandardHelpOptions = true,
		description = { "Tags a file of columns (CoNLL): one token a line, a blank line after a sentence.",
				"Adds a column with the types of terms, or with the labels learned from another such file." })
final class TagCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "FILE", arity = "0..1", description = "What to tag, or - for standard input.")
	private @Nullable String file;

	@Option(names = "--train", paramLabel = "FILE",
			description = "Learn the labels in the last column of this file; takes some minutes.")
	private @Nullable Path train;

	@Option(names = "--model", paramLabel = "FILE",
			description = "Keep what --train learns in this file; without --train, tag with it.")
	private @Nullable Path model;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE",
			description = "Where to write; default: standard output.")
	private @Nullable Path output;

	@SuppressWarnings("NullAway.Init")
	TagCommand() {
	}

	@Override
	public Integer call() {
		if (this.file == null && (this.train == null || this.model == null)) {
			throw new ParameterException(this.spec.commandLine(),
					"Name a FILE to tag, or both --train and --model to only learn");
		}
		Terminal terminal = Terminal.of(this.spec);
		try {
			TokenAnnotator annotator = new CoreNlpAnnotator();
			ColumnTagger tagger = tagger(annotator, terminal);
			if (this.file != null) {
				tag(this.file, new TaggedLines(annotator, tagger), terminal);
			}
			return ExitCode.DONE;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ColumnTagger tagger(TokenAnnotator annotator, Terminal terminal) throws IOException {
		if (this.train != null) {
			SchemeTagger learned = learn(this.train, annotator, terminal);
			if (this.model != null) {
				ModelFile.write(this.model, SchemeTagger.KIND, learned::write);
			}
			return learned;
		}
		if (this.model == null) {
			return new TermColumnTagger(Extractors.terms()::extract);
		}
		WordClasses classes = ShippedModels.wordClasses();
		return ModelFile.read(Files.newInputStream(this.model), SchemeTagger.KIND,
				(in) -> SchemeTagger.read(in, classes));
	}

	private static SchemeTagger learn(Path from, TokenAnnotator annotator, Terminal terminal) throws IOException {
		List<ConllDocument> documents = read(from.toString());
		LabelSet labels = LabelSet.of(documents);
		if (labels.names().size() == 1 || documents.size() < SchemeTraining.FOLDS) {
			throw new IngestException("There is not enough to learn in " + from + ": it must hold at least "
					+ SchemeTraining.FOLDS + " texts, each after a line -DOCSTART-, with tags in the last column.");
		}
		SchemeTraining training = new SchemeTraining(ShippedModels.wordClasses(), new QuasiNewtonMinimizer(),
				terminal.err()::println);
		List<LabelledText> texts = documents.stream().map((text) -> labels.read(text, annotator)).toList();
		return training.train(labels, texts, training.crossValidate(labels, texts).thresholds());
	}

	private void tag(String from, TaggedLines tagged, Terminal terminal) throws IOException {
		PrintWriter lines = (this.output != null) ? new PrintWriter(Files.newBufferedWriter(this.output))
				: terminal.out();
		for (ConllDocument document : read(from)) {
			lines.write("-DOCSTART-\n\n");
			tagged.of(document).forEach((line) -> lines.write(line + "\n"));
		}
		lines.flush();
		if (this.output != null) {
			lines.close();
		}
	}

	private static List<ConllDocument> read(String file) throws IOException {
		try (BufferedReader lines = file.equals("-")
				? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
				: Files.newBufferedReader(Path.of(file))) {
			return ConllFile.read(lines);
		}
	}

}
