/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.problem;

/**
 * The graph has no paper or term of that id.
 */
public final class UnknownIdException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 * @param kind what was asked for, such as {@code paper}
	 * @param id the id
	 */
	public UnknownIdException(String kind, String id) {
		super("the graph has no " + kind + " \"" + id + "\"");
	}

}
