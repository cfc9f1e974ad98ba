/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

/**
 * A term that papers of one term and papers of another name alike.
 *
 * @param term the term
 * @param paperCount how many papers name it
 * @param papersWithA how many papers of the first term name it, of those looked at
 * @param papersWithB how many papers of the second term name it, of those looked at
 * @param exampleOfA a paper of the first term that names it
 * @param exampleOfB a paper of the second term that names it
 */
public record CommonTerm(TermRef term, int paperCount, int papersWithA, int papersWithB, Example exampleOfA,
		Example exampleOfB) {

	/**
	 * A paper and its words.
	 *
	 * @param paper the paper's id
	 * @param evidence the words by which it names the term
	 */
	public record Example(String paper, Evidence evidence) {
	}

}
