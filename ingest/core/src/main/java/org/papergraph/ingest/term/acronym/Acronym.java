/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.acronym;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TextField;

/**
 * A definition such as {@code large language model (LLM)}.
 *
 * @param in the text it stands in
 * @param shortForm place of the abbreviation
 * @param longForm place of what it stands for
 */
public record Acronym(TextField in, Span shortForm, Span longForm) {

	public Acronym {
		if (shortForm.overlaps(longForm)) {
			throw new IllegalArgumentException(
					"short and long form must not overlap: short=" + shortForm + ", long=" + longForm);
		}
	}

}
