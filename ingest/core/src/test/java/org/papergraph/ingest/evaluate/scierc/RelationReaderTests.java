/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.papergraph.ingest.conll.ConllDocument;
import org.papergraph.ingest.conll.ConllFile;

import static org.assertj.core.api.Assertions.assertThat;

class RelationReaderTests {

	private static final String COLUMNS = """
			-DOCSTART- NN O O

			Tea NN O I-Task
			with NN O O
			-LRB- NN O O
			kettles NN O I-Method
			-RRB- NN O O

			Cups NN O I-Material
			-DOCSTART- NN O O

			Tea NN O I-Task
			""";

	private final RelationReader reader = new RelationReader(FlatText::annotate, FlatText::parse);

	@Test
	void bringsRelationsToTheirSentences() throws IOException {
		List<SciErcRelation> relations = List
			.of(new SciErcRelation("Tea with -LRB- kettles -RRB-", "USED-FOR", List.of(3, 3, 0, 0)));
		List<List<RelatedSentence>> documents = this.reader.read(columns(), relations);
		SentenceEntity tea = new SentenceEntity(0, 1, "Task");
		SentenceEntity kettles = new SentenceEntity(3, 4, "Method");
		assertThat(documents).extracting(List::size).containsExactly(2, 1);
		RelatedSentence first = documents.get(0).get(0);
		assertThat(first.entities()).containsExactly(tea, kettles);
		assertThat(first.labels()).isEqualTo(Map.of(new EntityPair(tea, kettles), "USED-FOR<"));
		assertThat(first.pairs()).containsExactly(new EntityPair(tea, kettles));
	}

	@Test
	void sentencesWithoutRelationsKeepTheirEntities() throws IOException {
		RelatedSentence second = this.reader.read(columns(), List.of()).get(0).get(1);
		assertThat(second.entities()).containsExactly(new SentenceEntity(0, 1, "Material"));
		assertThat(second.labels()).isEmpty();
	}

	private static List<ConllDocument> columns() throws IOException {
		return ConllFile.read(new BufferedReader(new StringReader(COLUMNS)));
	}

}
