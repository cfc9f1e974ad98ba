/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.json;

import java.io.IOException;

/**
 * Thrown where JSON breaks its rules so that what follows cannot be trusted.
 */
final class UnexpectedCharacterException extends IOException {

	private static final long serialVersionUID = 1L;

	UnexpectedCharacterException(String problem, char found) {
		super(problem + " ('" + found + "')");
	}

}
