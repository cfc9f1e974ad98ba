/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements at the start of an XML text, by their names without prefix.
 *
 * @param names the names in the order of their first occurrence, the root first
 */
public record XmlHead(Set<String> names) {

	static XmlHead of(String text) {
		Set<String> names = new LinkedHashSet<>();
		try {
			XMLStreamReader reader = SafeXml.reader(new StringReader(text));
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamConstants.START_ELEMENT) {
					names.add(reader.getLocalName());
				}
			}
		}
		catch (XMLStreamException ex) {
			// The head ends somewhere, or the text is broken there: what was seen counts.
			return new XmlHead(names);
		}
		return new XmlHead(names);
	}

	/**
	 * {@return whether this is the root}
	 * @param name a name without prefix
	 */
	public boolean isRoot(String name) {
		return !this.names.isEmpty() && this.names.iterator().next().equals(name);
	}

	/**
	 * {@return whether such an element occurs}
	 * @param name a name without prefix
	 */
	public boolean has(String name) {
		return this.names.contains(name);
	}

}
