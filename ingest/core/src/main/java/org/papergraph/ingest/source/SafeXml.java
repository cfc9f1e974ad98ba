/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.Reader;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML from anybody: nothing outside of the text is fetched, and nothing inside of it can
 * grow, for its document type is skipped. Of entities only those of XML itself are known.
 */
public final class SafeXml {

	/** No paper nests elements like this; to follow them costs stack and memory. */
	private static final int DEPTH = 1000;

	private static final XMLInputFactory FACTORY = factory();

	private SafeXml() {
	}

	/**
	 * Opens a text.
	 * @param text the text
	 * @return its elements one after the other
	 * @throws XMLStreamException if it does not start as XML does
	 */
	public static XMLStreamReader reader(Reader text) throws XMLStreamException {
		return FACTORY.createXMLStreamReader(text);
	}

	private static XMLInputFactory factory() {
		// The one of the JDK, whatever else is on the class path.
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		factory.setProperty("jdk.xml.maxElementDepth", DEPTH);
		return factory;
	}

}
