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

import org.papergraph.ingest.gold.LabelledPaper;
import org.papergraph.ingest.learn.ModelFile;
import org.papergraph.ingest.tagger.ShippedModels;
import org.papergraph.ingest.tagger.TermTagger;
import org.papergraph.ingest.tagger.WordClasses;

/**
 * Trains the tagger, with the word classes that an earlier step has written, or else with
 * the shipped ones.
 */
public final class TaggerStep implements TrainingStep {

	@Override
	public String name() {
		return "the tagger";
	}

	@Override
	public void train(List<LabelledPaper> papers, Path output) {
		TermTagger tagger = new TaggerLearning(wordClasses(output), null).learn(papers);
		ModelFile.write(output.resolve(ShippedModels.TAGGER), TermTagger.KIND, tagger::write);
	}

	/**
	 * {@return the word classes that were just trained, else the shipped ones}
	 */
	static WordClasses wordClasses(Path output) {
		Path file = output.resolve(ShippedModels.WORD_CLASSES);
		if (!Files.exists(file)) {
			return ShippedModels.wordClasses();
		}
		try {
			return ModelFile.read(Files.newInputStream(file), WordClasses.KIND, WordClasses::read);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the word classes " + file, ex);
		}
	}

}
