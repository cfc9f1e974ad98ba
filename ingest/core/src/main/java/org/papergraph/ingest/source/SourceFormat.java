/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * One way of writing papers down. A format is recognised by content, never by a file's
 * name, and reads what it recognised. Formats are found as services, in the order of
 * their list: the first that recognises a source reads it.
 */
public interface SourceFormat {

	/**
	 * {@return the name kept in the graph, used in reports and taken by {@code --format}}
	 */
	String name();

	/**
	 * {@return whether a source that starts like this is of this format}
	 * @param head the start of the source
	 */
	boolean recognizes(SourceHead head);

	/**
	 * Reads a source in constant memory, whatever its size, unless only a whole page
	 * makes sense.
	 * @param source text of this format
	 * @param results takes each entry, in the order of the source
	 * @throws IOException if the source cannot be read to its end
	 */
	void read(SourceText source, Consumer<ReadResult> results) throws IOException;

}
