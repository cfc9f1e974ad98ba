/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.export;

import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Writes one triple a line (W3C Recommendation "RDF 1.1 N-Triples", 2014, section 2).
 */
final class NTriplesWriter {

	private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

	private final Writer out;

	NTriplesWriter(Writer out) {
		this.out = out;
	}

	/** An IRI of our own for something that has none. */
	static String own(String kind, String name) {
		return "urn:papergraph:" + kind + ":" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
	}

	void iri(String subject, String predicate, String object) throws IOException {
		write(subject, predicate, iri(object));
	}

	void text(String subject, String predicate, String value) throws IOException {
		write(subject, predicate, quoted(value));
	}

	/** Writes a value of a type of XML Schema, such as {@code decimal}. */
	void typed(String subject, String predicate, Object value, String type) throws IOException {
		write(subject, predicate, quoted(value.toString()) + "^^<" + XSD + type + ">");
	}

	private void write(String subject, String predicate, String object) throws IOException {
		this.out.write(iri(subject) + ' ' + iri(predicate) + ' ' + object + " .\n");
	}

	private static String iri(String iri) {
		StringBuilder written = new StringBuilder("<");
		iri.codePoints().forEach((point) -> {
			if (point <= ' ' || "<>\"{}|^`\\".indexOf(point) >= 0) {
				written.append(String.format("%%%02X", point));
			}
			else {
				written.appendCodePoint(point);
			}
		});
		return written.append('>').toString();
	}

	private static String quoted(String text) {
		StringBuilder written = new StringBuilder("\"");
		text.chars().forEach((character) -> {
			switch (character) {
				case '\\' -> written.append("\\\\");
				case '"' -> written.append("\\\"");
				case '\n' -> written.append("\\n");
				case '\r' -> written.append("\\r");
				default -> written.append((char) character);
			}
		});
		return written.append('"').toString();
	}

}
