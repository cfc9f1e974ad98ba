/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.Locale;

/**
 * Why a file, or a piece of one, gave no paper, and what its owner can do about it.
 */
public enum RejectionReason {

	/** The file cannot be opened or ended with an error. */
	UNREADABLE("check that the file exists and that you may read it"),
	/** There is nothing in it. */
	EMPTY("save the page again"),
	/** It is larger than any page. */
	TOO_LARGE("split it"),
	/** It is no text: an image, an archive, a document. */
	BINARY("save the page as text in UTF-8"),
	/** It is text, but of no format that is known. */
	UNKNOWN_FORMAT("give a Hugging Face Daily Papers page saved as plain text"),
	/** A page without a single entry. */
	NO_ENTRIES("save the page again, after its papers have loaded"),
	/** A title with nothing to extract from. */
	MISSING_ABSTRACT("add the abstract on the line after the title, or remove the line"),
	/** An abstract that belongs to no title. */
	MISSING_TITLE("add the title on the line before the abstract, or remove the line"),
	/** A title without a letter or digit, from which no identity can be made. */
	UNUSABLE_TITLE("write the title out"),
	/** Authors or a date that belong to no paper. */
	STRAY_DETAILS("add the paper before them, or remove the lines");

	private final String nextStep;

	RejectionReason(String nextStep) {
		this.nextStep = nextStep;
	}

	/**
	 * {@return the name used in reports, such as {@code missing-abstract}}
	 */
	public String label() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * {@return what to do about it, in the imperative}
	 */
	public String nextStep() {
		return this.nextStep;
	}

}
