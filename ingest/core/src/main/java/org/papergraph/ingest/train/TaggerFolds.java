/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.papergraph.ingest.evaluate.CrossValidation;
import org.papergraph.ingest.gold.GoldProjection;
import org.papergraph.ingest.gold.LabelledPaper;
import org.papergraph.ingest.learn.ModelFile;
import org.papergraph.ingest.nlp.corenlp.QuasiNewtonMinimizer;
import org.papergraph.ingest.tagger.AnnotatedPaper;
import org.papergraph.ingest.tagger.SpanTagger;
import org.papergraph.ingest.tagger.TaggerTrainer;
import org.papergraph.ingest.tagger.TermTagger;
import org.papergraph.ingest.tagger.WordClasses;
import org.papergraph.ingest.term.candidate.CandidateCollector;
import org.papergraph.ingest.term.selection.SelectionExample;

/**
 * One tagger for each fold of the training papers, learned without that fold: what comes
 * after the tagger must learn from, and be measured on, papers that the tagger does not
 * know.
 */
public final class TaggerFolds {

	private final List<SpanTagger> taggers;

	private TaggerFolds(List<SpanTagger> taggers) {
		this.taggers = List.copyOf(taggers);
	}

	/**
	 * Learns the taggers; takes as long as training the tagger five times.
	 * @param papers the training papers
	 * @param classes the word classes that the taggers see
	 * @param kept a folder where the taggers are kept, and found again for the same
	 * papers; null to keep none. Empty it after a change of the tagger's code.
	 * @param progress told what is being done
	 * @return the taggers
	 */
	public static TaggerFolds train(List<LabelledPaper> papers, WordClasses classes, @Nullable Path kept,
			Consumer<String> progress) {
		List<SpanTagger> taggers = new ArrayList<>();
		for (int fold = 0; fold < CrossValidation.FOLDS; fold++) {
			progress.accept("Training the tagger without fold " + (fold + 1) + " of " + CrossValidation.FOLDS);
			taggers.add(tagger(papers, fold, classes, kept));
		}
		return new TaggerFolds(taggers);
	}

	private static TermTagger tagger(List<LabelledPaper> papers, int fold, WordClasses classes, @Nullable Path kept) {
		List<AnnotatedPaper> others = papers.stream()
			.filter((paper) -> CrossValidation.fold(paper.gold().id()) != fold)
			.map((paper) -> new AnnotatedPaper(paper.text(), GoldProjection.project(paper.gold(), paper.text())))
			.toList();
		if (kept == null) {
			return train(others, classes);
		}
		Path file = kept.resolve("tagger-" + PapersDigest.of(others) + ".model");
		try {
			if (Files.exists(file)) {
				return ModelFile.read(Files.newInputStream(file), TermTagger.KIND,
						(in) -> TermTagger.read(in, classes));
			}
			TermTagger tagger = train(others, classes);
			Files.createDirectories(kept);
			ModelFile.write(file, TermTagger.KIND, tagger::write);
			return tagger;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot keep taggers in " + kept, ex);
		}
	}

	private static TermTagger train(List<AnnotatedPaper> papers, WordClasses classes) {
		return new TaggerTrainer(classes, new QuasiNewtonMinimizer()).train(papers);
	}

	/**
	 * {@return the tagger that was learned without a fold}
	 */
	SpanTagger without(int fold) {
		return this.taggers.get(fold);
	}

	/**
	 * Collects each paper's candidates with the tagger that does not know it.
	 * @param papers the papers that the taggers were trained on
	 * @return what to learn selection from, in the same order
	 */
	List<SelectionExample> examples(List<LabelledPaper> papers) {
		List<CandidateCollector> collectors = this.taggers.stream().map(CandidateCollector::new).toList();
		return papers.parallelStream()
			.map((paper) -> new SelectionExample(paper.gold(),
					collectors.get(CrossValidation.fold(paper.gold().id())).collect(paper.text())))
			.toList();
	}

}
