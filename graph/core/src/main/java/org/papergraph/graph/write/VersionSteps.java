/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.CitationStatements;
import org.papergraph.cypher.statement.PaperStatements;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.graph.identity.NameRule;
import org.papergraph.graph.identity.NameVerdict;
import org.papergraph.graph.resolution.PersonName;

/**
 * Links papers of one title and one first author that are not one paper, as a preprint
 * and the article in the journal are with two DOIs: the later to the earliest.
 */
final class VersionSteps {

	private static final String TITLE = "title:";

	private VersionSteps() {
	}

	static List<Step> of(TransactionContext transaction) {
		List<NameRule> nevers = PaperPairs.read(transaction).of(NameVerdict.NEVER);
		SortedMap<String, SortedSet<Version>> byTitle = new TreeMap<>();
		transaction.run(CitationStatements.READ_SHARED).forEachRemaining((row) -> {
			String value = row.get(Property.VALUE).asString();
			List<String> names = row.get(CitationStatements.NAMES).asList(Value::asString);
			if (value.startsWith(TITLE) && !names.isEmpty()) {
				byTitle.computeIfAbsent(value, (key) -> new TreeSet<>(Version.ORDER)).add(version(row, names.get(0)));
			}
		});
		Set<Map<String, ?>> wanted = new HashSet<>();
		byTitle.values()
			.forEach((versions) -> versions.forEach((version) -> versions.headSet(version)
				.stream()
				.filter((earlier) -> earlier.author().mayBe(version.author()) && !apart(nevers, earlier, version))
				.findFirst()
				.ifPresent((earlier) -> wanted.add(row(version.paper(), earlier.paper())))));
		Set<Map<String, ?>> stored = new HashSet<>();
		transaction.run(CitationStatements.READ_VERSIONS)
			.forEachRemaining(
					(row) -> stored.add(row(row.get(Parameter.FROM).asString(), row.get(Parameter.TO).asString())));
		List<Step> steps = new ArrayList<>(Step.split(CitationStatements.DELETE_VERSIONS, without(stored, wanted)));
		steps.addAll(Step.split(CitationStatements.SAVE_VERSIONS, without(wanted, stored)));
		return steps;
	}

	private static List<?> without(Set<Map<String, ?>> some, Set<Map<String, ?>> others) {
		return some.stream()
			.filter((row) -> !others.contains(row))
			.sorted(Comparator.comparing(Map::toString))
			.toList();
	}

	private static Map<String, ?> row(String from, String to) {
		return new TreeMap<>(Map.of(Parameter.FROM, from, Parameter.TO, to, Parameter.PROPERTIES, Map.of()));
	}

	private static boolean apart(List<NameRule> nevers, Version one, Version other) {
		return nevers.stream()
			.anyMatch((rule) -> one.identifiers().contains(rule.one()) && other.identifiers().contains(rule.other())
					|| one.identifiers().contains(rule.other()) && other.identifiers().contains(rule.one()));
	}

	private static Version version(Record row, String author) {
		return new Version(row.get(CitationStatements.PAPER).asString(),
				row.get(Property.YEAR).computeOrDefault(Value::asInt, null), PersonName.of(author),
				Set.copyOf(row.get(PaperStatements.IDENTIFIERS).asList(Value::asString)));
	}

	/**
	 * A paper among others of its title.
	 *
	 * @param paper its id
	 * @param year its year, null when unknown
	 * @param author its first author
	 * @param identifiers its identifiers
	 */
	private record Version(String paper, @Nullable Integer year, PersonName author, Set<String> identifiers) {

		static final Comparator<Version> ORDER = Comparator
			.comparing(Version::year, Comparator.nullsLast(Comparator.naturalOrder()))
			.thenComparing(Version::paper);

	}

}
