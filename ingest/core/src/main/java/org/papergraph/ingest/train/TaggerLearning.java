/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.papergraph.ingest.gold.GoldProjection;
import org.papergraph.ingest.gold.LabelledPaper;
import org.papergraph.ingest.learn.ModelFile;
import org.papergraph.ingest.nlp.corenlp.QuasiNewtonMinimizer;
import org.papergraph.ingest.tagger.AnnotatedPaper;
import org.papergraph.ingest.tagger.TaggerTrainer;
import org.papergraph.ingest.tagger.TermTagger;
import org.papergraph.ingest.tagger.WordClasses;

/**
 * Learns taggers, which takes minutes, and can keep them for the next time.
 */
public final class TaggerLearning {

	private final WordClasses classes;

	private final @Nullable Path kept;

	/**
	 * Creates the learning.
	 * @param classes the word classes that the taggers see
	 * @param kept a folder where the taggers are kept, and found again for the same
	 * papers; null to keep none. Empty it after a change of the tagger's code.
	 */
	public TaggerLearning(WordClasses classes, @Nullable Path kept) {
		this.classes = classes;
		this.kept = kept;
	}

	/**
	 * {@return a tagger learned from papers, or the one that was kept}
	 * @param papers the papers
	 */
	TermTagger learn(List<LabelledPaper> papers) {
		List<AnnotatedPaper> annotated = papers.stream()
			.map((paper) -> new AnnotatedPaper(paper.text(), GoldProjection.project(paper.gold(), paper.text())))
			.toList();
		if (this.kept == null) {
			return train(annotated);
		}
		Path file = this.kept.resolve("tagger-" + PapersDigest.of(annotated) + ".model");
		try {
			if (Files.exists(file)) {
				return ModelFile.read(Files.newInputStream(file), TermTagger.KIND,
						(in) -> TermTagger.read(in, this.classes));
			}
			TermTagger tagger = train(annotated);
			Files.createDirectories(this.kept);
			ModelFile.write(file, TermTagger.KIND, tagger::write);
			return tagger;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot keep taggers in " + this.kept, ex);
		}
	}

	private TermTagger train(List<AnnotatedPaper> papers) {
		return new TaggerTrainer(this.classes, new QuasiNewtonMinimizer()).train(papers);
	}

}
