/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page with places that commands write. */
final class MarkedPage {

	private MarkedPage() {
	}

	/** Replaces what stands between the marks of a name. */
	static void write(Path page, String name, String text) throws IOException {
		String begin = "<!-- " + name + ":begin -->\n";
		String end = "<!-- " + name + ":end -->";
		String old = Files.readString(page);
		int from = old.indexOf(begin);
		int to = old.indexOf(end);
		if (from < 0 || to < from) {
			throw new IOException(page + " has no marks for " + name);
		}
		Files.writeString(page, old.substring(0, from + begin.length()) + text + old.substring(to));
	}

}
