/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.papergraph.ingest.conll.ConllRow;

import static org.assertj.core.api.Assertions.assertThat;

class GivenEntitiesTests {

	private final List<ConllRow> rows = Stream
		.of("green Task", "tea Task", "kettle Method", "pot Method", "and O", "cup Material")
		.map((row) -> new ConllRow(row.replace(" ", " NN O ").replaceAll("O (?=[TM])", "O I-")))
		.toList();

	@Test
	void withoutRelationsTheColumnsDecide() {
		assertThat(new GivenEntities(this.rows).all()).containsExactly(new SentenceEntity(0, 2, "Task"),
				new SentenceEntity(2, 4, "Method"), new SentenceEntity(5, 6, "Material"));
	}

	@Test
	void aRelationTellsNeighboursOfOneTypeApart() {
		GivenEntities entities = new GivenEntities(this.rows);
		entities.add(2, 2);
		entities.add(3, 3);
		assertThat(entities.all()).containsExactly(new SentenceEntity(0, 2, "Task"), new SentenceEntity(2, 3, "Method"),
				new SentenceEntity(3, 4, "Method"), new SentenceEntity(5, 6, "Material"));
	}

	@Test
	void anEntityTakesTheTypeOfMostOfItsTokens() {
		assertThat(new GivenEntities(this.rows).add(1, 4).type()).isEqualTo("Method");
		assertThat(new GivenEntities(this.rows).add(4, 4).type()).isEqualTo("OtherScientificTerm");
	}

}
