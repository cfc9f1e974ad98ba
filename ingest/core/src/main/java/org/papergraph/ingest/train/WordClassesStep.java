/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.papergraph.ingest.gold.LabelledPaper;
import org.papergraph.ingest.learn.KMeans;
import org.papergraph.ingest.learn.ModelFile;
import org.papergraph.ingest.learn.ValueTable;
import org.papergraph.ingest.nlp.corenlp.CoreNlpModels;
import org.papergraph.ingest.tagger.ShippedModels;
import org.papergraph.ingest.tagger.WordClasses;

/**
 * Makes the word classes: CoreNLP's own, and its word vectors grouped three times.
 */
public final class WordClassesStep implements TrainingStep {

	private static final List<Integer> GROUPS = List.of(100, 400, 1000);

	private static final int ROUNDS = 12;

	private final CoreNlpModels models;

	/**
	 * Creates the step.
	 * @param models where the classes and vectors are read from
	 */
	public WordClassesStep(CoreNlpModels models) {
		this.models = models;
	}

	@Override
	public String name() {
		return "the word classes";
	}

	@Override
	public void train(List<LabelledPaper> papers, Path output) {
		Map<String, Integer> classes = new TreeMap<>();
		this.models.wordClasses().forEach((word, name) -> classes.put(word, Integer.valueOf(name)));
		SortedMap<String, float[]> vectors = this.models.wordVectors();
		vectors.values().forEach(WordClassesStep::scaleToUnitLength);
		List<ValueTable> groups = new ArrayList<>();
		for (int size : GROUPS) {
			groups.add(group(vectors, size));
		}
		WordClasses made = new WordClasses(ValueTable.of(classes), groups.get(0), groups.get(1), groups.get(2));
		ModelFile.write(output.resolve(ShippedModels.WORD_CLASSES), WordClasses.KIND, made::write);
	}

	private static ValueTable group(SortedMap<String, float[]> vectors, int size) {
		int[] groups = new KMeans(size, ROUNDS).group(vectors.values().toArray(new float[0][]));
		Map<String, Integer> byWord = new TreeMap<>();
		int i = 0;
		for (String word : vectors.keySet()) {
			byWord.merge(word.toLowerCase(Locale.ROOT), groups[i++], Math::min);
		}
		return ValueTable.of(byWord);
	}

	private static void scaleToUnitLength(float[] vector) {
		double square = 0;
		for (float value : vector) {
			square += value * value;
		}
		for (int i = 0; i < vector.length && square > 0; i++) {
			vector[i] /= (float) Math.sqrt(square);
		}
	}

}
