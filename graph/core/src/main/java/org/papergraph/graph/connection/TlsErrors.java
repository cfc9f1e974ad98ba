/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.connection;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;

import org.jspecify.annotations.Nullable;

import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Says in words why two sides could not agree on TLS. The driver hands on what the JDK
 * found.
 */
final class TlsErrors {

	private TlsErrors() {
	}

	/**
	 * {@return what went wrong and what to do, {@code null} if it was something else}
	 * @param failure what the driver reports
	 * @param place the server's address
	 */
	static @Nullable String explain(Neo4jException failure, String place) {
		String sentence = null;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			String found = explainOne(cause, place);
			sentence = (found != null) ? found : sentence;
		}
		return sentence;
	}

	private static @Nullable String explainOne(Throwable cause, String place) {
		if (cause instanceof CertificateExpiredException || cause instanceof CertificateNotYetValidException) {
			return "The certificate of Neo4j at " + place + " is out of date (" + cause.getMessage()
					+ "): renew it on the server";
		}
		if (cause instanceof CertPathBuilderException || cause instanceof CertPathValidatorException) {
			return "Neo4j at " + place + " shows a certificate that is not trusted here: name its file, or that of who "
					+ "signed it, in NEO4J_CERTIFICATE and use bolt:// or neo4j:// in NEO4J_URI";
		}
		// Subclasses, such as the JDK's ValidatorException, wrap what says more.
		if (cause.getClass() == CertificateException.class) {
			return "The certificate of Neo4j at " + place + " is for another host (" + cause.getMessage()
					+ "): use a name that it was made for in NEO4J_URI";
		}
		if (String.valueOf(cause.getMessage()).startsWith("SSL handshake with")) {
			return "The server at " + place + " hung up when it was asked for TLS: if it has none, use bolt:// or "
					+ "neo4j:// in NEO4J_URI and no NEO4J_CERTIFICATE";
		}
		return null;
	}

}
