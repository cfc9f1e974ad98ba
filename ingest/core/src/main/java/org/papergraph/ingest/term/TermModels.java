/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term;

import java.io.InputStream;
import java.nio.file.Path;

import org.papergraph.ingest.learn.ModelFile;
import org.papergraph.ingest.term.relation.RelationExtractor;
import org.papergraph.ingest.term.role.RoleClassifier;

/**
 * What was learned for the document layer.
 *
 * @param roles tells introduced from used
 * @param relations relates terms of one sentence
 */
public record TermModels(RoleClassifier roles, RelationExtractor relations) {

	/** The name of the shipped file, beside this class. */
	public static final String RESOURCE = "terms.model";

	private static final String KIND = "terms";

	/**
	 * Loads the models that come with the product.
	 * @return the models
	 * @throws IllegalStateException if the jar lacks them
	 */
	public static TermModels shipped() {
		InputStream in = TermModels.class.getResourceAsStream(RESOURCE);
		if (in == null) {
			throw new IllegalStateException("the jar must hold " + RESOURCE + " beside " + TermModels.class.getName()
					+ "; run 'papergraph train'");
		}
		return ModelFile.read(in, KIND,
				(data) -> new TermModels(RoleClassifier.read(data), RelationExtractor.read(data)));
	}

	/**
	 * Writes the models to a file.
	 * @param file replaced when it exists
	 */
	public void write(Path file) {
		ModelFile.write(file, KIND, (data) -> {
			this.roles.write(data);
			this.relations.write(data);
		});
	}

}
