/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.papergraph.cypher.statement.IdentityStatements;
import org.papergraph.cypher.statement.LedgerStatements;
import org.papergraph.cypher.statement.PaperStatements;
import org.papergraph.cypher.statement.Parameter;

/**
 * Takes papers away that are no more, and gives the others their ids.
 */
final class IdentitySteps {

	/** Papers may exchange their ids: none is in the way of another meanwhile. */
	private static final String MEANWHILE = "meanwhile:";

	private IdentitySteps() {
	}

	static List<Step> of(WritePlan plan) {
		List<String> removed = plan.removed().stream().map(StoredPaper::id).toList();
		List<Step> steps = new ArrayList<>();
		new TreeMap<>(PaperStatements.CLEAR_CLAIMS)
			.forEach((type, statement) -> steps.addAll(Step.split(statement, removed)));
		steps.addAll(Step.split(LedgerStatements.DELETE_PAPERS, removed));
		List<PaperPlan> renamed = plan.plans().stream().filter((paper) -> paper.oldId() != null).toList();
		steps.addAll(Step.split(IdentityStatements.DELETE_STUBS, renamed.stream().map(PaperPlan::id).toList()));
		steps.addAll(rename(renamed.stream().map((paper) -> row(paper.oldId(), MEANWHILE + paper.id())).toList()));
		steps.addAll(rename(renamed.stream().map((paper) -> row(MEANWHILE + paper.id(), paper.id())).toList()));
		steps.addAll(Step.split(IdentityStatements.READ_STUBS,
				plan.plans().stream().filter((paper) -> paper.stored() == null).map(PaperPlan::id).toList()));
		return steps;
	}

	private static List<Step> rename(List<Map<String, String>> rows) {
		List<Step> steps = new ArrayList<>(Step.split(IdentityStatements.RENAME, rows));
		new TreeMap<>(IdentityStatements.RENAME_CLAIMS)
			.forEach((type, statement) -> steps.addAll(Step.split(statement, rows)));
		return steps;
	}

	private static Map<String, String> row(@Nullable String from, String to) {
		return Map.of(Parameter.FROM, String.valueOf(from), Parameter.TO, to);
	}

}
