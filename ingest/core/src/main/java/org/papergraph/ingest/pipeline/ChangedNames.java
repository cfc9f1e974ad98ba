/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.connection.GraphConnection;
import org.papergraph.graph.identity.NameRule;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.identity.NameVerdict;
import org.papergraph.graph.identity.TermUse;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.write.StoredUses;
import org.papergraph.ingest.naming.NamesKeptApart;

/**
 * Finds the papers whose names a user's new pairs take apart, or no longer do: these must
 * be extracted again.
 */
final class ChangedNames {

	private final GraphConnection connection;

	private final NameRules gone;

	private final NameRules come;

	private @Nullable Set<PaperId> papers;

	ChangedNames(GraphConnection connection, NameRules stored, NameRules wanted) {
		this.connection = connection;
		this.gone = nevers(stored, wanted);
		this.come = nevers(wanted, stored);
	}

	/** As the graph was when it was first asked. */
	Set<PaperId> papers() {
		if (this.papers == null) {
			this.papers = find();
		}
		return this.papers;
	}

	private Set<PaperId> find() {
		Set<PaperId> papers = new HashSet<>();
		if (this.gone.all().isEmpty() && this.come.all().isEmpty()) {
			return papers;
		}
		NamesKeptApart joined = new NamesKeptApart(this.gone.plus(this.come));
		StoredUses.of(this.connection).forEach((paper, uses) -> {
			Set<String> names = new HashSet<>();
			for (TermUse use : uses) {
				names.add(use.key().name());
				names.addAll(use.surfaces());
			}
			if (joined.joins(names)) {
				papers.add(new PaperId(paper));
			}
		});
		return papers;
	}

	private static NameRules nevers(NameRules some, NameRules without) {
		List<NameRule> rules = new ArrayList<>(some.of(NameVerdict.NEVER));
		rules.removeIf((rule) -> without.of(NameVerdict.NEVER)
			.stream()
			.anyMatch((other) -> other.one().equals(rule.one()) && other.other().equals(rule.other())));
		return new NameRules(rules);
	}

}
