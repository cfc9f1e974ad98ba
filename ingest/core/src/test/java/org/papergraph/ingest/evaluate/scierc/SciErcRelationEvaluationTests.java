/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.ingest.evaluate.Tally;
import org.papergraph.ingest.evaluate.scierc.RelationClassifier.JudgedPair;
import org.papergraph.ingest.nlp.corenlp.QuasiNewtonMinimizer;
import org.papergraph.ingest.tagger.ShippedModels;

import static org.assertj.core.api.Assertions.assertThat;

class SciErcRelationEvaluationTests {

	private static final List<String> DRINKS = List.of("tea", "coffee", "cocoa", "juice", "milk", "water");

	@Test
	void learnsWhichWordsRelateAndInWhichDirection(@TempDir Path folder) throws IOException {
		write(folder, "train", List.of("kettle", "pot", "press", "filter", "flask"));
		write(folder, "dev", List.of("samovar"));
		SciErcRelationScores scores = new SciErcRelationEvaluation(FlatText::annotate, FlatText::parse,
				new QuasiNewtonMinimizer(), ShippedModels.wordClasses())
			.run(new SciErcFolder(folder));
		assertThat(scores.crossValidated()).isEqualTo(new Tally(60, 60, 60));
		assertThat(scores.development()).isEqualTo(new Tally(12, 12, 12));
	}

	@Test
	void takesTheThresholdWithTheBestF1() {
		List<JudgedPair> judged = List.of(new JudgedPair(0.9, true), new JudgedPair(0.6, true),
				new JudgedPair(0.4, false), new JudgedPair(0.35, false), new JudgedPair(0.3, true));
		double threshold = SciErcRelationEvaluation.best(judged, 3);
		assertThat(threshold).isBetween(0.4, 0.6);
		assertThat(SciErcRelationEvaluation.tally(judged, 3, threshold)).isEqualTo(new Tally(2, 2, 3));
	}

	@Test
	void writesATable() {
		assertThat(new SciErcRelationScores(new Tally(1, 2, 4), new Tally(3, 3, 3)).markdown()).isEqualTo("""
				| SciERC relations between given entities | relations | precision | recall | F1 |
				|---|---:|---:|---:|---:|
				| training part, cross-validated | 4 | 50.0 | 25.0 | 33.3 |
				| development part | 3 | 100.0 | 100.0 | 100.0 |
				""");
	}

	/** One text for each tool, with one sentence of three kinds for each drink. */
	private static void write(Path folder, String part, List<String> tools) throws IOException {
		StringBuilder columns = new StringBuilder();
		StringBuilder relations = new StringBuilder();
		for (String tool : tools) {
			columns.append("-DOCSTART- NN O O\n\n");
			for (String drink : DRINKS) {
				columns.append(row(tool, "I-Method")).append(row("brews", "O")).append(row(drink, "I-Task"));
				columns.append('\n');
				relations.append(line("[[ %s ]] brews << %s >>".formatted(tool, drink), "0, 0, 2, 2"));
				columns.append(row(drink, "I-Task")).append(row("from", "O")).append(row(tool, "I-Method"));
				columns.append('\n');
				relations.append(line("<< %s >> from [[ %s ]]".formatted(drink, tool), "2, 2, 0, 0"));
				columns.append(row(tool, "I-Method")).append(row("hates", "O")).append(row(drink, "I-Task"));
				columns.append('\n');
			}
		}
		Files.writeString(folder.resolve(part + ".conll.txt"), columns);
		Files.writeString(folder.resolve(part + ".rel.jsonl"), relations);
	}

	private static String row(String token, String tag) {
		return token + " NN O " + tag + "\n";
	}

	private static String line(String text, String places) {
		return "{\"text\": \"%s\", \"label\": \"USED-FOR\", \"metadata\": [%s]}\n".formatted(text, places);
	}

}
