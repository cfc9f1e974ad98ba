/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MarkedSectionTests {

	private final MarkedSection section = new MarkedSection("quality");

	@Test
	void replacesOnlyWhatIsBetweenTheMarkers(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("README.md"), """
				# Title
				<!-- quality:begin -->
				old
				<!-- quality:end -->
				rest
				""");
		this.section.rewrite(file, "new\n");
		assertThat(file).hasContent("""
				# Title
				<!-- quality:begin -->
				new
				<!-- quality:end -->
				rest
				""");
	}

	@Test
	void saysWhichMarkersAreMissing(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("README.md"), "# Title\n");
		assertThatIllegalArgumentException().isThrownBy(() -> this.section.rewrite(file, "new"))
			.withMessageContaining("<!-- quality:begin -->")
			.withMessageContaining("add them");
	}

}
