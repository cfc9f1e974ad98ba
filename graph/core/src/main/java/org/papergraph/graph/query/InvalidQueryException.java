/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

/**
 * A question that makes no sense as asked. The message says what is accepted.
 */
public final class InvalidQueryException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final String parameter;

	InvalidQueryException(String parameter, String message) {
		super(message);
		this.parameter = parameter;
	}

	/**
	 * {@return the part of the question that is wrong, such as {@code cursor}}
	 */
	public String parameter() {
		return this.parameter;
	}

}
