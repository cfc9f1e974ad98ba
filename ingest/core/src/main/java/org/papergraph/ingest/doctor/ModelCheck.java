/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.doctor;

import java.util.concurrent.Callable;

/**
 * Loads what finds terms in texts.
 */
public final class ModelCheck {

	private ModelCheck() {
	}

	/**
	 * {@return whether the models can be used}
	 * @param models loads them and returns their version
	 */
	public static Finding of(Callable<String> models) {
		try {
			return Finding.fine("models", "The models load: " + models.call());
		}
		catch (Exception ex) {
			return Finding.problem("models", "The models cannot be loaded (" + ex.getMessage()
					+ "): build Papergraph again from a clean folder (mvn -Dfast clean package).");
		}
	}

}
