/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.resolution;

import java.util.List;
import java.util.SortedSet;

import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.PlacedPaper;

/**
 * The records that tell of one paper.
 *
 * @param id the paper's id
 * @param records its records by place, at least one
 * @param identifiers all identifiers of the records
 * @param joins why the records are one paper, in the order in which they were joined
 * @param conflicts which other papers have the same title and why they are others
 */
public record PaperCluster(PaperId id, List<PaperRecord> records, SortedSet<String> identifiers, List<String> joins,
		List<String> conflicts) {

	/**
	 * {@return the paper as all its records say together}
	 */
	public Paper paper() {
		return this.records.stream()
			.map((record) -> record.said().withId(this.id))
			.reduce(Paper::unitedWith)
			.orElseThrow();
	}

	/**
	 * {@return the paper with the places where it was read}
	 */
	public PlacedPaper placed() {
		return placed(this.records);
	}

	/**
	 * {@return the paper with some of its places}
	 * @param some records of this paper, at least one
	 */
	public PlacedPaper placed(List<PaperRecord> some) {
		Paper paper = paper();
		return new PlacedPaper(paper,
				some.stream().map((record) -> record.entry().describing(record.said(), paper)).toList());
	}

}
