/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.nlp.corenlp.CoreNlpAnnotator;
import org.papergraph.ingest.nlp.corenlp.CoreNlpModels;
import org.papergraph.ingest.train.ModelTraining;
import org.papergraph.ingest.train.SelectorStep;
import org.papergraph.ingest.train.TaggerStep;
import org.papergraph.ingest.train.TermModelsStep;
import org.papergraph.ingest.train.TrainingPapers;
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

	@Option(names = "--folds", paramLabel = "FOLDER",
			description = "Keep the taggers of the five folds here, and use those that lie here already.")
	private @Nullable Path folds;

	@SuppressWarnings("NullAway.Init")
	TrainCommand() {
	}

	@Override
	public Integer call() {
		Consumer<String> progress = Terminal.of(this.spec).err()::println;
		List<TrainingStep> steps = new ArrayList<>();
		if (this.wordClasses) {
			steps.add(new WordClassesStep(new CoreNlpModels(CoreNlpModels.find()
				.orElseThrow(() -> new IngestException(
						"CoreNLP's model archive is not there: build Papergraph with Maven, which fetches it.")))));
		}
		if (!this.termsOnly) {
			steps.add(new TaggerStep());
			steps.add(new SelectorStep(this.folds, progress));
		}
		steps.add(new TermModelsStep());
		new ModelTraining(steps).run(TrainingPapers.read(this.data.folder(), new CoreNlpAnnotator()), this.output,
				progress);
		return ExitCode.DONE;
	}

}
