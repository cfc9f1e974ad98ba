/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.PaperStatements;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.SourceEntry;

/**
 * What the graph holds of a paper.
 *
 * @param paper the paper
 * @param contentHash the hash of the content its links were written from
 * @param places where it was read
 */
record StoredPaper(Paper paper, @Nullable String contentHash, Set<Place> places) {

	static StoredPaper of(Record row) {
		Value properties = row.get(PaperStatements.PROPERTIES);
		List<String> organizations = row.get(PaperStatements.ORGANIZATIONS).asList(Value::asString);
		Paper paper = new Paper(new PaperId(properties.get(Property.ID).asString()),
				properties.get(Property.TITLE).asString(), properties.get(Property.ABSTRACT).asString(""),
				properties.get(Property.YEAR).computeOrDefault(Value::asInt, null),
				properties.get(Property.PUBLISHED_ON).computeOrDefault(Value::asLocalDate, null),
				properties.get(Property.URL).computeOrDefault(Value::asString, null),
				properties.get(Property.AUTHOR_COUNT).computeOrDefault(Value::asInt, null), organizations);
		Set<Place> places = new HashSet<>(row.get(PaperStatements.ENTRIES)
			.asList((entry) -> new Place(entry.get(Property.SHA256).asString(), entry.get(Property.POSITION).asInt())));
		return new StoredPaper(paper, properties.get(Property.CONTENT_HASH).computeOrDefault(Value::asString, null),
				places);
	}

	/**
	 * {@return whether the graph holds all it keeps of this paper; identifiers, authors,
	 * venue and references are not among it}
	 * @param united what the graph and a source say of the paper together
	 */
	boolean holds(Paper united) {
		return this.paper.equals(new Paper(united.id(), united.title(), united.abstractText(), united.year(),
				united.publishedOn(), united.url(), united.authorCount(), united.organizations()));
	}

	/**
	 * A position in a source.
	 *
	 * @param sha256 the source's hash
	 * @param position the position, from 1
	 */
	record Place(String sha256, int position) {

		static Place of(SourceEntry entry) {
			return new Place(entry.source().sha256(), entry.position());
		}

	}

}
