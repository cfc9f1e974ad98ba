/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TagCommandTests {

	@TempDir
	private Path folder;

	@SuppressWarnings("NullAway.Init")
	TagCommandTests() {
	}

	@Test
	void addsAColumnWithTheTypesOfTerms() throws IOException {
		Path file = Files.writeString(this.folder.resolve("text.conll"),
				"We\nevaluate\nBlurNet\non\nthe\nImageNet\ndataset\n.\n\nIt\nworks\n.\n");
		CliOutcome outcome = CliOutcome.of("tag", file.toString());
		assertThat(outcome.code()).as(outcome.err()).isZero();
		assertThat(outcome.out().lines()).hasSize(15)
			.startsWith("-DOCSTART-", "", "We\tO", "evaluate\tO")
			.contains("ImageNet\tB-Dataset", ".\tO");
	}

	@Test
	void learnsOtherLabelsKeepsThemAndTagsWithThem() throws IOException {
		Path train = Files.writeString(this.folder.resolve("train.conll"), text(true));
		Path model = this.folder.resolve("drinks.model");
		CliOutcome learned = CliOutcome.of("tag", "--train", train.toString(), "--model", model.toString());
		assertThat(learned.code()).as(learned.err()).isZero();
		assertThat(learned.err()).contains("Learning without fold 5 of 5").contains("Learning from 20 texts");
		Path file = Files.writeString(this.folder.resolve("text.conll"), text(false));
		Path tagged = this.folder.resolve("tagged.conll");
		assertThat(CliOutcome.of("tag", "--model", model.toString(), "-o", tagged.toString(), file.toString()).code())
			.isZero();
		assertThat(Files.readString(tagged))
			.contains("brew\tO\ngreen\tB-Drink\ntea\tI-Drink\nin\tO\nkettles\tB-Tool\n");
	}

	@Test
	void saysWhatIsMissing() throws IOException {
		assertThat(CliOutcome.of("tag").err())
			.startsWith("papergraph: Name a FILE to tag, or both --train and --model to only learn");
		Path file = Files.writeString(this.folder.resolve("text.conll"), "We\n");
		assertThat(CliOutcome.of("tag", "--train", file.toString(), file.toString()).err())
			.startsWith("papergraph: There is not enough to learn in ");
	}

	private static String text(boolean tagged) {
		return IntStream.range(0, 20)
			.mapToObj((i) -> "-DOCSTART-\n\nThey O\nbrew O\ngreen I-Drink\ntea I-Drink\nin O\nkettles I-Tool\n. O\n\n"
					+ "Large O\nkettles I-Tool\nboil O\ngreen I-Drink\ntea I-Drink\ntoday O\n. O\n\n")
			.map((text) -> tagged ? text : text.replaceAll(" (O|I-.*)", ""))
			.collect(Collectors.joining());
	}

}
