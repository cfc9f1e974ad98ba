/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences what two hundred lines of a stack trace would. */
class GraphSettingsFailureAnalyzer extends AbstractFailureAnalyzer<InvalidGraphSettingsException> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, InvalidGraphSettingsException cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Correct the environment variable, NEO4J_URI, NEO4J_DATABASE or NEO4J_CERTIFICATE, and start again.",
				cause);
	}

}
