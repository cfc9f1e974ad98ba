/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.ingest.tagger.ShippedModels;

import static org.assertj.core.api.Assertions.assertThat;

class ModelTrainingTests {

	private static final String PAPER = """
			{"id":"P%1$d","title":"Net%1$d: A Small Network","abstract":"We train Net%1$d on the Data%1$d dataset for \
			image classification and measure accuracy.","terms":[\
			{"type":"Method","name":"Net%1$d","aliases":[],"role":"introduced"},\
			{"type":"Dataset","name":"Data%1$d","aliases":[],"role":"used"},\
			{"type":"Task","name":"image classification","aliases":[]},\
			{"type":"Metric","name":"accuracy","aliases":[]}],"relations":[]}
			""";

	@TempDir
	Path folder;

	@BeforeEach
	void writeGold() throws IOException {
		int paper = 0;
		for (String file : List.of("train_seeds.jsonl", "train_acl.jsonl", "train_more.jsonl")) {
			StringBuilder lines = new StringBuilder();
			for (int i = 0; i < 4; i++) {
				lines.append(PAPER.formatted(++paper));
			}
			Files.writeString(this.folder.resolve(file), lines);
		}
	}

	@Test
	void writesTheSameBytesWhenRunTwice() {
		ModelTraining training = new ModelTraining(List.of(new TaggerStep()));
		Path first = this.folder.resolve("models/first");
		Path second = this.folder.resolve("models/second");
		training.run(this.folder, first, (line) -> {
		});
		training.run(this.folder, second, (line) -> {
		});
		assertThat(second.resolve(ShippedModels.TAGGER)).hasSameBinaryContentAs(first.resolve(ShippedModels.TAGGER));
	}

	@Test
	void tellsWhatItIsDoing() {
		List<String> progress = new ArrayList<>();
		TrainingStep step = new TrainingStep() {
			@Override
			public String name() {
				return "nothing";
			}

			@Override
			public void train(List<TrainingPaper> papers, Path output) {
				progress.add(papers.size() + " papers, " + papers.get(0).text().sentences().size() + " sentences");
			}
		};
		new ModelTraining(List.of(step)).run(this.folder, this.folder, progress::add);
		assertThat(progress).containsExactly("Read 12 annotated papers", "Training nothing", "12 papers, 2 sentences",
				"Wrote the models to " + this.folder);
	}

}
