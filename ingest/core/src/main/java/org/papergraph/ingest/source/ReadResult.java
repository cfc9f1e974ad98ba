/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.List;

import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.SourceEntry;

/**
 * What reading one entry came to. Nothing is dropped in between: whatever a source holds
 * that is not page furniture comes out as one of the two.
 */
public sealed interface ReadResult {

	/**
	 * {@return where the entry starts}
	 */
	SourceLocation where();

	/**
	 * A paper.
	 *
	 * @param paper the paper with clean text; its abstract is empty where the source
	 * names the paper without one
	 * @param entry its place on the source
	 * @param where its title's line
	 * @param lacks what the entry should have and does not, in words; mostly empty
	 */
	record Read(Paper paper, SourceEntry entry, SourceLocation where, List<String> lacks) implements ReadResult {

		public Read {
			lacks = List.copyOf(lacks);
		}

	}

	/**
	 * Something that gave no paper.
	 *
	 * @param reason the kind of problem, for counting
	 * @param where file and line
	 * @param detail what stood there and what was expected
	 */
	record Rejected(RejectionReason reason, SourceLocation where, String detail) implements ReadResult {

		public Rejected {
			detail = OddCharacters.onOneLine(detail);
		}

		/**
		 * {@return place, problem and next step in one line}
		 */
		public String describe() {
			return this.where + ": " + this.detail + " (" + this.reason.label() + "): " + this.reason.nextStep() + ".";
		}

	}

}
