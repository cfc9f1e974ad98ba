/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.citation;

/**
 * What can look wrong about a work and its citations. None is a proof: each is a reason
 * to look.
 */
public enum Suspicion {

	/** Read, but it cites nothing: its references may have been lost. */
	NO_REFERENCES("noReferences", "read, but without references"),

	/** Has references in which no paper could be recognised. */
	UNRESOLVED_REFERENCES("unresolvedReferences", "with references that lead to no paper"),

	/** Cited, but no source had it: a gap, or a wrong reference. */
	NEVER_READ("neverRead", "cited, but never read"),

	/** Without DOI, arXiv, OpenAlex, Semantic Scholar or ACL id. */
	NO_IDENTIFIER("noIdentifier", "known by title alone"),

	/** Cites itself: two papers may have been taken for one. */
	SELF_CITATION("selfCitation", "cites itself"),

	/** Cites a work that came out more than a year later. */
	CITES_LATER_WORK("citesLaterWork", "cites a work that came out more than a year later");

	private final String key;

	private final String description;

	Suspicion(String key, String description) {
		this.key = key;
		this.description = description;
	}

	/**
	 * {@return the name in JSON}
	 */
	public String key() {
		return this.key;
	}

	/**
	 * {@return what it means, in a few words}
	 */
	public String description() {
		return this.description;
	}

}
