/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.gold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.papergraph.ingest.gold.PaperTexts.PaperText;

/**
 * Titles and abstracts of a collection of the ACL Anthology, by Anthology id such as
 * {@code 2022.acl-long.4}.
 */
final class AclAnthologyTexts {

	private final Map<String, PaperText> texts = new HashMap<>();

	private String collection = "";

	private String volume = "";

	private String paper = "";

	private String title = "";

	private AclAnthologyTexts() {
	}

	/**
	 * Reads a collection.
	 * @param file the collection's XML
	 * @return the texts of the papers that have a title and an abstract
	 */
	static Map<String, PaperText> read(Path file) {
		XMLInputFactory factory = XMLInputFactory.newInstance();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		AclAnthologyTexts reading = new AclAnthologyTexts();
		try (InputStream in = Files.newInputStream(file)) {
			XMLStreamReader xml = factory.createXMLStreamReader(in);
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT) {
					reading.element(xml);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the abstracts of " + file, ex);
		}
		catch (XMLStreamException ex) {
			throw new IllegalArgumentException(file + " is not a collection of the ACL Anthology: " + ex.getMessage(),
					ex);
		}
		return reading.texts;
	}

	private void element(XMLStreamReader xml) throws XMLStreamException {
		switch (xml.getLocalName()) {
			case "collection" -> this.collection = xml.getAttributeValue(null, "id");
			case "volume" -> this.volume = xml.getAttributeValue(null, "id");
			case "paper" -> {
				this.paper = xml.getAttributeValue(null, "id");
				this.title = "";
			}
			case "title" -> this.title = words(xml);
			case "abstract" -> {
				String id = this.collection + "-" + this.volume + "." + this.paper;
				this.texts.put(id, new PaperText(this.title, words(xml)));
			}
			default -> {
			}
		}
	}

	/** The text of an element and of those inside it, with single spaces. */
	private static String words(XMLStreamReader xml) throws XMLStreamException {
		StringBuilder words = new StringBuilder();
		int depth = 1;
		while (depth > 0) {
			switch (xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> depth++;
				case XMLStreamConstants.END_ELEMENT -> depth--;
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words.append(xml.getText());
				default -> {
				}
			}
		}
		return words.toString().replaceAll("\\s+", " ").strip();
	}

}
