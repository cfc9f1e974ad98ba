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
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.cypher.statement.PaperStatements;
import org.papergraph.cypher.statement.TermStatements;
import org.papergraph.graph.exchange.RecordLine;
import org.papergraph.graph.model.TermKey;

/**
 * Turns plans into steps: nodes before relationships, rows in a fixed order, so that
 * locks are taken in one order too.
 */
final class BatchAssembler {

	private BatchAssembler() {
	}

	static List<Step> assemble(WritePlan plan) {
		List<PaperPlan> plans = plan.plans();
		List<Step> steps = new ArrayList<>(IdentitySteps.of(plan));
		steps.addAll(Step.split(PaperStatements.SAVE, papers(plans)));
		steps.addAll(Step.split(PaperStatements.SAVE_SOURCES, sources(plans)));
		terms(plans).forEach((label, rows) -> steps.addAll(Step.split(text(TermStatements.ADD, label), rows)));
		steps.addAll(clear(plans));
		steps.addAll(Step.split(PaperStatements.SAVE_ENTRIES, entries(plans)));
		steps.addAll(SurroundingSteps.of(plan));
		gather(plans, PaperContent::links)
			.forEach((type, rows) -> steps.addAll(Step.split(text(TermStatements.LINK, type), rows)));
		gather(plans, PaperContent::claims)
			.forEach((type, rows) -> steps.addAll(Step.split(text(TermStatements.CLAIM, type), rows)));
		steps.addAll(Step.split(PaperStatements.LIST, ids(plans, PaperPlan::movesInListings)));
		steps.addAll(Step.split(PaperStatements.LIST_CITING, ids(plans, (paper) -> paper.oldId() != null)));
		return steps;
	}

	private static List<String> ids(List<PaperPlan> plans, Predicate<PaperPlan> some) {
		return plans.stream().filter(some).map(PaperPlan::id).toList();
	}

	private static String text(Map<String, String> statements, String name) {
		return Objects.requireNonNull(statements.get(name), name);
	}

	private static List<?> papers(List<PaperPlan> plans) {
		return plans.stream()
			.filter((plan) -> !plan.propertiesStand())
			.map((plan) -> Map.of(Property.ID, plan.id(), Parameter.PROPERTIES, PaperProperties.of(plan)))
			.toList();
	}

	private static List<?> sources(List<PaperPlan> plans) {
		Map<String, Object> rows = new TreeMap<>();
		plans.stream()
			.flatMap((plan) -> plan.changedEntries().stream())
			.map((record) -> record.entry().source())
			.forEach((source) -> rows.put(source.sha256(), Map.of(Property.SHA256, source.sha256(),
					Parameter.PROPERTIES, Map.of(Property.URI, source.uri(), Property.FORMAT, source.format()))));
		return List.copyOf(rows.values());
	}

	private static List<?> entries(List<PaperPlan> plans) {
		return plans.stream().flatMap((plan) -> plan.changedEntries().stream().map((record) -> {
			Map<String, @Nullable Object> properties = new HashMap<>();
			properties.put(Property.DATE_TEXT, record.entry().dateText());
			properties.put(Property.COMMENTS, record.entry().comments());
			properties.put(Property.RECORD, RecordLine.encode(record.said().withId(plan.paper().id()), plan.paper()));
			return Map.of(Parameter.FROM, plan.id(), Parameter.TO, record.entry().source().sha256(), Property.POSITION,
					record.entry().position(), Parameter.PROPERTIES, properties);
		})).toList();
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
		List<String> ids = ids(plans, PaperPlan::replacesContent);
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
