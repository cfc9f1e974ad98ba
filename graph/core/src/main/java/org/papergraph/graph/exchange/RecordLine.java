/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.graph.model.ExternalIds;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.Reference;

/**
 * What one place says of a paper, as one line of JSON that holds only the fields in which
 * it differs from what is kept of the paper: title, abstract, year, date, URL, number of
 * authors and organizations. Identifiers, authors, venue and references are always there.
 */
public final class RecordLine {

	/** The name of such a line where it is a field. */
	static final String FIELD = "record";

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private static final String NOTHING = "{}";

	private RecordLine() {
	}

	/**
	 * Writes a description.
	 * @param said the paper as one place describes it
	 * @param paper the paper as all places together describe it
	 * @return one line, null when both are the same
	 */
	public static @Nullable String encode(Paper said, Paper paper) {
		String line = PaperEncoder.encodeDifference(MAPPER, said, kept(paper));
		return line.equals(NOTHING) ? null : line;
	}

	/**
	 * Reads a description.
	 * @param line what {@link #encode} wrote
	 * @param paper the paper as all places together describe it
	 * @return the paper as one place describes it
	 * @throws IllegalArgumentException if the line cannot be read
	 */
	public static Paper decode(@Nullable String line, Paper paper) {
		try {
			return PaperDecoder.differing(MAPPER.readTree((line != null) ? line : NOTHING), kept(paper));
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("record must be JSON: paper=" + paper.id(), ex);
		}
	}

	/**
	 * {@return the references of a description}
	 * @param line what {@link #encode} wrote
	 */
	public static List<Reference> references(String line) {
		return PaperDecoder.references(MAPPER.readTree(line));
	}

	private static Paper kept(Paper paper) {
		return new Paper(paper.id(), paper.title(), paper.abstractText(), paper.year(), paper.publishedOn(),
				paper.url(), paper.authorCount(), paper.organizations(), ExternalIds.NONE, List.of(), null, List.of());
	}

}
