/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The parameters of a request, in the order in which they were given.
 */
final class QueryString {

	private final Map<String, String> parameters = new LinkedHashMap<>();

	QueryString with(String name, Object value) {
		this.parameters.put(name, value.toString());
		return this;
	}

	/** The address with the parameters. */
	URI on(URI base) {
		return URI.create(base + "?"
				+ this.parameters.entrySet()
					.stream()
					.map((entry) -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
					.collect(Collectors.joining("&")));
	}

}
