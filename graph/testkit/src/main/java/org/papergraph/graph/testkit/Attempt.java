/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit;

import org.jspecify.annotations.Nullable;

/**
 * A server of one kind, or why there is none.
 *
 * @param backend the server, {@code null} if there is none
 * @param reason why there is none; empty if there is one
 */
record Attempt(@Nullable Backend backend, String reason) {

	static Attempt found(Backend backend) {
		return new Attempt(backend, "");
	}

	static Attempt failed(String reason) {
		return new Attempt(null, reason);
	}

}
