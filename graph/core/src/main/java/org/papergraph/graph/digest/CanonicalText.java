/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.digest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * One text for one value: keys sorted, strings quoted, whole numbers alike whatever their
 * width. Values are what a driver takes and gives: maps, lists, strings, numbers,
 * booleans, temporal values and null.
 */
public final class CanonicalText {

	private CanonicalText() {
	}

	/**
	 * {@return the canonical text of a value}
	 */
	public static String of(@Nullable Object value) {
		StringBuilder text = new StringBuilder();
		append(text, value);
		return text.toString();
	}

	/**
	 * {@return the SHA-256 of a text, in lower-case hexadecimal digits}
	 */
	public static String sha256(String text) {
		return HexFormat.of().formatHex(newSha256().digest(text.getBytes(StandardCharsets.UTF_8)));
	}

	static MessageDigest newSha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	private static void append(StringBuilder text, @Nullable Object value) {
		if (value instanceof Map<?, ?> map) {
			appendMap(text, map);
		}
		else if (value instanceof List<?> list) {
			text.append('[');
			list.forEach((element) -> {
				append(text, element);
				text.append(',');
			});
			text.append(']');
		}
		else if (value instanceof CharSequence string) {
			text.append('"').append(string.toString().replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
		}
		else if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
			text.append(((Number) value).longValue());
		}
		else {
			text.append(value);
		}
	}

	private static void appendMap(StringBuilder text, Map<?, ?> map) {
		Map<String, @Nullable Object> sorted = new TreeMap<>();
		map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
		text.append('{');
		sorted.forEach((key, value) -> {
			append(text, key);
			text.append(':');
			append(text, value);
			text.append(',');
		});
		text.append('}');
	}

}
