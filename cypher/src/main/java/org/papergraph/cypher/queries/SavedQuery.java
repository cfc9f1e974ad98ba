/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.queries;

import java.util.List;
import java.util.Optional;

/**
 * A question that somebody thought through once.
 *
 * @param name the name of its file without the ending, such as
 * {@code 10-papers-using-a-dataset}
 * @param title what it shows, in a few words
 * @param question what it answers, in a sentence
 * @param parameters the values it asks for, in the order of the file
 * @param columns the columns of its answer, in order
 * @param statement the Cypher statement, without a semicolon at its end
 */
public record SavedQuery(String name, String title, String question, List<SavedQueryParameter> parameters,
		List<String> columns, String statement) {

	public SavedQuery {
		parameters = List.copyOf(parameters);
		columns = List.copyOf(columns);
		if (title.isEmpty() || question.isEmpty() || columns.isEmpty() || statement.isEmpty()) {
			throw new IllegalArgumentException(
					"A saved query must have a title, a question, columns and a statement: name=" + name);
		}
	}

	/** The parameter of a name. */
	public Optional<SavedQueryParameter> parameter(String wanted) {
		return this.parameters.stream().filter((parameter) -> parameter.name().equals(wanted)).findFirst();
	}

	/**
	 * Whether a person means this query: by its whole name, its name without the number
	 * or its number alone.
	 */
	public boolean isMeantBy(String wanted) {
		int dash = this.name.indexOf('-');
		return this.name.equals(wanted) || this.name.substring(dash + 1).equals(wanted)
				|| this.name.substring(0, Math.max(dash, 0)).equals(wanted);
	}

}
