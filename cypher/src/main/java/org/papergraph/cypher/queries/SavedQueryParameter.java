/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.queries;

/**
 * A value that a saved question asks for.
 *
 * @param name its name in the statement, without the dollar sign
 * @param description what it means
 * @param defaultValue the value when none is given: a {@link String} or a {@link Long}
 */
public record SavedQueryParameter(String name, String description, Object defaultValue) {

	public SavedQueryParameter {
		if (!(defaultValue instanceof String || defaultValue instanceof Long)) {
			throw new IllegalArgumentException(
					"The default of $%s must be a text or a whole number: default=%s".formatted(name, defaultValue));
		}
	}

	/**
	 * Reads a value that a person typed.
	 * @param text what was typed
	 * @return the value, of the type of the default
	 * @throws IllegalArgumentException when a number is asked for and none was typed
	 */
	public Object valueOf(String text) {
		if (this.defaultValue instanceof String) {
			return text;
		}
		try {
			return Long.valueOf(text.strip());
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("%s must be a whole number: %s=%s".formatted(this.name, this.name, text),
					ex);
		}
	}

}
