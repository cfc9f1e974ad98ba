/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.util.Arrays;

/**
 * What is known of one item: a list of binary features, each named by a string or by
 * hashes. A feature that is added twice counts twice. Can be cleared and filled again.
 */
public final class Features {

	private long[] fingerprints = new long[64];

	private int size;

	/**
	 * Adds a feature.
	 * @param name such as {@code "cue=propose"}
	 * @return this
	 */
	public Features add(String name) {
		return addHash(FeatureHash.of(name));
	}

	/**
	 * Adds a feature that is a template with a value.
	 * @param template names the template
	 * @param value the hash of what fills it
	 * @return this
	 */
	public Features add(String template, long value) {
		return addHash(FeatureHash.of(FeatureHash.of(template), value));
	}

	/**
	 * Adds a feature that is a template with two values.
	 * @param template names the template
	 * @param first the hash of what fills its first place
	 * @param second the hash of what fills its second place
	 * @return this
	 */
	public Features add(String template, long first, long second) {
		return addHash(FeatureHash.of(FeatureHash.of(FeatureHash.of(template), first), second));
	}

	/**
	 * Adds a feature that is a template with three values.
	 * @param template names the template
	 * @param first the hash of what fills its first place
	 * @param second the hash of what fills its second place
	 * @param third the hash of what fills its third place
	 * @return this
	 */
	public Features add(String template, long first, long second, long third) {
		return add(template, FeatureHash.of(first, second), third);
	}

	/**
	 * Forgets all features.
	 * @return this
	 */
	public Features clear() {
		this.size = 0;
		return this;
	}

	/**
	 * {@return how many features were added}
	 */
	public int size() {
		return this.size;
	}

	long fingerprint(int i) {
		return this.fingerprints[i];
	}

	private Features addHash(long hash) {
		if (this.size == this.fingerprints.length) {
			this.fingerprints = Arrays.copyOf(this.fingerprints, this.size * 2);
		}
		this.fingerprints[this.size++] = FeatureHash.fingerprint(hash);
		return this;
	}

}
