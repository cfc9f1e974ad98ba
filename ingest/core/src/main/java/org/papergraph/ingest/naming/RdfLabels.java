/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.naming;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.papergraph.ingest.IngestException;

/**
 * Reads labels and synonyms out of RDF/XML: {@code rdfs:label} or {@code skos:prefLabel},
 * and {@code oboInOwl:hasSynonym}, {@code hasExactSynonym} or {@code skos:altLabel}.
 */
final class RdfLabels {

	private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

	private final List<Concept> concepts = new ArrayList<>();

	private String label = "";

	private List<String> synonyms = new ArrayList<>();

	private RdfLabels() {
	}

	static List<Concept> read(String xml, Path file) {
		XMLInputFactory factory = XMLInputFactory.newInstance();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		RdfLabels labels = new RdfLabels();
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
			while (reader.hasNext()) {
				if (reader.next() == XMLStreamConstants.START_ELEMENT) {
					labels.start(reader);
				}
			}
		}
		catch (XMLStreamException ex) {
			throw new IngestException(
					"The vocabulary " + file + " is no well-formed XML (" + ex.getMessage() + "): repair it.", ex);
		}
		labels.finish();
		return labels.concepts;
	}

	private void start(XMLStreamReader reader) throws XMLStreamException {
		if (reader.getAttributeValue(RDF, "about") != null) {
			finish();
		}
		switch (reader.getLocalName()) {
			case "label", "prefLabel" -> this.label = reader.getElementText().strip();
			case "hasSynonym", "hasExactSynonym", "altLabel" -> this.synonyms.add(reader.getElementText().strip());
			default -> {
			}
		}
	}

	private void finish() {
		if (!this.label.isEmpty() && !this.synonyms.isEmpty()) {
			this.concepts.add(new Concept(this.label, this.synonyms));
		}
		this.label = "";
		this.synonyms = new ArrayList<>();
	}

	/**
	 * A concept and its names.
	 *
	 * @param label its main name
	 * @param synonyms its other names
	 */
	record Concept(String label, List<String> synonyms) {
	}

}
