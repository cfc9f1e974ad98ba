/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.doctor;

/**
 * What a look at one thing came to.
 *
 * @param verdict how bad it is
 * @param subject what was looked at, in a word or two, such as {@code disk}
 * @param sentence how it stands and, unless it is fine, what to do
 */
public record Finding(Verdict verdict, String subject, String sentence) {

	/** How bad it is. */
	public enum Verdict {

		/** As it should be. */
		FINE,

		/** Works, but may surprise. */
		WARNING,

		/** Something will not work. */
		PROBLEM

	}

	static Finding fine(String subject, String sentence) {
		return new Finding(Verdict.FINE, subject, sentence);
	}

	static Finding warning(String subject, String sentence) {
		return new Finding(Verdict.WARNING, subject, sentence);
	}

	static Finding problem(String subject, String sentence) {
		return new Finding(Verdict.PROBLEM, subject, sentence);
	}

}
