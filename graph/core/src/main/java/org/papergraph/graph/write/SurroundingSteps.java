/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.IdentityStatements;
import org.papergraph.cypher.statement.PaperStatements;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.cypher.statement.SupportStatements;
import org.papergraph.graph.write.Surroundings.Named;

/**
 * Links papers to identifiers, organizations, authors, venues and places, and takes away
 * the links that no record supports, and what is left without any.
 */
final class SurroundingSteps {

	private final List<Step> steps = new ArrayList<>();

	private final List<PaperPlan> plans;

	private SurroundingSteps(List<PaperPlan> plans) {
		this.plans = plans;
	}

	static List<Step> of(WritePlan plan) {
		SurroundingSteps steps = new SurroundingSteps(plan.plans());
		steps.add();
		steps.remove();
		steps.removeLonely(plan.removed());
		return steps.steps;
	}

	private void add() {
		nodes(PaperStatements.SAVE_ORGANIZATIONS, come(Surroundings::organizations).values(), (id) -> Map
			.of(Property.ID, id, Parameter.PROPERTIES, Map.of(Property.NAME, id.substring(id.indexOf(':') + 1))));
		nodes(IdentityStatements.SAVE, come(Surroundings::identifiers).values(),
				(value) -> Map.of(Property.VALUE, value, Parameter.PROPERTIES, Map.of()));
		nodes(PaperStatements.ADD_AUTHORS, come(Surroundings::authors).values(), SurroundingSteps::named);
		nodes(PaperStatements.ADD_VENUES, come(Surroundings::venues).values(), SurroundingSteps::named);
		links(PaperStatements.LINK_ORGANIZATIONS, come(Surroundings::organizations), SurroundingSteps::link);
		links(IdentityStatements.LINK, come(Surroundings::identifiers), SurroundingSteps::link);
		links(PaperStatements.LINK_VENUES, come(Surroundings::venues), (paper, venue) -> Map.of(Parameter.FROM, paper,
				Parameter.TO, venue.id(), Parameter.PROPERTIES, Map.of(Property.NAME, venue.name())));
		// Positions are told apart by what stands there: what goes must go first.
		links(SupportStatements.UNLINK_AUTHORS, gone(Surroundings::authors), SurroundingSteps::wrote);
		links(PaperStatements.LINK_AUTHORS, come(Surroundings::authors), SurroundingSteps::wrote);
	}

	private void remove() {
		links(SupportStatements.UNLINK_ORGANIZATIONS, gone(Surroundings::organizations), SurroundingSteps::link);
		links(SupportStatements.UNLINK_IDENTIFIERS, gone(Surroundings::identifiers), SurroundingSteps::link);
		Map<String, Set<Named>> venues = gone(Surroundings::venues);
		this.plans.forEach((plan) -> venues.getOrDefault(plan.id(), new TreeSet<>())
			.removeIf((venue) -> plan.surroundings().venues().stream().anyMatch((own) -> own.id().equals(venue.id()))));
		links(SupportStatements.UNLINK_VENUES, venues, (paper, venue) -> link(paper, venue.id()));
		List<Object> entries = new ArrayList<>();
		this.plans.forEach((plan) -> plan.goneEntries()
			.forEach((place) -> entries.add(Map.of(Parameter.FROM, plan.id(), Parameter.TO, place.sha256(),
					Property.POSITION, place.position()))));
		this.steps.addAll(Step.split(SupportStatements.DELETE_ENTRIES, entries));
	}

	private void removeLonely(List<StoredPaper> removed) {
		lonely(SupportStatements.DELETE_IDENTIFIERS, removed, Surroundings::identifiers, Function.identity());
		lonely(SupportStatements.DELETE_ORGANIZATIONS, removed, Surroundings::organizations, Function.identity());
		lonely(SupportStatements.DELETE_AUTHORS, removed, Surroundings::authors, Named::id);
		lonely(SupportStatements.DELETE_VENUES, removed, Surroundings::venues, Named::id);
	}

	private <T> void lonely(String statement, List<StoredPaper> removed, Function<Surroundings, ? extends Set<T>> part,
			Function<T, String> id) {
		Set<String> ids = new TreeSet<>();
		gone(part).values().forEach((some) -> some.forEach((one) -> ids.add(id.apply(one))));
		removed.forEach((paper) -> part.apply(paper.surroundings()).forEach((one) -> ids.add(id.apply(one))));
		this.steps.addAll(Step.split(statement, List.copyOf(ids)));
	}

	private <T> Map<String, Set<T>> come(Function<Surroundings, ? extends Set<T>> part) {
		return difference((plan) -> part.apply(plan.surroundings()), (plan) -> part.apply(plan.storedSurroundings()));
	}

	private <T> Map<String, Set<T>> gone(Function<Surroundings, ? extends Set<T>> part) {
		return difference((plan) -> part.apply(plan.storedSurroundings()), (plan) -> part.apply(plan.surroundings()));
	}

	private <T> Map<String, Set<T>> difference(Function<PaperPlan, ? extends Set<T>> some,
			Function<PaperPlan, ? extends Set<T>> without) {
		Map<String, Set<T>> difference = new TreeMap<>();
		for (PaperPlan plan : this.plans) {
			Set<T> rest = new TreeSet<>(some.apply(plan));
			rest.removeAll(without.apply(plan));
			if (!rest.isEmpty()) {
				difference.put(plan.id(), rest);
			}
		}
		return difference;
	}

	private <T> void nodes(String statement, Collection<Set<T>> some, Function<T, Map<String, ?>> row) {
		this.steps.addAll(Step.split(statement,
				some.stream()
					.flatMap(Set::stream)
					.collect(Collectors.toCollection(TreeSet::new))
					.stream()
					.map(row)
					.toList()));
	}

	private <T> void links(String statement, Map<String, Set<T>> some, BiFunction<String, T, Map<String, ?>> row) {
		List<Object> rows = new ArrayList<>();
		some.forEach((paper, others) -> others.forEach((other) -> rows.add(row.apply(paper, other))));
		this.steps.addAll(Step.split(statement, rows));
	}

	private static Map<String, ?> named(Named named) {
		return Map.of(Property.ID, named.id(), Property.NAME, named.name());
	}

	private static Map<String, ?> link(String paper, String other) {
		return Map.of(Parameter.FROM, paper, Parameter.TO, other, Parameter.PROPERTIES, Map.of());
	}

	private static Map<String, ?> wrote(String paper, Named author) {
		return Map.of(Parameter.FROM, author.id(), Parameter.TO, paper, Property.POSITION, author.position(),
				Parameter.PROPERTIES, Map.of(Property.NAME, author.name()));
	}

}
