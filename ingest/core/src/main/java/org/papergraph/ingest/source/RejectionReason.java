/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.Locale;

/**
 * Why something in a source gave no paper.
 */
public enum RejectionReason {

	/** It cannot be opened. */
	UNREADABLE("check that the file exists and that you may read it"),
	/** It is compressed, and cut off or damaged. */
	DAMAGED("fetch it again"),
	/** There is nothing in it. */
	EMPTY("save the page again"),
	/** It is larger than any page, or one record is larger than any paper. */
	TOO_LARGE("split it"),
	/** It is no text: an image, an archive, a document. */
	BINARY("save the page as text in UTF-8"),
	/** It is text, but of no format that is known. */
	UNKNOWN_FORMAT("give one of the formats that the README lists, or name the format with --format"),
	/** A service said that it has no answer. */
	ERROR_ANSWER("ask the service again: check what was asked for, and the key"),
	/** A service gave no answer, however often it was asked. */
	NO_ANSWER("run the command again later: what was fetched is kept, and it goes on from there"),
	/** It starts as its format does and breaks its rules later. */
	MALFORMED("repair it at this place, or fetch it again"),
	/** An XML file that declares or needs entities of its own. */
	XML_ENTITY("replace its entities by what they stand for; they are not followed, for they can do harm"),
	/** A page or an answer without a single entry. */
	NO_ENTRIES("save the page again, after its papers have loaded"),
	/** A record that says that there is none. */
	NO_RECORD("nothing is lost: the service does not have it, or took it back"),
	/** A title with nothing to extract from. */
	MISSING_ABSTRACT("add the abstract on the line after the title, or remove the line"),
	/** A record without a title, or an abstract that belongs to no title. */
	MISSING_TITLE("give it a title, or ask the service for its titles, too"),
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
