/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.connection;

/**
 * The graph could not do what was asked. The message says what to do next.
 */
public abstract sealed class GraphException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private GraphException(String message, Throwable cause) {
		super(message, cause);
	}

	private GraphException(String message) {
		super(message);
	}

	/** No server answers at the address. */
	public static final class Unreachable extends GraphException {

		private static final long serialVersionUID = 1L;

		public Unreachable(String message, Throwable cause) {
			super(message, cause);
		}

	}

	/** The server does not know the user or the password. */
	public static final class Unauthorized extends GraphException {

		private static final long serialVersionUID = 1L;

		public Unauthorized(String message, Throwable cause) {
			super(message, cause);
		}

	}

	/** The server has no database of that name. */
	public static final class UnknownDatabase extends GraphException {

		private static final long serialVersionUID = 1L;

		public UnknownDatabase(String message, Throwable cause) {
			super(message, cause);
		}

	}

	/** The database or the user may only read. */
	public static final class ReadOnly extends GraphException {

		private static final long serialVersionUID = 1L;

		public ReadOnly(String message, Throwable cause) {
			super(message, cause);
		}

	}

	/** The database's schema is not the one this version works with. */
	public static final class WrongSchema extends GraphException {

		private static final long serialVersionUID = 1L;

		public WrongSchema(String message) {
			super(message);
		}

		public WrongSchema(String message, Throwable cause) {
			super(message, cause);
		}

	}

	/** The server stopped a transaction whose time was over. */
	public static final class TimedOut extends GraphException {

		private static final long serialVersionUID = 1L;

		public TimedOut(String message, Throwable cause) {
			super(message, cause);
		}

	}

	/** The server refused or failed a statement. */
	public static final class Failed extends GraphException {

		private static final long serialVersionUID = 1L;

		public Failed(String message, Throwable cause) {
			super(message, cause);
		}

	}

}
