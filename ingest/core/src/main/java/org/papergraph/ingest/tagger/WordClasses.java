/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Locale;

import org.papergraph.ingest.learn.FeatureHash;
import org.papergraph.ingest.learn.ValueTable;

/**
 * Classes of words that occur in similar places, so that what is learned of one word
 * holds for others: distributional classes of newswire words, and word vectors grouped
 * three times, coarse to fine.
 */
public final class WordClasses {

	/** The name of this kind of model file. */
	public static final String KIND = "word-classes";

	/** A class for words that are in no class. */
	private static final long UNKNOWN = FeatureHash.of("unknown");

	private static final long OUTSIDE = FeatureHash.of("outside");

	private final ValueTable[] tables;

	/**
	 * Combines tables of classes.
	 * @param distributional the class of lower-case words, digits written as 0
	 * @param coarse the class of lower-case words
	 * @param medium the same in more classes
	 * @param fine the same in still more classes
	 */
	public WordClasses(ValueTable distributional, ValueTable coarse, ValueTable medium, ValueTable fine) {
		this.tables = new ValueTable[] { distributional, coarse, medium, fine };
	}

	/**
	 * {@return the class of something that is no word, such as the edge of a sentence}
	 */
	static long outside() {
		return OUTSIDE;
	}

	/**
	 * Finds the class of a word, or else of its last part after a hyphen, or else of its
	 * singular.
	 * @param grouping which classes to take
	 * @param word as written
	 * @return a hash that stands for the class
	 */
	public long classOf(Grouping grouping, String word) {
		ValueTable table = this.tables[grouping.ordinal()];
		String key = word.toLowerCase(Locale.ROOT);
		if (grouping == Grouping.DISTRIBUTIONAL) {
			key = key.replaceAll("[0-9]", "0");
		}
		int found = table.get(key);
		if (found >= 0) {
			return found;
		}
		int hyphen = key.lastIndexOf('-');
		found = (hyphen < 0 || hyphen == key.length() - 1) ? -1 : table.get(key.substring(hyphen + 1));
		if (found >= 0) {
			return -1 - found;
		}
		found = key.endsWith("s") ? table.get(key.substring(0, key.length() - 1)) : -1;
		return (found >= 0) ? found : UNKNOWN;
	}

	/**
	 * Writes the classes as part of a model file.
	 * @param out where to
	 * @throws IOException if that fails
	 */
	public void write(DataOutput out) throws IOException {
		for (ValueTable table : this.tables) {
			table.write(out);
		}
	}

	/**
	 * Reads what {@link #write(DataOutput)} wrote.
	 * @param in where from
	 * @return the classes
	 * @throws IOException if that fails
	 */
	public static WordClasses read(DataInput in) throws IOException {
		return new WordClasses(ValueTable.read(in), ValueTable.read(in), ValueTable.read(in), ValueTable.read(in));
	}

	/**
	 * One way of putting words into classes.
	 */
	public enum Grouping {

		/** By their neighbours in newswire. */
		DISTRIBUTIONAL,
		/** By their vectors, in few classes. */
		COARSE,
		/** By their vectors, in some more. */
		MEDIUM,
		/** By their vectors, in many. */
		FINE

	}

}
