/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.papergraph.ingest.conll.SchemeTraining;
import org.papergraph.ingest.evaluate.CrossValidation;
import org.papergraph.ingest.evaluate.Evaluation;
import org.papergraph.ingest.evaluate.ScoreTable;
import org.papergraph.ingest.evaluate.TermScores;
import org.papergraph.ingest.evaluate.names.NameEvaluation;
import org.papergraph.ingest.evaluate.names.NameTable;
import org.papergraph.ingest.evaluate.scierc.SciErcEntityEvaluation;
import org.papergraph.ingest.evaluate.scierc.SciErcEntityScores;
import org.papergraph.ingest.gold.LabelledPaper;
import org.papergraph.ingest.nlp.corenlp.CoreNlpAnnotator;
import org.papergraph.ingest.nlp.corenlp.QuasiNewtonMinimizer;
import org.papergraph.ingest.tagger.ShippedModels;
import org.papergraph.ingest.train.StackedFolds;
import org.papergraph.ingest.train.TaggerFolds;
import org.papergraph.ingest.train.TrainingPapers;

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

	@Option(names = "--names",
			description = "Only measure which names become one term, and list the pairs judged wrongly.")
	private boolean names;

	@Option(names = "--scierc",
			description = "Only measure on SciERC, in its own scheme, what is learned from it; takes some minutes.")
	private boolean scierc;

	@Mixin
	private RelationSampling relationSample;

	@Option(names = "--folds", paramLabel = "FOLDER",
			description = "Keep the taggers of the five folds here, and use those that lie here already.")
	private @Nullable Path folds;

	@SuppressWarnings("NullAway.Init")
	EvaluateCommand() {
	}

	@Override
	public Integer call() {
		Terminal terminal = Terminal.of(this.spec);
		if (this.names) {
			measureNames(terminal);
			return ExitCode.DONE;
		}
		if (this.scierc) {
			measureSciErc(terminal);
			return ExitCode.DONE;
		}
		if (this.relationSample.isWanted()) {
			this.relationSample.run(this.data.folder());
			return ExitCode.DONE;
		}
		Evaluation evaluation = new Evaluation(new CoreNlpAnnotator());
		TermScores scores = evaluation.development(this.data.folder(), Extractors.terms());
		terminal.out().print(ScoreTable.text("development papers", scores));
		if (this.readme != null) {
			Evaluation.publishDevelopment(this.readme, scores);
		}
		if (this.crossValidate) {
			crossValidate(terminal);
		}
		terminal.out().flush();
		return ExitCode.DONE;
	}

	private void measureNames(Terminal terminal) {
		NameEvaluation evaluation = new NameEvaluation(terminal.err()::println);
		StringBuilder tables = new StringBuilder(NameTable.markdown(evaluation.listed()));
		evaluation.scier(this.data.folder())
			.ifPresent((scores) -> tables.append('\n').append(NameTable.markdown(scores)));
		evaluation.scierOthers(this.data.folder())
			.ifPresent((scores) -> tables.append('\n').append(NameTable.markdown(scores)));
		terminal.out().print(tables);
		terminal.out().flush();
		if (this.readme != null) {
			NameTable.SECTION.rewrite(this.readme, tables.toString());
		}
	}

	private void measureSciErc(Terminal terminal) {
		SchemeTraining training = new SchemeTraining(ShippedModels.wordClasses(), new QuasiNewtonMinimizer(),
				terminal.err()::println);
		String tables = new SciErcEntityEvaluation(new CoreNlpAnnotator(), training).run(this.data.scierc())
			.stream()
			.map(SciErcEntityScores::markdown)
			.collect(Collectors.joining("\n"));
		terminal.out().print(tables);
		terminal.out().flush();
		if (this.readme != null) {
			SciErcEntityScores.SECTION.rewrite(this.readme, tables);
		}
	}

	private void crossValidate(Terminal terminal) {
		List<LabelledPaper> papers = TrainingPapers.read(this.data.folder(), new CoreNlpAnnotator());
		TaggerFolds taggers = TaggerFolds.train(papers, ShippedModels.wordClasses(), this.folds,
				terminal.err()::println);
		CrossValidation validation = new CrossValidation(new StackedFolds(papers, taggers));
		TermScores scores = validation.run(papers);
		terminal.out().print(ScoreTable.text("training papers, cross-validated", scores));
		terminal.out()
			.print(ScoreTable.text("training papers with marked concepts, salient ones only",
					validation.runSalient(papers)));
		if (this.readme != null) {
			Evaluation.publishCrossValidated(this.readme, scores);
		}
	}

}
