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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.cypher.statement.PaperStatements;
import org.papergraph.cypher.statement.TermStatements;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.write.PaperPlan.Outcome;

/**
 * Turns plans into steps: nodes before relationships, rows in a fixed order, so that
 * locks are taken in one order too.
 */
final class BatchAssembler {

	private BatchAssembler() {
	}

	static List<Step> assemble(List<PaperPlan> plans) {
		List<Step> steps = new ArrayList<>();
		steps.addAll(Step.split(PaperStatements.SAVE, papers(plans)));
		steps.addAll(Step.split(PaperStatements.SAVE_SOURCES, sources(plans)));
		steps.addAll(Step.split(PaperStatements.SAVE_ORGANIZATIONS, organizations(plans)));
		terms(plans).forEach((label, rows) -> steps.addAll(Step.split(text(TermStatements.ADD, label), rows)));
		steps.addAll(clear(plans));
		steps.addAll(Step.split(PaperStatements.SAVE_ENTRIES, entries(plans)));
		steps.addAll(Step.split(PaperStatements.LINK_ORGANIZATIONS, affiliations(plans)));
		gather(plans, PaperContent::links)
			.forEach((type, rows) -> steps.addAll(Step.split(text(TermStatements.LINK, type), rows)));
		gather(plans, PaperContent::claims)
			.forEach((type, rows) -> steps.addAll(Step.split(text(TermStatements.CLAIM, type), rows)));
		return steps;
	}

	private static String text(Map<String, String> statements, String name) {
		return Objects.requireNonNull(statements.get(name), name);
	}

	private static Stream<PaperPlan> changed(List<PaperPlan> plans) {
		return plans.stream().filter((plan) -> plan.outcome() != Outcome.UNCHANGED);
	}

	private static List<?> papers(List<PaperPlan> plans) {
		return changed(plans)
			.map((plan) -> Map.of(Property.ID, plan.paper().id().value(), Parameter.PROPERTIES, properties(plan)))
			.toList();
	}

	private static Map<String, @Nullable Object> properties(PaperPlan plan) {
		Paper paper = plan.paper();
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put(Property.TITLE, paper.title());
		properties.put(Property.ABSTRACT, paper.abstractText());
		properties.put(Property.YEAR, paper.year());
		properties.put(Property.PUBLISHED_ON, paper.publishedOn());
		properties.put(Property.URL, paper.url());
		properties.put(Property.AUTHOR_COUNT, paper.authorCount());
		properties.put(Property.CONTENT_HASH, plan.hash());
		return properties;
	}

	private static List<?> sources(List<PaperPlan> plans) {
		Map<String, Object> rows = new TreeMap<>();
		plans.stream()
			.flatMap((plan) -> plan.newEntries().stream())
			.map((entry) -> entry.source())
			.forEach((source) -> rows.put(source.sha256(), Map.of(Property.SHA256, source.sha256(),
					Parameter.PROPERTIES, Map.of(Property.URI, source.uri(), Property.FORMAT, source.format()))));
		return List.copyOf(rows.values());
	}

	private static List<?> entries(List<PaperPlan> plans) {
		return plans.stream().flatMap((plan) -> plan.newEntries().stream().map((entry) -> {
			Map<String, @Nullable Object> properties = new HashMap<>();
			properties.put(Property.DATE_TEXT, entry.dateText());
			properties.put(Property.COMMENTS, entry.comments());
			return Map.of(Parameter.FROM, plan.paper().id().value(), Parameter.TO, entry.source().sha256(),
					Property.POSITION, entry.position(), Parameter.PROPERTIES, properties);
		})).toList();
	}

	private static List<?> organizations(List<PaperPlan> plans) {
		return changed(plans).flatMap((plan) -> plan.paper().organizations().stream())
			.distinct()
			.sorted()
			.map((name) -> Map.of(Property.ID, organizationId(name), Parameter.PROPERTIES, Map.of(Property.NAME, name)))
			.toList();
	}

	private static List<?> affiliations(List<PaperPlan> plans) {
		return changed(plans)
			.flatMap((plan) -> plan.paper()
				.organizations()
				.stream()
				.map((name) -> Map.of(Parameter.FROM, plan.paper().id().value(), Parameter.TO, organizationId(name),
						Parameter.PROPERTIES, Map.of())))
			.toList();
	}

	private static String organizationId(String name) {
		return "organization:" + name;
	}

	private static Map<String, List<Object>> terms(List<PaperPlan> plans) {
		Map<String, Object> rows = new TreeMap<>();
		gather(plans, PaperContent::links).values()
			.stream()
			.flatMap(List::stream)
			.map((row) -> TermKey.parse((String) Objects.requireNonNull(row.get(Parameter.TO))))
			.forEach((key) -> rows.put(key.id(), TermRow.provisional(key)));
		Map<String, List<Object>> byLabel = new TreeMap<>();
		rows.forEach(
				(id, row) -> byLabel.computeIfAbsent(TermKey.parse(id).type().label(), (label) -> new ArrayList<>())
					.add(row));
		return byLabel;
	}

	private static List<Step> clear(List<PaperPlan> plans) {
		List<String> ids = plans.stream()
			.filter(PaperPlan::replacesContent)
			.map((plan) -> plan.paper().id().value())
			.toList();
		List<Step> steps = new ArrayList<>(Step.split(PaperStatements.CLEAR_LINKS, ids));
		new TreeMap<>(PaperStatements.CLEAR_CLAIMS)
			.forEach((type, statement) -> steps.addAll(Step.split(statement, ids)));
		return steps;
	}

	private static Map<String, List<Map<String, Object>>> gather(List<PaperPlan> plans,
			Function<PaperContent, Map<String, List<Map<String, Object>>>> part) {
		Map<String, List<Map<String, Object>>> gathered = new TreeMap<>();
		plans.stream()
			.map(PaperPlan::content)
			.filter(Objects::nonNull)
			.forEach((content) -> part.apply(content)
				.forEach((type, rows) -> gathered.computeIfAbsent(type, (key) -> new ArrayList<>()).addAll(rows)));
		return gathered;
	}

}
