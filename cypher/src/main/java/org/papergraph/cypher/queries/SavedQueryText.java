/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.queries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the text of a saved query; {@code cypher/queries/README.md} describes its form.
 */
final class SavedQueryText {

	private static final Pattern ENTRY = Pattern.compile("// (Question|Columns|Parameter (\\w+)): (.+)");

	private static final Pattern DEFAULT = Pattern.compile("(?:'([^']*)'|(\\d+)) AS (\\w+)");

	private static final Pattern DEFAULTS = Pattern.compile("WITH %1$s(?:, %1$s)*".formatted(DEFAULT));

	private final String name;

	private final List<String> header = new ArrayList<>();

	private final List<String> statement = new ArrayList<>();

	private SavedQueryText(String name, String text) {
		this.name = name;
		text.lines()
			.forEach((line) -> (this.statement.isEmpty() && line.startsWith("//") ? this.header : this.statement)
				.add(line));
	}

	static SavedQuery parse(String name, String text) {
		return new SavedQueryText(name, text).query();
	}

	private SavedQuery query() {
		if (this.header.isEmpty()) {
			throw broken("its first line must be // and a title", "");
		}
		String title = this.header.get(0).substring(2).strip();
		Map<String, Object> values = values();
		List<SavedQueryParameter> parameters = new ArrayList<>();
		String question = "";
		String columns = "";
		for (String line : this.header.subList(1, this.header.size())) {
			Matcher entry = ENTRY.matcher(line);
			if (!entry.matches()) {
				throw broken("it must be Question, Parameter NAME or Columns", line);
			}
			switch (entry.group(1)) {
				case "Question" -> question = entry.group(3);
				case "Columns" -> columns = entry.group(3);
				default -> parameters.add(parameter(entry.group(2), entry.group(3), values));
			}
		}
		if (!values.isEmpty()) {
			throw broken("these parameters are not described", values.keySet().toString());
		}
		return new SavedQuery(this.name, title, question, parameters, List.of(columns.split(", ")),
				statement(parameters));
	}

	/** The first line of the statement names the values: people change them in place. */
	private Map<String, Object> values() {
		Map<String, Object> values = new LinkedHashMap<>();
		String line = this.statement.isEmpty() ? "" : this.statement.get(0);
		if (DEFAULTS.matcher(line).matches()) {
			Matcher value = DEFAULT.matcher(line);
			while (value.find()) {
				values.put(value.group(3), (value.group(1) != null) ? value.group(1) : Long.valueOf(value.group(2)));
			}
		}
		return values;
	}

	private SavedQueryParameter parameter(String parameter, String description, Map<String, Object> values) {
		Object value = values.remove(parameter);
		if (value == null) {
			throw broken("the statement does not start with a default for the parameter", parameter);
		}
		return new SavedQueryParameter(parameter, description, value);
	}

	/** The same statement for a driver, which passes the values. */
	private String statement(List<SavedQueryParameter> parameters) {
		String text = String.join("\n", this.statement).strip();
		if (!text.endsWith(";") || text.indexOf(';') < text.length() - 1) {
			throw broken("it must be one statement that ends with a semicolon", text);
		}
		String body = text.substring(0, text.length() - 1);
		if (parameters.isEmpty()) {
			return body;
		}
		return parameters.stream()
			.map((parameter) -> "$" + parameter.name() + " AS " + parameter.name())
			.collect(Collectors.joining(", ", "WITH ", body.substring(body.indexOf('\n'))));
	}

	private IllegalArgumentException broken(String rule, String found) {
		return new IllegalArgumentException("Saved query %s: %s: %s".formatted(this.name, rule, found));
	}

}
