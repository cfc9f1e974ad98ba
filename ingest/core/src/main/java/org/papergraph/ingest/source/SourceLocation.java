/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

/**
 * A place in a source.
 *
 * @param source what messages call the source
 * @param line the line, from 1; 0 means the source as a whole
 * @param record which of the records of the source, from 1; 0 where lines say enough
 */
public record SourceLocation(String source, int line, int record) implements Comparable<SourceLocation> {

	public SourceLocation {
		if (line < 0 || record < 0) {
			throw new IllegalArgumentException(
					"line and record must not be negative: line=" + line + ", record=" + record);
		}
	}

	public SourceLocation(String source, int line) {
		this(source, line, 0);
	}

	static SourceLocation whole(String source) {
		return new SourceLocation(source, 0);
	}

	@Override
	public int compareTo(SourceLocation other) {
		int bySource = this.source.compareTo(other.source);
		int byLine = (bySource != 0) ? bySource : Integer.compare(this.line, other.line);
		return (byLine != 0) ? byLine : Integer.compare(this.record, other.record);
	}

	@Override
	public String toString() {
		String place = (this.line == 0) ? this.source : this.source + ":" + this.line;
		return (this.record == 0) ? place : place + " (record " + this.record + ")";
	}

}
