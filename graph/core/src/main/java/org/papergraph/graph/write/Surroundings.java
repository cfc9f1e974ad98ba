/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.PaperStatements;
import org.papergraph.graph.model.Author;
import org.papergraph.graph.model.Paper;

/**
 * What a paper is linked to, beside terms and places.
 *
 * @param identifiers values of identifiers
 * @param organizations ids of organizations
 * @param authors authors with their positions
 * @param venues the venue, if there is one
 */
record Surroundings(SortedSet<String> identifiers, SortedSet<String> organizations, SortedSet<Named> authors,
		SortedSet<Named> venues) {

	static final Surroundings NONE = new Surroundings(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(),
			new TreeSet<>());

	static Surroundings of(Paper paper, SortedSet<String> identifiers) {
		SortedSet<Named> authors = new TreeSet<>();
		for (int i = 0; i < paper.authors().size(); i++) {
			Author author = paper.authors().get(i);
			String id = (author.orcid() != null) ? "orcid:" + author.orcid() : "name:" + fold(author.name());
			authors.add(new Named(id, plain(author.name()), i + 1));
		}
		SortedSet<Named> venues = new TreeSet<>();
		if (paper.venue() != null && !paper.venue().isBlank()) {
			venues.add(new Named("venue:" + fold(paper.venue()), plain(paper.venue()), 0));
		}
		SortedSet<String> organizations = new TreeSet<>();
		paper.organizations().forEach((name) -> organizations.add(organizationId(name)));
		return new Surroundings(new TreeSet<>(identifiers), organizations, authors, venues);
	}

	static Surroundings of(Record row) {
		SortedSet<String> organizations = new TreeSet<>();
		row.get(PaperStatements.ORGANIZATIONS)
			.asList(Value::asString)
			.forEach((name) -> organizations.add(organizationId(name)));
		return new Surroundings(new TreeSet<>(row.get(PaperStatements.IDENTIFIERS).asList(Value::asString)),
				organizations, named(row.get(PaperStatements.AUTHORS)), named(row.get(PaperStatements.VENUES)));
	}

	static String organizationId(String name) {
		return "organization:" + name;
	}

	private static SortedSet<Named> named(Value values) {
		List<Named> named = new ArrayList<>();
		values.values()
			.forEach((value) -> named.add(new Named(value.get(Property.ID).asString(),
					value.get(Property.NAME).asString(""), value.get(Property.POSITION).asInt(0))));
		return new TreeSet<>(named);
	}

	/**
	 * Case and spacing make no other author; any other letter does.
	 */
	private static String fold(String name) {
		return Normalizer.normalize(plain(name), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	private static String plain(String name) {
		return name.strip().replaceAll("\\s+", " ");
	}

	/**
	 * A node and how one paper names it.
	 *
	 * @param id the node's id
	 * @param name the name in this paper
	 * @param position the position among others, 0 where there are no others
	 */
	record Named(String id, String name, int position) implements Comparable<Named> {

		@Override
		public int compareTo(Named other) {
			int order = Integer.compare(this.position, other.position);
			order = (order != 0) ? order : this.id.compareTo(other.id);
			return (order != 0) ? order : this.name.compareTo(other.name);
		}

	}

}
