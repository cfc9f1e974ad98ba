/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

/**
 * How a paper says that two terms belong together; the name is the relationship type in
 * the graph.
 */
public enum RelationType {

	/** A method serves a task or another method. */
	USED_FOR,
	/** A method or task is evaluated on a dataset. */
	EVALUATED_ON,
	/** Two methods are compared; the head is the one whose key sorts first. */
	COMPARED_WITH,
	/** A component belongs to a whole. */
	PART_OF,
	/** The specific is a kind of the general. */
	SUBTYPE_OF,
	/** A task or method is measured by a metric. */
	MEASURED_BY

}
