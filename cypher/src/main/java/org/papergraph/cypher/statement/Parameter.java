/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.statement;

/**
 * Names of parameters and of the fields of their rows, beyond the property names of
 * {@code GraphSchema}.
 */
public final class Parameter {

	/** The rows a statement works through. */
	public static final String ROWS = "rows";

	/** The properties to set; a null value takes the property away. */
	public static final String PROPERTIES = "properties";

	/** The id or key of the node a relationship starts from. */
	public static final String FROM = "from";

	/** The id or key of the node a relationship leads to. */
	public static final String TO = "to";

	private Parameter() {
	}

}
