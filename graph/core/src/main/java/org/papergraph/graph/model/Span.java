/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

/**
 * A stretch of text, {@code [start, end)} in UTF-16 code units, so that
 * {@code text.substring(start, end)} is what it covers.
 *
 * @param start the first code unit, from 0
 * @param end the code unit after the last, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

	public Span {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException("span must have 0 <= start < end: start=" + start + ", end=" + end);
		}
	}

	/**
	 * {@return the length in UTF-16 code units}
	 */
	public int length() {
		return this.end - this.start;
	}

	/**
	 * {@return whether the two spans share a code unit}
	 */
	public boolean overlaps(Span other) {
		return this.start < other.end && other.start < this.end;
	}

	/**
	 * {@return whether {@code other} lies within this span}
	 */
	public boolean contains(Span other) {
		return this.start <= other.start && other.end <= this.end;
	}

	/**
	 * {@return the covered part of {@code text}}
	 */
	public String of(String text) {
		return text.substring(this.start, this.end);
	}

	@Override
	public int compareTo(Span other) {
		int byStart = Integer.compare(this.start, other.start);
		return (byStart != 0) ? byStart : Integer.compare(this.end, other.end);
	}

}
