/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphShape;

/**
 * Writes GraphML (Brandes et al. 2002), which Gephi, Cytoscape, yEd, igraph and NetworkX
 * read. A list is written as its values apart by {@value #LIST_SEPARATOR}, because
 * GraphML has none; {@code label} is what a drawing shows, {@code labels} what a node is.
 */
public final class GraphmlSink implements GraphSink {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private static final String LIST_SEPARATOR = "; ";

	/** What XML 1.0 cannot hold, section 2.2 of its specification. */
	private static final Pattern UNWRITABLE = Pattern
		.compile("[^\\x{9}\\x{A}\\x{D}\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

	private final XMLStreamWriter xml;

	/**
	 * Makes a sink and writes the head of the document.
	 * @param out where to write, in UTF-8; closing the sink leaves it open
	 * @throws IOException if it cannot be written
	 */
	public GraphmlSink(Writer out) throws IOException {
		try {
			this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
			this.xml.writeStartDocument("UTF-8", "1.0");
			this.xml.writeStartElement("graphml");
			this.xml.writeDefaultNamespace(NAMESPACE);
			key("node", "labels", PropertyType.TEXT);
			keys("node", GraphShape.nodeProperties().values());
			keys("edge", GraphShape.relationshipProperties().values());
			key("node", "label", PropertyType.TEXT);
			key("edge", "label", PropertyType.TEXT);
			this.xml.writeStartElement("graph");
			this.xml.writeAttribute("id", "papergraph");
			this.xml.writeAttribute("edgedefault", "directed");
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	@Override
	public void node(ExportedNode node) throws IOException {
		try {
			this.xml.writeCharacters("\n");
			this.xml.writeStartElement("node");
			this.xml.writeAttribute("id", writable(node.ref().text()));
			data("node", "labels", String.join(LIST_SEPARATOR, node.labels()));
			data("node", "label", shown(node));
			data("node", node.properties());
			this.xml.writeEndElement();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	@Override
	public void relationship(ExportedRelationship relationship) throws IOException {
		try {
			this.xml.writeCharacters("\n");
			this.xml.writeStartElement("edge");
			this.xml.writeAttribute("source", writable(relationship.from().text()));
			this.xml.writeAttribute("target", writable(relationship.to().text()));
			data("edge", "label", relationship.type());
			data("edge", relationship.properties());
			this.xml.writeEndElement();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		try {
			this.xml.writeCharacters("\n");
			this.xml.writeEndDocument();
			this.xml.flush();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private void keys(String of, Collection<? extends Collection<String>> properties) throws XMLStreamException {
		SortedSet<String> names = new TreeSet<>();
		properties.forEach(names::addAll);
		for (String name : names) {
			key(of, name, PropertyType.of(name));
		}
	}

	private void key(String of, String name, PropertyType type) throws XMLStreamException {
		this.xml.writeCharacters("\n");
		this.xml.writeEmptyElement("key");
		this.xml.writeAttribute("id", of + "." + name);
		this.xml.writeAttribute("for", of);
		this.xml.writeAttribute("attr.name", name);
		this.xml.writeAttribute("attr.type", type.inGraphml());
	}

	private void data(String of, SortedMap<String, Object> properties) throws XMLStreamException {
		for (Map.Entry<String, Object> property : properties.entrySet()) {
			Object value = property.getValue();
			data(of, property.getKey(), (value instanceof List<?> list)
					? String.join(LIST_SEPARATOR, list.stream().map(String::valueOf).toList()) : value.toString());
		}
	}

	private void data(String of, String name, String value) throws XMLStreamException {
		this.xml.writeStartElement("data");
		this.xml.writeAttribute("key", of + "." + name);
		this.xml.writeCharacters(writable(value));
		this.xml.writeEndElement();
	}

	private static String shown(ExportedNode node) {
		for (String property : List.of(Property.NAME, Property.TITLE, Property.SURFACE)) {
			if (node.properties().get(property) instanceof String name) {
				return name;
			}
		}
		return String.join("|", node.ref().identity());
	}

	private static String writable(String text) {
		return UNWRITABLE.matcher(text).replaceAll(" ");
	}

}
