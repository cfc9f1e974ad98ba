/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.papergraph.ingest.conll.SchemeTraining;
import org.papergraph.ingest.evaluate.scierc.SciErcEntityEvaluation;
import org.papergraph.ingest.evaluate.scierc.SciErcEntityScores;
import org.papergraph.ingest.evaluate.scierc.SciErcFolder;
import org.papergraph.ingest.evaluate.scierc.SciErcRelationEvaluation;
import org.papergraph.ingest.nlp.corenlp.CoreNlpAnnotator;
import org.papergraph.ingest.nlp.corenlp.CoreNlpDependencyParser;
import org.papergraph.ingest.nlp.corenlp.CoreNlpModels;
import org.papergraph.ingest.nlp.corenlp.QuasiNewtonMinimizer;
import org.papergraph.ingest.tagger.ShippedModels;
import org.papergraph.ingest.tagger.WordClasses;

/**
 * The comparison on SciERC, entities and relations.
 */
final class SciErcMeasures {

	private final CoreNlpAnnotator annotator = new CoreNlpAnnotator();

	private final QuasiNewtonMinimizer minimizer = new QuasiNewtonMinimizer();

	private final WordClasses classes = ShippedModels.wordClasses();

	private final Consumer<String> progress;

	SciErcMeasures(Consumer<String> progress) {
		this.progress = progress;
	}

	/** The tables as Markdown. */
	String tables(SciErcFolder folder) {
		StringBuilder tables = new StringBuilder();
		for (SciErcEntityScores scores : entities(folder)) {
			tables.append(scores.markdown()).append('\n');
		}
		return tables.append(relations(folder)).toString();
	}

	private Iterable<SciErcEntityScores> entities(SciErcFolder folder) {
		SchemeTraining training = new SchemeTraining(this.classes, this.minimizer, this.progress);
		return new SciErcEntityEvaluation(this.annotator, training).run(folder);
	}

	private String relations(SciErcFolder folder) {
		Optional<Path> archive = CoreNlpModels.find();
		if (archive.isEmpty()) {
			this.progress.accept("Relations are not measured: CoreNLP's model archive, which holds a parser, is not "
					+ "there. Building Papergraph with Maven fetches it.");
			return "";
		}
		this.progress.accept("Learning relations");
		return new SciErcRelationEvaluation(this.annotator, CoreNlpDependencyParser.read(archive.get()), this.minimizer,
				this.classes)
			.run(folder)
			.markdown();
	}

}
