/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

/**
 * Names features by numbers instead of strings. A model that keeps 40-bit fingerprints is
 * small, quick to ask, and holds no words of the texts it was trained on; with a million
 * features, one unknown feature in a million is mistaken for a known one.
 */
public final class FeatureHash {

	private static final long FNV_OFFSET = 0xcbf29ce484222325L;

	private static final long FNV_PRIME = 0x100000001b3L;

	static final int FINGERPRINT_BITS = 40;

	private FeatureHash() {
	}

	/**
	 * {@return a 64-bit hash of a text}
	 */
	public static long of(CharSequence text) {
		long hash = FNV_OFFSET;
		for (int i = 0; i < text.length(); i++) {
			hash = (hash ^ text.charAt(i)) * FNV_PRIME;
		}
		return mix(hash);
	}

	/**
	 * {@return a 64-bit hash of two hashes, in this order}
	 */
	public static long of(long first, long second) {
		return mix(first * 0x9e3779b97f4a7c15L + second);
	}

	/**
	 * {@return the 40 bits of a hash that stand for it in models}
	 */
	static long fingerprint(long hash) {
		return hash >>> (Long.SIZE - FINGERPRINT_BITS);
	}

	/** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
	private static long mix(long hash) {
		long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
		return mixed ^ (mixed >>> 31);
	}

}
