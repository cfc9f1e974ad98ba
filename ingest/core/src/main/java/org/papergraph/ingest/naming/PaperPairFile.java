/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.naming;

import java.nio.file.Path;

import org.papergraph.graph.identity.NameRule;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.resolution.Identifiers;
import org.papergraph.ingest.IngestException;

/**
 * A user's file of pairs of papers: on each line {@code always} or {@code never}, a tab,
 * an identifier, a tab and another identifier. Blank lines and lines that start with
 * {@code #} say nothing.
 */
public final class PaperPairFile {

	private PaperPairFile() {
	}

	/**
	 * Reads a file.
	 * @param file in UTF-8
	 * @return its pairs
	 * @throws IngestException if the file cannot be read or a line is no pair; the
	 * message names file and line
	 */
	public static NameRules read(Path file) {
		return PairFile.read(file, (verdict, fields, place, source) -> {
			try {
				return new NameRule(verdict, Identifiers.parse(fields[1]), Identifiers.parse(fields[2]), source);
			}
			catch (IllegalArgumentException ex) {
				throw new IngestException(place + ": a line must name two papers by different identifiers, such as "
						+ "doi:10.1000/xyz and arxiv:2106.09685: correct it.", ex);
			}
		});
	}

}
