/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.IOException;

/**
 * A source that cannot be had, for a reason that is known better than that it cannot be
 * opened. Its message is the detail of the rejection.
 */
public class RefusedSourceException extends IOException {

	private static final long serialVersionUID = 1L;

	private final RejectionReason reason;

	/**
	 * Refuses a source.
	 * @param reason the kind of problem
	 * @param detail what happened
	 */
	public RefusedSourceException(RejectionReason reason, String detail) {
		super(detail);
		this.reason = reason;
	}

	/**
	 * {@return the kind of problem}
	 */
	public RejectionReason reason() {
		return this.reason;
	}

}
