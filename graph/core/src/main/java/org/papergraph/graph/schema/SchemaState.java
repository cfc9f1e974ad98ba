/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.schema;

import java.util.List;

/**
 * How the database's schema stands against this version's migrations.
 */
public sealed interface SchemaState {

	/**
	 * {@return a sentence for a log or a person}
	 */
	String sentence();

	/**
	 * Every migration was applied.
	 *
	 * @param version the newest version, such as {@code 030}
	 */
	record Current(String version) implements SchemaState {

		@Override
		public String sentence() {
			return "The schema is current (version " + this.version + ").";
		}

	}

	/**
	 * Some migrations were not applied yet.
	 *
	 * @param pending their versions, oldest first
	 */
	record Behind(List<String> pending) implements SchemaState {

		public Behind {
			pending = List.copyOf(pending);
		}

		@Override
		public String sentence() {
			return "The schema lacks the versions " + String.join(", ", this.pending)
					+ ": run papergraph schema migrate.";
		}

	}

	/**
	 * The database was migrated by another version, or its migrations were altered.
	 *
	 * @param reason what does not fit
	 */
	record Unknown(String reason) implements SchemaState {

		@Override
		public String sentence() {
			return "The schema is not one that this version knows (" + this.reason
					+ "): use the version of Papergraph that made the database, or an empty database.";
		}

	}

}
