/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.PaperStatements;
import org.papergraph.graph.exchange.RecordLine;
import org.papergraph.graph.model.ExternalIds;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.SourceEntry;
import org.papergraph.graph.model.SourceFile;
import org.papergraph.graph.resolution.PaperRecord;

/**
 * What the graph holds of a paper.
 *
 * @param paper the paper's own properties and organizations
 * @param properties all its properties
 * @param surroundings what it is linked to
 * @param records what each place says of it, by place
 */
record StoredPaper(Paper paper, Map<String, Object> properties, Surroundings surroundings,
		Map<Place, PaperRecord> records) {

	static StoredPaper of(Record row) {
		Value properties = row.get(PaperStatements.PROPERTIES);
		List<String> organizations = row.get(PaperStatements.ORGANIZATIONS).asList(Value::asString);
		Paper paper = new Paper(new PaperId(properties.get(Property.ID).asString()),
				properties.get(Property.TITLE).asString(), properties.get(Property.ABSTRACT).asString(""),
				properties.get(Property.YEAR).computeOrDefault(Value::asInt, null),
				properties.get(Property.PUBLISHED_ON).computeOrDefault(Value::asLocalDate, null),
				text(properties.get(Property.URL)),
				properties.get(Property.AUTHOR_COUNT).computeOrDefault(Value::asInt, null), organizations,
				ExternalIds.NONE, List.of(), null, List.of());
		Map<Place, PaperRecord> records = new TreeMap<>();
		row.get(PaperStatements.ENTRIES).values().forEach((entry) -> {
			PaperRecord record = record(entry, paper);
			records.put(Place.of(record.entry()), record);
		});
		return new StoredPaper(paper, properties.asMap(), Surroundings.of(row), records);
	}

	String id() {
		return this.paper.id().value();
	}

	@Nullable String contentHash() {
		return (String) this.properties.get(Property.CONTENT_HASH);
	}

	@Nullable String extractor() {
		return (String) this.properties.get(Property.EXTRACTOR);
	}

	/**
	 * {@return the paper as all its places together describe it, with what the graph
	 * keeps only in its records}
	 */
	Paper united() {
		return new ArrayList<>(this.records.values()).stream()
			.map((record) -> record.said().withId(this.paper.id()))
			.reduce(Paper::unitedWith)
			.orElse(this.paper);
	}

	private static PaperRecord record(Value entry, Paper paper) {
		SourceFile file = new SourceFile(entry.get(Property.URI).asString(""), entry.get(Property.SHA256).asString(),
				entry.get(Property.FORMAT).asString(""));
		SourceEntry place = new SourceEntry(file, entry.get(Property.POSITION).asInt(),
				text(entry.get(Property.DATE_TEXT)), entry.get(Property.COMMENTS).computeOrDefault(Value::asInt, null));
		return new PaperRecord(RecordLine.decode(text(entry.get(Property.RECORD)), paper), place);
	}

	private static @Nullable String text(Value value) {
		return value.computeOrDefault(Value::asString, null);
	}

	/**
	 * A position in a source.
	 *
	 * @param sha256 the source's hash
	 * @param position the position, from 1
	 */
	record Place(String sha256, int position) implements Comparable<Place> {

		static Place of(SourceEntry entry) {
			return new Place(entry.source().sha256(), entry.position());
		}

		@Override
		public int compareTo(Place other) {
			return Comparator.comparing(Place::sha256).thenComparingInt(Place::position).compare(this, other);
		}

	}

}
