/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TextField;

/**
 * A place where a paper names a term: {@code [start, end)} in UTF-16 code units of the
 * title or abstract.
 *
 * @param in the title or the abstract
 * @param start where the words start
 * @param end where they end
 * @param surface the words
 */
public record TermMention(TextField in, int start, int end, String surface) {

	/**
	 * Reads a mention as the graph keeps it.
	 * @param text such as {@code abstract:104-108}
	 * @param title the paper's title
	 * @param abstractText the paper's abstract
	 * @return the mention with its words
	 */
	static TermMention parse(String text, String title, String abstractText) {
		int colon = text.indexOf(':');
		int dash = text.indexOf('-', colon);
		TextField in = text.startsWith(TextField.TITLE.label()) ? TextField.TITLE : TextField.ABSTRACT;
		Span span = new Span(Integer.parseInt(text, colon + 1, dash, 10),
				Integer.parseInt(text, dash + 1, text.length(), 10));
		return new TermMention(in, span.start(), span.end(), span.of((in == TextField.TITLE) ? title : abstractText));
	}

}
