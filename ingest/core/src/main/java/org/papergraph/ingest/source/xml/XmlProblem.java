/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.xml;

import javax.xml.stream.XMLStreamException;

import org.papergraph.ingest.source.RecordSink;
import org.papergraph.ingest.source.RecordTooLongException;
import org.papergraph.ingest.source.RejectionReason;

/**
 * What a parser complains about, in our words.
 */
final class XmlProblem {

	/** How the complaint about an entity starts. */
	static final String ENTITY = "needs an entity of its own: ";

	private XmlProblem() {
	}

	static RejectionReason reason(XMLStreamException problem) {
		if (problem.getNestedException() instanceof RecordTooLongException) {
			return RejectionReason.TOO_LARGE;
		}
		String message = String.valueOf(problem.getMessage());
		return (message.startsWith(ENTITY) || message.contains("The entity \"")) ? RejectionReason.XML_ENTITY
				: RejectionReason.MALFORMED;
	}

	static String describe(XMLStreamException problem) {
		Throwable cause = problem.getNestedException();
		String message = String.valueOf((cause != null) ? cause.getMessage() : problem.getMessage());
		int start = message.indexOf("Message: ");
		return "is not well-formed here: " + RecordSink.shown((start < 0) ? message : message.substring(start + 9));
	}

}
