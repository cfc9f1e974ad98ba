/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.crash;

/** What is killed. */
enum Target {

	/** The command; its database stops because nobody needs it any more. */
	COMMAND,

	/** The database; the command has to notice. */
	DATABASE,

	/** The database and at once the command, as when the power fails. */
	BOTH

}
