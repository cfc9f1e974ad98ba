/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.nlp.corenlp.CoreNlpModels;
import org.papergraph.ingest.train.ModelTraining;
import org.papergraph.ingest.train.TaggerStep;
import org.papergraph.ingest.train.TermModelsStep;
import org.papergraph.ingest.train.TrainingStep;
import org.papergraph.ingest.train.WordClassesStep;

@Command(name = "train", mixinStandardHelpOptions = true,
		description = "Builds the models from annotated papers. The same papers give the same bytes.")
final class TrainCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private DataOption data;

	@Option(names = { "-o", "--output" }, paramLabel = "FOLDER", defaultValue = "models",
			description = "Where the models go; default: ${DEFAULT-VALUE}.")
	private Path output;

	@Option(names = "--word-classes", description = "Build the word classes too, from CoreNLP's model archive.")
	private boolean wordClasses;

	@Option(names = "--terms-only", description = "Build only what tells roles and relations, in seconds.")
	private boolean termsOnly;

	@SuppressWarnings("NullAway.Init")
	TrainCommand() {
	}

	@Override
	public Integer call() {
		List<TrainingStep> steps = new ArrayList<>();
		if (this.wordClasses) {
			steps.add(new WordClassesStep(new CoreNlpModels(CoreNlpModels.find()
				.orElseThrow(() -> new IngestException(
						"CoreNLP's model archive is not there: build Papergraph with Maven, which fetches it.")))));
		}
		if (!this.termsOnly) {
			steps.add(new TaggerStep());
		}
		steps.add(new TermModelsStep());
		this.data.folder();
		new ModelTraining(steps).run(this.data.gold(), this.output, Terminal.of(this.spec).err()::println);
		return ExitCode.DONE;
	}

}
