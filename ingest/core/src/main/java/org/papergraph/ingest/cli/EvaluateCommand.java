/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.papergraph.ingest.evaluate.Evaluation;
import org.papergraph.ingest.evaluate.ScoreTable;
import org.papergraph.ingest.evaluate.TermScores;
import org.papergraph.ingest.nlp.corenlp.CoreNlpAnnotator;
import org.papergraph.ingest.train.FoldTraining;

@Command(name = "evaluate", mixinStandardHelpOptions = true,
		description = "Scores extraction against annotated papers: precision, recall and F1 by type.")
final class EvaluateCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private DataOption data;

	@Option(names = "--cross-validate",
			description = "Also learn from four fifths of the training papers and score the rest, five times.")
	private boolean crossValidate;

	@Option(names = "--readme", paramLabel = "FILE",
			description = "Write the tables into this file, between its marks quality and cross-validation.")
	private @Nullable Path readme;

	@SuppressWarnings("NullAway.Init")
	EvaluateCommand() {
	}

	@Override
	public Integer call() {
		Terminal terminal = Terminal.of(this.spec);
		Evaluation evaluation = new Evaluation(new CoreNlpAnnotator());
		TermScores scores = evaluation.development(this.data.folder(), Extractors.terms());
		terminal.out().print(ScoreTable.text("development papers", scores));
		if (this.readme != null) {
			Evaluation.publishDevelopment(this.readme, scores);
		}
		if (this.crossValidate) {
			crossValidate(evaluation, terminal);
		}
		terminal.out().flush();
		return ExitCode.DONE;
	}

	private void crossValidate(Evaluation evaluation, Terminal terminal) {
		TermScores scores = evaluation.crossValidated(this.data.folder(), new FoldTraining());
		terminal.out().print(ScoreTable.text("training papers, cross-validated", scores));
		if (this.readme != null) {
			Evaluation.publishCrossValidated(this.readme, scores);
		}
	}

}
