/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;

/**
 * One client that asks and waits on a kept connection, as a session of the driver does.
 * Java's newer client hands each answer through threads of its own, which takes as long
 * as a short question.
 */
final class BlockingClient {

	private final RunningApi api;

	BlockingClient(RunningApi api) {
		this.api = api;
	}

	/**
	 * Asks a question and reads the whole answer.
	 * @param path the path and query
	 * @throws IllegalStateException if the answer is none
	 */
	void ask(String path) throws IOException {
		HttpURLConnection connection = (HttpURLConnection) this.api.uri(path).toURL().openConnection();
		if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
			throw new IllegalStateException("status " + connection.getResponseCode() + " for " + path);
		}
		try (InputStream answer = connection.getInputStream()) {
			answer.readAllBytes();
		}
	}

}
