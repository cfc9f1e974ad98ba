/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shape of the start of a JSON text: which paths occur, such as
 * {@code results/*}{@code /id}, and the first string at each. An element of an array is
 * {@code *}; the root is the empty path.
 */
public final class JsonHead {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final int DEPTH = 6;

	private static final int TOKENS = 20_000;

	private final Set<String> paths = new HashSet<>();

	private final Map<String, String> strings = new HashMap<>();

	private final boolean lines;

	private JsonHead(boolean lines) {
		this.lines = lines;
	}

	static JsonHead of(String text) {
		JsonHead head = new JsonHead(hasLines(text));
		try (JsonParser parser = MAPPER.createParser(text)) {
			head.look(parser);
		}
		catch (JacksonException ex) {
			// The head ends somewhere, or the text is broken there: what was seen counts.
			return head;
		}
		return head;
	}

	/**
	 * {@return whether something stands at a path}
	 * @param path such as {@code results/*}
	 */
	public boolean has(String path) {
		return this.paths.contains(path);
	}

	/**
	 * {@return the first string at a path, null if there is none}
	 * @param path such as {@code results/*}
	 */
	public @Nullable String string(String path) {
		return this.strings.get(path);
	}

	/**
	 * {@return the first of these paths below which all those keys are seen, null if
	 * there is none}
	 * @param candidates paths at which records can stand
	 * @param keys what a record has
	 */
	public @Nullable String first(List<String> candidates, String... keys) {
		return candidates.stream()
			.filter((path) -> List.of(keys).stream().allMatch((key) -> has(join(path, key))))
			.findFirst()
			.orElse(null);
	}

	/**
	 * {@return the names at the top, for messages}
	 */
	public List<String> names() {
		return this.paths.stream().filter((path) -> !path.isEmpty() && path.indexOf('/') < 0).sorted().toList();
	}

	/**
	 * {@return whether each line is a value of its own}
	 */
	public boolean isLines() {
		return this.lines;
	}

	/**
	 * {@return a path and what is below it}
	 */
	public static String join(String path, String key) {
		return path.isEmpty() ? key : path + "/" + key;
	}

	/** A printed object has nothing but its bracket on its first line, or is one line. */
	private static boolean hasLines(String text) {
		List<String> first = text.lines().filter((line) -> !line.isBlank()).limit(2).toList();
		return first.size() == 2 && first.get(0).startsWith("{") && first.get(0).strip().length() > 1
				&& first.get(1).startsWith("{");
	}

	private void look(JsonParser parser) {
		Deque<String> open = new ArrayDeque<>();
		int tokens = 0;
		for (JsonToken token = parser.nextToken(); token != null && tokens < TOKENS; token = parser.nextToken()) {
			tokens++;
			String path = open.isEmpty() ? "" : path(open.getLast(), parser);
			switch (token) {
				case START_OBJECT, START_ARRAY -> {
					this.paths.add(path);
					open.addLast((token == JsonToken.START_ARRAY) ? path + "[" : path);
				}
				case END_OBJECT, END_ARRAY -> open.removeLast();
				case VALUE_STRING -> {
					this.paths.add(path);
					if (open.size() <= DEPTH) {
						this.strings.putIfAbsent(path, parser.getString());
					}
				}
				case PROPERTY_NAME -> Collections.emptyList();
				default -> this.paths.add(path);
			}
		}
	}

	private static String path(String parent, JsonParser parser) {
		if (parent.endsWith("[")) {
			return join(parent.substring(0, parent.length() - 1), "*");
		}
		String name = parser.currentName();
		return join(parent, (name != null) ? name : "");
	}

}
