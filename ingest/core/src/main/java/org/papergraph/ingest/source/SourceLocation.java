/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

/**
 * A place in a source.
 *
 * @param source the source as its user named it
 * @param line from 1, or 0 for the whole source
 */
public record SourceLocation(String source, int line) implements Comparable<SourceLocation> {

	public SourceLocation {
		if (line < 0) {
			throw new IllegalArgumentException("line must not be negative: line=" + line);
		}
	}

	static SourceLocation whole(String source) {
		return new SourceLocation(source, 0);
	}

	@Override
	public int compareTo(SourceLocation other) {
		int bySource = this.source.compareTo(other.source);
		return (bySource != 0) ? bySource : Integer.compare(this.line, other.line);
	}

	@Override
	public String toString() {
		return (this.line == 0) ? this.source : this.source + ":" + this.line;
	}

}
