/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.xml;

import java.util.Set;

/**
 * The text of an abstract with sections: each heading stands before its section, and
 * blocks are apart.
 */
final class Sections {

	private static final Set<String> BLOCKS = Set.of("p", "sec", "title", "list", "list-item", "AbstractText", "label",
			"br");

	private static final Set<String> LEFT_OUT = Set.of("tex-math", "graphic", "inline-graphic", "object-id",
			"CopyrightInformation");

	private Sections() {
	}

	static String text(XmlNode node) {
		StringBuilder text = new StringBuilder();
		collect(node, text);
		return text.toString();
	}

	/** All text of an element, with gaps between its elements. */
	static String spaced(XmlNode node) {
		StringBuilder text = new StringBuilder();
		for (Object part : node.content()) {
			text.append((part instanceof XmlNode child) ? " " + spaced(child) + " " : part);
		}
		return text.toString();
	}

	private static void collect(XmlNode node, StringBuilder text) {
		for (Object part : node.content()) {
			if (!(part instanceof XmlNode child)) {
				text.append(part);
			}
			else if (child.name().equals("title")) {
				heading(child.text(), text);
			}
			else if (!LEFT_OUT.contains(child.name())) {
				String gap = BLOCKS.contains(child.name()) ? " " : "";
				text.append(gap);
				heading(child.attribute("Label"), text);
				collect(child, text);
				text.append(gap);
			}
		}
	}

	/** That an abstract is one need not be said. */
	private static void heading(String heading, StringBuilder text) {
		String title = heading.strip();
		if (!title.isEmpty() && !title.matches("(?i)abstract|summary|unlabelled")) {
			text.append(title).append(title.matches("(?s).*[.:?!]") ? " " : ": ");
		}
	}

}
