/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.CitationStatements;
import org.papergraph.cypher.statement.PaperStatements;
import org.papergraph.graph.model.Reference;
import org.papergraph.graph.resolution.Identifiers;
import org.papergraph.graph.resolution.References;

/**
 * Which paper a reference leads to: the one with its strongest identifier, else with one
 * that another reference states together with it, else the one with its title unless
 * identifiers or years disagree, else one that is only cited.
 */
final class ReferenceIndex {

	private static final String TITLE = "title";

	private final Map<String, SortedSet<Known>> papers = new HashMap<>();

	private final Set<String> ids = new HashSet<>();

	private final JointIdentifiers joint = new JointIdentifiers();

	private ReferenceIndex() {
	}

	static ReferenceIndex read(TransactionContext transaction) {
		ReferenceIndex index = new ReferenceIndex();
		transaction.run(CitationStatements.READ_IDENTIFIED)
			.forEachRemaining((row) -> index.add(row.get(CitationStatements.PAPER).asString(),
					row.get(Property.YEAR).computeOrDefault(Value::asInt, null),
					row.get(PaperStatements.IDENTIFIERS).asList(Value::asString)));
		return index;
	}

	void add(String paper, @Nullable Integer year, List<String> identifiers) {
		this.ids.add(paper);
		Set<String> schemes = new TreeSet<>(identifiers.stream().map(Identifiers::scheme).toList());
		Known known = new Known(paper, year, Set.copyOf(schemes));
		identifiers.forEach((identifier) -> this.papers
			.computeIfAbsent(identifier, (key) -> new TreeSet<>(Comparator.comparing(Known::paper)))
			.add(known));
	}

	/**
	 * {@return whether a paper that was read has this id}
	 */
	boolean isRead(String paper) {
		return this.ids.contains(paper);
	}

	/**
	 * Learns which identifiers name one work.
	 * @param reference a reference, which may be any
	 */
	void learn(Reference reference) {
		this.joint.add(Identifiers.of(reference.ids()));
	}

	/**
	 * {@return the id of the paper that a reference leads to, be it read or only cited;
	 * empty when the reference has neither identifier nor title}
	 */
	Optional<String> resolve(Reference reference) {
		SortedSet<String> identifiers = References.identifiers(reference);
		Set<String> names = new LinkedHashSet<>(Identifiers.of(reference.ids()));
		names.addAll(names.stream().map(this.joint::strongest).toList());
		names.addAll(identifiers);
		for (String name : names) {
			Optional<String> read = this.papers.getOrDefault(name, new TreeSet<>())
				.stream()
				.filter((known) -> !Identifiers.scheme(name).equals(TITLE)
						|| known.agrees(reference.year(), identifiers))
				.map(Known::paper)
				.min(Comparator.comparing((String paper) -> !paper.equals(name))
					.thenComparing(Comparator.naturalOrder()));
			if (read.isPresent()) {
				return read;
			}
		}
		return identifiers.stream()
			.findFirst()
			.map(this.joint::strongest)
			.map((id) -> isRead(id) ? id + "-" + reference.year() : id);
	}

	/**
	 * A paper that was read.
	 *
	 * @param paper its id
	 * @param year its year, null when unknown
	 * @param schemes the kinds of identifiers it has
	 */
	private record Known(String paper, @Nullable Integer year, Set<String> schemes) {

		/** An identifier of a kind that the paper has, and not its own, is another's. */
		boolean agrees(@Nullable Integer otherYear, SortedSet<String> identifiers) {
			boolean years = this.year == null || otherYear == null || Math.abs(this.year - otherYear) <= 1;
			return years && identifiers.stream()
				.map(Identifiers::scheme)
				.noneMatch((scheme) -> !scheme.equals(TITLE) && this.schemes.contains(scheme));
		}

	}

}
