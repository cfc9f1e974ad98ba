/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.violations.ingest.term;

import java.time.Instant;
import java.util.logging.Logger;

import javax.inject.Inject;

/** A bad name, the clock, the console, the wrong logger and an injected field. */
class EverythingHelper {

	private static final Logger LOG = Logger.getAnonymousLogger();

	@Inject
	private String injected = "";

	void talk() {
		LOG.info(this.injected);
		System.out.println(Instant.now());
	}

}
