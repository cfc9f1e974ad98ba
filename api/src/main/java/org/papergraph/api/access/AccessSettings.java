/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The key of the API, apart from the other settings, because it is told to nobody.
 *
 * @param key what a client must show; empty if everybody may ask
 */
@ConfigurationProperties("papergraph.api")
record AccessSettings(@DefaultValue("") String key) {

	private static final int LEAST_LENGTH = 16;

	AccessSettings {
		if (!key.isEmpty() && key.length() < LEAST_LENGTH) {
			throw new IllegalArgumentException("papergraph.api.key (PAPERGRAPH_API_KEY) must have " + LEAST_LENGTH
					+ " characters or more: make one with openssl rand -hex 16, or leave it empty");
		}
	}

	boolean isOpen() {
		return this.key.isEmpty();
	}

	/** Takes the same time for all keys of a length. */
	boolean admits(String shown) {
		return MessageDigest.isEqual(this.key.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String toString() {
		return "AccessSettings[" + (isOpen() ? "open" : "with a key") + "]";
	}

}
