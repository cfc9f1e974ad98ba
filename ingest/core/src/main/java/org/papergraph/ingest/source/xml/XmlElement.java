/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.papergraph.ingest.source.GuardedReader;

/**
 * Reads one element with what is in it, as long as that is not too much.
 */
final class XmlElement {

	/**
	 * Counts for an element beside its text, so that many empty ones are too much, too.
	 */
	private static final int ELEMENT = 64;

	private final Set<String> ignored;

	private final int limit;

	private long size;

	XmlElement(Set<String> ignored, int limit) {
		this.ignored = ignored;
		this.limit = limit;
	}

	boolean isTooLong() {
		return this.size > this.limit;
	}

	/** Reads from the start of an element past its end. */
	XmlNode read(XMLStreamReader reader, GuardedReader guard) throws XMLStreamException {
		XmlNode root = new XmlNode(reader);
		Deque<XmlNode> open = new ArrayDeque<>();
		open.addLast(root);
		int depth = 1;
		int kept = 1;
		while (depth > 0) {
			int event = reader.next();
			guard.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				depth++;
				this.size += ELEMENT;
				if (depth == kept + 1 && !this.ignored.contains(reader.getLocalName()) && !isTooLong()) {
					XmlNode node = new XmlNode(reader);
					open.getLast().add(node);
					open.addLast(node);
					kept = depth;
				}
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				if (depth == kept) {
					open.removeLast();
					kept--;
				}
				depth--;
			}
			else if (depth == kept && isText(event)) {
				this.size += reader.getTextLength();
				if (!isTooLong()) {
					open.getLast().add(reader.getText());
				}
			}
			else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
				throw new XMLStreamException(XmlProblem.ENTITY + reader.getLocalName(), reader.getLocation());
			}
		}
		return root;
	}

	private static boolean isText(int event) {
		return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
				|| event == XMLStreamConstants.SPACE;
	}

}
