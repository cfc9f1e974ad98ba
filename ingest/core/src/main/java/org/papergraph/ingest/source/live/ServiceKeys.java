/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.papergraph.ingest.IngestException;

/**
 * Who asks: keys and an address, out of the environment. Keys are sent as headers and
 * appear nowhere else, so this is no record, whose text would show them.
 */
public final class ServiceKeys {

	static final String OPENALEX = "OPENALEX_API_KEY";

	static final String OPENALEX_MAIL = "OPENALEX_MAILTO";

	static final String S2 = "S2_API_KEY";

	private final @Nullable String openAlex;

	private final @Nullable String mail;

	private final @Nullable String semanticScholar;

	private ServiceKeys(@Nullable String openAlex, @Nullable String mail, @Nullable String semanticScholar) {
		this.openAlex = openAlex;
		this.mail = mail;
		this.semanticScholar = semanticScholar;
	}

	/**
	 * Takes the keys out of an environment.
	 * @param environment gives a variable's value, or null
	 * @return the keys that are there
	 * @throws IngestException if one cannot be a key
	 */
	public static ServiceKeys of(Environment environment) {
		UnaryOperator<@Nullable String> value = (name) -> clean(String.valueOf(name),
				environment.get(String.valueOf(name)));
		return new ServiceKeys(value.apply(OPENALEX), value.apply(OPENALEX_MAIL), value.apply(S2));
	}

	@Nullable String openAlex() {
		return this.openAlex;
	}

	@Nullable String mail() {
		return this.mail;
	}

	@Nullable String semanticScholar() {
		return this.semanticScholar;
	}

	/** The text without any key that a service may have repeated. */
	String redact(String text) {
		String redacted = text;
		for (String key : new String[] { this.openAlex, this.semanticScholar }) {
			redacted = (key != null) ? redacted.replace(key, "***") : redacted;
		}
		return redacted;
	}

	private static @Nullable String clean(String name, @Nullable String value) {
		if (value == null || value.isBlank()) {
			return null;
		}
		String stripped = value.strip();
		if (!stripped.chars().allMatch((c) -> c > ' ' && c < 0x7F)) {
			// The value is not shown: it may be a key with something pasted behind it.
			throw new IngestException("The variable " + name + " has spaces or odd characters in it: set it again.");
		}
		return stripped;
	}

	/** Where variables come from. */
	@FunctionalInterface
	public interface Environment {

		/**
		 * {@return the value of a variable, null if it is not set}
		 * @param name its name
		 */
		@Nullable String get(String name);

	}

}
