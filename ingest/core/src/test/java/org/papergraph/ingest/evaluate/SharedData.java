/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.nio.file.Path;

/**
 * Where the data lies that tests may read and the repository must not hold.
 */
final class SharedData {

	private SharedData() {
	}

	static Path folder() {
		return Path.of(System.getProperty("papergraph.shared.data", "../../../shared/data"));
	}

}
