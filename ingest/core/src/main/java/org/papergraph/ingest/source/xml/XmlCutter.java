/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.xml;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.papergraph.ingest.source.GuardedReader;
import org.papergraph.ingest.source.RecordSink;
import org.papergraph.ingest.source.RejectionReason;
import org.papergraph.ingest.source.SafeXml;

/**
 * Cuts records out of an XML text, however large it is.
 */
final class XmlCutter {

	/** A paper with its references has up to a few million characters. */
	private static final int LIMIT = 16 * 1024 * 1024;

	private final Set<String> records;

	private final Set<String> contexts;

	private final Set<String> ignored;

	private final BiConsumer<XmlNode, XmlPlace> taker;

	private final RecordSink sink;

	private final Deque<XmlNode> open = new ArrayDeque<>();

	private final Map<String, XmlNode> seen = new HashMap<>();

	XmlCutter(Set<String> records, Set<String> contexts, Set<String> ignored, BiConsumer<XmlNode, XmlPlace> taker,
			RecordSink sink) {
		this.records = records;
		this.contexts = contexts;
		this.ignored = ignored;
		this.taker = taker;
		this.sink = sink;
	}

	void cut(Reader text) {
		GuardedReader guard = new GuardedReader(text, LIMIT);
		int line = 1;
		try {
			XMLStreamReader reader = SafeXml.reader(guard);
			while (reader.hasNext()) {
				int event = reader.next();
				guard.next();
				line = Math.max(line, reader.getLocation().getLineNumber());
				if (event == XMLStreamConstants.START_ELEMENT) {
					start(reader, guard);
				}
				else if (event == XMLStreamConstants.END_ELEMENT) {
					this.open.pollLast();
				}
			}
		}
		catch (XMLStreamException ex) {
			int at = (ex.getLocation() != null) ? Math.max(line, ex.getLocation().getLineNumber()) : line;
			this.sink.reject(XmlProblem.reason(ex), at, XmlProblem.describe(ex) + ", the rest is not read");
		}
	}

	private void start(XMLStreamReader reader, GuardedReader guard) throws XMLStreamException {
		String name = reader.getLocalName();
		if (!this.records.contains(name) && !this.contexts.contains(name)) {
			this.open.addLast(new XmlNode(reader));
			return;
		}
		int line = reader.getLocation().getLineNumber();
		XmlElement element = new XmlElement(this.ignored, LIMIT);
		XmlNode node = element.read(reader, guard);
		if (element.isTooLong()) {
			this.sink.reject(RejectionReason.TOO_LARGE, line, "a record of more than " + LIMIT + " characters");
		}
		else if (this.records.contains(name)) {
			this.taker.accept(node, new XmlPlace(line, this.open, this.seen));
		}
		else {
			this.seen.put(name, node);
		}
	}

}
