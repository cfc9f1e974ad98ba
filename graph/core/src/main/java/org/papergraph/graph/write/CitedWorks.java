/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.CitationStatements;
import org.papergraph.cypher.statement.IdentityStatements;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.cypher.statement.SupportStatements;
import org.papergraph.graph.model.Reference;

/**
 * What references say of works that were not read: of several titles the first by letters
 * counts, of several years the earliest.
 */
final class CitedWorks {

	private final Map<String, String> titles = new HashMap<>();

	private final Map<String, Integer> years = new HashMap<>();

	void add(String work, Reference reference) {
		if (reference.title() != null) {
			this.titles.merge(work, reference.title(), (one, other) -> (one.compareTo(other) <= 0) ? one : other);
		}
		if (reference.year() != null) {
			this.years.merge(work, reference.year(), Math::min);
		}
	}

	/**
	 * {@return the steps after which each stub says just that, and those that nobody
	 * cites are gone}
	 * @param stubs the stubs of the graph
	 */
	List<Step> steps(List<Record> stubs) {
		List<String> uncited = new ArrayList<>();
		List<Object> described = new ArrayList<>();
		for (Record stub : stubs) {
			String id = stub.get(CitationStatements.PAPER).asString();
			if (!stub.get(CitationStatements.CITED).asBoolean()) {
				uncited.add(id);
			}
			else if (!Objects.equals(this.titles.get(id),
					stub.get(Property.TITLE).computeOrDefault(Value::asString, null))
					|| !Objects.equals(this.years.get(id),
							stub.get(Property.YEAR).computeOrDefault(Value::asInt, null))) {
				Map<String, @Nullable Object> properties = new HashMap<>();
				properties.put(Property.TITLE, this.titles.get(id));
				properties.put(Property.YEAR, this.years.get(id));
				described.add(Map.of(Property.ID, id, Parameter.PROPERTIES, properties));
			}
		}
		List<Step> steps = new ArrayList<>(Step.split(CitationStatements.UPDATE_STUBS, described));
		steps.addAll(Step.split(IdentityStatements.DELETE_STUBS, uncited));
		steps.addAll(Step.split(SupportStatements.DELETE_IDENTIFIERS, uncited));
		return steps;
	}

}
