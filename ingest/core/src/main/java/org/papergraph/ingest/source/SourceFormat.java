/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.List;
import java.util.function.Consumer;

/**
 * One way of writing papers down. A format is recognised by content, never by a file's
 * name, and reads what it recognised.
 */
interface SourceFormat {

	/**
	 * {@return the name kept in the graph and used in reports}
	 */
	String name();

	/**
	 * {@return whether a source that starts with these lines is of this format}
	 */
	boolean recognizes(List<String> head);

	/**
	 * Reads a source.
	 * @param source text of this format
	 * @param results takes each entry, in the order of the source
	 */
	void read(SourceText source, Consumer<ReadResult> results);

}
