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
import org.papergraph.ingest.evaluate.RelationVerdicts;
import org.papergraph.ingest.evaluate.ScoreTable;
import org.papergraph.ingest.evaluate.TermScores;
import org.papergraph.ingest.evaluate.names.NameEvaluation;
import org.papergraph.ingest.evaluate.names.NameTable;
import org.papergraph.ingest.nlp.corenlp.CoreNlpAnnotator;

@Command(name = "evaluate", mixinStandardHelpOptions = true,
		description = "Scores extraction against annotated papers: precision, recall and F1 by type.")
final class EvaluateCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private DataOption data;

	@Mixin
	private TrainingMeasures training;

	@Mixin
	private MeasuredPages pages;

	@Option(names = "--all", description = "Measure all of this; takes an hour.")
	private boolean all;

	@Option(names = "--names",
			description = "Only measure which names become one term, and list the pairs judged wrongly.")
	private boolean names;

	@Option(names = "--scierc",
			description = "Only measure on SciERC, in its own scheme, what is learned from it; takes some minutes.")
	private boolean scierc;

	@Option(names = "--relation-verdicts", paramLabel = "FILE",
			description = "Also sum up what readers said of a sample of relations.")
	private @Nullable Path verdicts;

	@Mixin
	private RelationSampling relationSample;

	@SuppressWarnings("NullAway.Init")
	EvaluateCommand() {
	}

	@Override
	public Integer call() {
		Terminal terminal = Terminal.of(this.spec);
		if (this.relationSample.isWanted()) {
			this.relationSample.run(this.data.folder());
			return ExitCode.DONE;
		}
		if (this.all || !this.names && !this.scierc) {
			measureTerms(terminal);
		}
		if (this.all || this.names) {
			measureNames(terminal);
		}
		if (this.all || this.scierc) {
			measureSciErc(terminal);
		}
		terminal.out().flush();
		return ExitCode.DONE;
	}

	private void measureTerms(Terminal terminal) {
		TermScores scores = new Evaluation(new CoreNlpAnnotator()).development(this.data.folder(), Extractors.terms());
		terminal.out().print(ScoreTable.text("development papers", scores));
		this.pages.write("quality", ScoreTable.markdown(scores) + "\n"
				+ ScoreTable.measured(scores, "`papergraph evaluate` on %d papers that no model was trained on"));
		this.training.run(this.data.folder(), this.all, terminal, this.pages);
		if (this.verdicts != null) {
			String table = RelationVerdicts.read(this.verdicts).markdown();
			terminal.out().print(table);
			this.pages.write("relations", table);
		}
	}

	private void measureNames(Terminal terminal) {
		NameEvaluation evaluation = new NameEvaluation(terminal.err()::println);
		StringBuilder tables = new StringBuilder(NameTable.markdown(evaluation.listed()));
		evaluation.scier(this.data.folder())
			.ifPresent((scores) -> tables.append('\n').append(NameTable.markdown(scores)));
		evaluation.scierOthers(this.data.folder())
			.ifPresent((scores) -> tables.append('\n').append(NameTable.markdown(scores)));
		terminal.out().print(tables);
		this.pages.write("names", tables.toString());
	}

	private void measureSciErc(Terminal terminal) {
		String tables = new SciErcMeasures(terminal.err()::println).tables(this.data.scierc());
		terminal.out().print(tables);
		this.pages.write("scierc", tables);
	}

}
