/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.json;

import org.papergraph.ingest.source.RejectionReason;

/**
 * Takes the records that are cut out of a text.
 */
interface RecordCuts {

	/**
	 * A record.
	 * @param text all of it
	 * @param line where it starts
	 */
	void record(String text, int line);

	/**
	 * A piece that is no record.
	 * @param reason why
	 * @param line where it starts
	 * @param detail what is wrong
	 */
	void broken(RejectionReason reason, int line, String detail);

}
