/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * An element of a record, with what is in it. Names are without prefix.
 */
final class XmlNode {

	private final String name;

	private final Map<String, String> attributes = new LinkedHashMap<>();

	/** Text and elements in their order. */
	private final List<Object> content = new ArrayList<>();

	XmlNode(XMLStreamReader at) {
		this.name = at.getLocalName();
		for (int i = 0; i < at.getAttributeCount(); i++) {
			this.attributes.put(at.getAttributeLocalName(i), at.getAttributeValue(i));
		}
	}

	String name() {
		return this.name;
	}

	void add(XmlNode child) {
		this.content.add(child);
	}

	void add(String text) {
		this.content.add(text);
	}

	String attribute(String attribute) {
		return this.attributes.getOrDefault(attribute, "");
	}

	/** The elements directly in this one. */
	List<XmlNode> children() {
		return this.content.stream().filter(XmlNode.class::isInstance).map(XmlNode.class::cast).toList();
	}

	/** The elements of this name directly in this one. */
	List<XmlNode> children(String child) {
		return children().stream().filter((node) -> node.name.equals(child)).toList();
	}

	/** The elements of this name anywhere below, in their order. */
	List<XmlNode> all(String below) {
		List<XmlNode> found = new ArrayList<>();
		for (XmlNode child : children()) {
			if (child.name.equals(below)) {
				found.add(child);
			}
			found.addAll(child.all(below));
		}
		return found;
	}

	/** The first element at the end of this path of names, null if there is none. */
	@Nullable XmlNode find(String... path) {
		XmlNode node = this;
		for (String step : path) {
			List<XmlNode> next = (node != null) ? node.children(step) : List.of();
			node = next.isEmpty() ? null : next.get(0);
		}
		return node;
	}

	/** The text at the end of this path of names, null if there is no such element. */
	@Nullable String textAt(String... path) {
		XmlNode node = find(path);
		return (node != null) ? node.text() : null;
	}

	/** All text in this element. */
	String text() {
		StringBuilder text = new StringBuilder();
		collect(text);
		return text.toString();
	}

	private void collect(StringBuilder text) {
		for (Object part : this.content) {
			if (part instanceof XmlNode child) {
				child.collect(text);
			}
			else {
				text.append(part);
			}
		}
	}

	/** The parts, each a string or an {@link XmlNode}. */
	List<Object> content() {
		return this.content;
	}

}
