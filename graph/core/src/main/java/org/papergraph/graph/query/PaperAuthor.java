/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a paper.
 *
 * @param id such as {@code name:ada lovelace}
 * @param name as most papers write it
 * @param position the place among the authors, from 1
 * @param orcid the ORCID, such as {@code 0000-0002-1825-0097}, if known
 */
public record PaperAuthor(String id, String name, int position, @Nullable String orcid) {

	private static final String ORCID = "orcid:";

	static PaperAuthor of(String id, String name, int position) {
		return new PaperAuthor(id, name, position, id.startsWith(ORCID) ? id.substring(ORCID.length()) : null);
	}

}
