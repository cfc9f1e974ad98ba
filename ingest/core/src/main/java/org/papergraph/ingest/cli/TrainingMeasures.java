/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.papergraph.ingest.evaluate.Ablation;
import org.papergraph.ingest.evaluate.CrossValidation;
import org.papergraph.ingest.evaluate.LearningCurve;
import org.papergraph.ingest.evaluate.ScoreTable;
import org.papergraph.ingest.evaluate.TermScores;
import org.papergraph.ingest.gold.LabelledPaper;
import org.papergraph.ingest.nlp.corenlp.CoreNlpAnnotator;
import org.papergraph.ingest.tagger.ShippedModels;
import org.papergraph.ingest.term.selection.SelectionThresholds;
import org.papergraph.ingest.train.HalvesLearning;
import org.papergraph.ingest.train.StackedFolds;
import org.papergraph.ingest.train.TaggerFolds;
import org.papergraph.ingest.train.TaggerLearning;
import org.papergraph.ingest.train.TrainingPapers;

/**
 * What is measured on the training papers, by models that did not see them.
 */
final class TrainingMeasures {

	@Option(names = "--cross-validate",
			description = "Also learn from four fifths of the training papers and score the rest, five times.")
	private boolean crossValidate;

	@Option(names = "--ablation", description = "Also cross-validate with some layers only.")
	private boolean ablation;

	@Option(names = "--learning-curve", description = "Also learn from ever more papers.")
	private boolean learningCurve;

	@Option(names = "--folds", paramLabel = "FOLDER",
			description = "Keep the taggers that are trained here, and use those that lie here already.")
	private @Nullable Path kept;

	TrainingMeasures() {
	}

	void run(Path data, boolean all, Terminal terminal, MeasuredPages pages) {
		boolean folded = all || this.crossValidate || this.ablation;
		boolean curve = all || this.learningCurve;
		if (!folded && !curve) {
			return;
		}
		List<LabelledPaper> papers = TrainingPapers.read(data, new CoreNlpAnnotator());
		TaggerLearning learning = new TaggerLearning(ShippedModels.wordClasses(), this.kept);
		if (folded) {
			StackedFolds folds = new StackedFolds(papers, TaggerFolds.train(papers, learning, terminal.err()::println));
			if (all || this.crossValidate) {
				crossValidate(papers, folds, terminal, pages);
			}
			if (all || this.ablation) {
				String table = new Ablation(folds.layers()).markdown(papers);
				terminal.out().println(table);
				pages.write("ablation", table);
			}
		}
		if (curve) {
			String table = new LearningCurve(
					new HalvesLearning(learning, SelectionThresholds.tuned().withAllConcepts())::learn,
					terminal.err()::println)
				.markdown(papers);
			terminal.out().println(table);
			pages.write("learning-curve", table);
		}
	}

	private static void crossValidate(List<LabelledPaper> papers, StackedFolds folds, Terminal terminal,
			MeasuredPages pages) {
		CrossValidation validation = new CrossValidation(folds);
		TermScores all = validation.run(papers);
		terminal.out().print(ScoreTable.text("training papers, cross-validated", all));
		pages.write("cross-validation", ScoreTable.markdown(all) + "\n" + ScoreTable.measured(all,
				"`papergraph evaluate --cross-validate` on the %d training papers, each scored by models of the other four fifths"));
		TermScores salient = validation.runSalient(papers);
		terminal.out().print(ScoreTable.text("training papers with marked concepts, salient ones only", salient));
		pages.write("salient", ScoreTable.markdown(salient) + "\n" + ScoreTable.measured(salient,
				"`papergraph evaluate --cross-validate` on the %d training papers whose salient concepts are marked"));
		terminal.out().println(salient.calibration().markdown());
		pages.write("calibration", salient.calibration().markdown());
	}

}
