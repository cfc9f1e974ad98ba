/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.ingest.nlp.corenlp.QuasiNewtonMinimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class MaxEntTests {

	private static final List<String> LABELS = List.of("introduced", "used");

	private static final Examples EXAMPLES = (visitor) -> {
		Features features = new Features();
		for (int i = 0; i < 30; i++) {
			visitor.example(features.clear().add("cue=propose").add("all"), 0, 1);
			visitor.example(features.clear().add("cue=use").add("all"), 1, 2);
		}
		visitor.example(features.clear().add("seen once"), 0, 1);
	};

	@TempDir
	Path folder;

	private final MaxEntTrainer trainer = new MaxEntTrainer(new QuasiNewtonMinimizer(), TrainingSettings.defaults());

	@Test
	void learnsWhichFeaturesSpeakForALabel() {
		MaxEnt model = this.trainer.train(LABELS, EXAMPLES);
		assertThat(model.labels()).isEqualTo(LABELS);
		assertThat(model.probabilities(new Features().add("cue=propose").add("all"))[0]).isGreaterThan(0.7);
		assertThat(model.probabilities(new Features().add("cue=use").add("all"))[1]).isGreaterThan(0.85);
	}

	@Test
	void countsAnExampleAsOftenAsItsWeightSays() {
		MaxEnt model = this.trainer.train(LABELS, EXAMPLES);
		assertThat(model.probabilities(new Features().add("all"))[1]).isGreaterThan(0.5);
	}

	@Test
	void ignoresRareAndUnknownFeatures() {
		MaxEnt model = this.trainer.train(LABELS, EXAMPLES);
		double[] nothing = model.probabilities(new Features());
		assertThat(nothing[0]).isEqualTo(0.5, within(1e-12));
		assertThat(model.probabilities(new Features().add("seen once").add("never seen"))).isEqualTo(nothing);
	}

	@Test
	void isTheSameAfterWritingAndReading() throws IOException {
		MaxEnt model = this.trainer.train(LABELS, EXAMPLES);
		Path file = this.folder.resolve("role.model");
		ModelFile.write(file, "role", model::write);
		MaxEnt read = ModelFile.read(Files.newInputStream(file), "role", MaxEnt::read);
		Features features = new Features().add("cue=use").add("all");
		assertThat(read.labels()).isEqualTo(LABELS);
		assertThat(read.probabilities(features)).isEqualTo(model.probabilities(features));
	}

	@Test
	void givesTheSameBytesWhenTrainedTwice() throws IOException {
		Path first = this.folder.resolve("first.model");
		Path second = this.folder.resolve("second.model");
		ModelFile.write(first, "role", this.trainer.train(LABELS, EXAMPLES)::write);
		ModelFile.write(second, "role", this.trainer.train(LABELS, EXAMPLES)::write);
		assertThat(second).hasSameBinaryContentAs(first);
	}

	@Test
	void refusesAnotherKindOfFile() throws IOException {
		Path file = this.folder.resolve("role.model");
		ModelFile.write(file, "role", this.trainer.train(LABELS, EXAMPLES)::write);
		byte[] bytes = Files.readAllBytes(file);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> ModelFile.read(new ByteArrayInputStream(bytes), "relation", MaxEnt::read))
			.withMessageContaining("no model file of kind 'relation'");
	}

}
