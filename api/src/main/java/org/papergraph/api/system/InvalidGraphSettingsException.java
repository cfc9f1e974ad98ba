/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

/** Settings of the database that no database can have; the message says which. */
class InvalidGraphSettingsException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	InvalidGraphSettingsException(IllegalArgumentException cause) {
		super(cause.getMessage(), cause);
	}

}
