/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The start of a source, by which formats know their own.
 */
public final class SourceHead {

	/** Enough lines to meet the first entry of a page below its furniture. */
	private static final int LINES = 200;

	private static final int SHOWN = 1000;

	private final String text;

	private final ColumnNames columns;

	private final List<String> lines;

	private final @Nullable JsonHead json;

	private final @Nullable XmlHead xml;

	SourceHead(String text, ColumnNames columns) {
		this.text = text;
		this.columns = columns;
		this.lines = text.lines().filter((line) -> !line.isBlank()).limit(LINES).toList();
		String start = text.stripLeading();
		boolean bracket = start.startsWith("{") || start.startsWith("[");
		this.json = bracket ? JsonHead.of(start) : null;
		this.xml = (start.startsWith("<") && !isHtml(start)) ? XmlHead.of(start) : null;
	}

	/**
	 * {@return the first characters, at most a quarter of a million}
	 */
	public String text() {
		return this.text;
	}

	/**
	 * {@return the first lines that are not blank}
	 */
	public List<String> lines() {
		return this.lines;
	}

	/**
	 * {@return what is seen of JSON, null if it is none}
	 */
	public @Nullable JsonHead json() {
		return this.json;
	}

	/**
	 * {@return what is seen of XML, null if it is none}
	 */
	public @Nullable XmlHead xml() {
		return this.xml;
	}

	/**
	 * {@return how the columns of tables are called}
	 */
	public ColumnNames columns() {
		return this.columns;
	}

	/** Whether nothing is in it that can be seen. */
	boolean isEmpty() {
		return this.lines.stream()
			.map((line) -> line.substring(0, Math.min(line.length(), SHOWN)))
			.allMatch((line) -> OddCharacters.remove(line).isEmpty());
	}

	/** The start of the first line in which something can be seen. */
	String firstLine() {
		return this.lines.stream()
			.map((line) -> MarkupCleaner.clean(line.substring(0, Math.min(line.length(), SHOWN))))
			.filter((line) -> !line.isEmpty())
			.findFirst()
			.orElse("");
	}

	/**
	 * {@return whether it is a web page}
	 */
	public boolean isHtml() {
		return isHtml(this.text.stripLeading());
	}

	private static boolean isHtml(String start) {
		String lower = start.substring(0, Math.min(start.length(), 300)).toLowerCase(Locale.ROOT);
		return lower.startsWith("<!doctype html") || lower.startsWith("<html") || lower.startsWith("<head");
	}

}
