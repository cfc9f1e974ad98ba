/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.io.InputStream;

import org.papergraph.ingest.learn.ModelFile;

/**
 * The models that come with Papergraph, made by {@code papergraph train}.
 */
public final class ShippedModels {

	/** The name of the file with the word classes. */
	public static final String WORD_CLASSES = "word-classes.model";

	/** The name of the file with the tagger. */
	public static final String TAGGER = "tagger.model";

	private ShippedModels() {
	}

	/**
	 * {@return the word classes}
	 */
	public static WordClasses wordClasses() {
		return ModelFile.read(resource(WORD_CLASSES), WordClasses.KIND, WordClasses::read);
	}

	/**
	 * {@return the tagger, with its word classes}
	 */
	public static TermTagger tagger() {
		WordClasses classes = wordClasses();
		return ModelFile.read(resource(TAGGER), TermTagger.KIND, (in) -> TermTagger.read(in, classes));
	}

	private static InputStream resource(String name) {
		InputStream stream = ShippedModels.class.getResourceAsStream(name);
		if (stream == null) {
			throw new IllegalStateException("The model " + name + " is missing; build Papergraph again");
		}
		return stream;
	}

}
