/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.DerivedStatements;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.graph.identity.TermAlias;
import org.papergraph.graph.write.CorpusFacts.AliasId;
import org.papergraph.graph.write.CorpusFacts.AliasTarget;
import org.papergraph.graph.write.CorpusFacts.StoredAlias;

/**
 * Brings the aliases up to date. One that leads elsewhere now goes first and comes anew.
 */
final class AliasSteps {

	private AliasSteps() {
	}

	static List<Step> of(List<StoredAlias> stored, List<TermAlias> wanted) {
		Map<AliasId, AliasTarget> targets = new HashMap<>();
		wanted.forEach((alias) -> targets.put(id(alias), target(alias)));
		Set<AliasId> kept = new HashSet<>();
		List<Object> gone = new ArrayList<>();
		for (StoredAlias alias : stored) {
			if (isSame(alias.target(), targets.get(alias.id()))) {
				kept.add(alias.id());
			}
			else {
				gone.add(Map.of(Property.KEY, alias.id().key().id(), Property.SURFACE, alias.id().surface()));
			}
		}
		List<Object> come = new ArrayList<>();
		wanted.stream().filter((alias) -> !kept.contains(id(alias))).forEach((alias) -> come.add(row(alias)));
		List<Step> steps = new ArrayList<>(Step.split(DerivedStatements.DELETE_ALIASES, gone));
		steps.addAll(Step.split(DerivedStatements.SAVE_ALIASES, come));
		return steps;
	}

	private static boolean isSame(@Nullable AliasTarget stored, @Nullable AliasTarget wanted) {
		return stored != null && stored.equals(wanted);
	}

	private static AliasId id(TermAlias alias) {
		return new AliasId(alias.key(), alias.surface());
	}

	private static AliasTarget target(TermAlias alias) {
		return new AliasTarget(alias.term(), alias.rule().label(), alias.support(), alias.evidence());
	}

	private static Map<String, Object> row(TermAlias alias) {
		Map<String, Object> properties = new HashMap<>();
		properties.put(Property.RULE, alias.rule().label());
		properties.put(Property.SUPPORT, alias.support());
		if (alias.evidence() != null) {
			properties.put(Property.EVIDENCE, alias.evidence());
		}
		return Map.of(Property.KEY, alias.key().id(), Property.SURFACE, alias.surface(), Parameter.TO,
				alias.term().id(), Parameter.PROPERTIES, properties);
	}

}
