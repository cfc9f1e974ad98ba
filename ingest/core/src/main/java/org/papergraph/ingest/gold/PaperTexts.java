/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.gold;

import java.util.Map;
import java.util.Optional;

/**
 * The texts of papers whose annotations lie elsewhere.
 *
 * @param byId the texts by the id that the annotations use
 */
public record PaperTexts(Map<String, PaperText> byId) {

	public PaperTexts {
		byId = Map.copyOf(byId);
	}

	/**
	 * {@return the text of a paper, if it is known}
	 */
	public Optional<PaperText> find(String id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	/**
	 * The words that were annotated.
	 *
	 * @param title the title
	 * @param abstractText the abstract
	 */
	public record PaperText(String title, String abstractText) {
	}

}
