/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.ingest.gold.PaperTexts.PaperText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AclAnthologyTextsTests {

	@TempDir
	Path folder;

	@Test
	void readsTitlesAndAbstractsById() throws IOException {
		Path file = Files.writeString(this.folder.resolve("2001.foo.xml"), """
				<?xml version='1.0' encoding='UTF-8'?>
				<collection id="2001.foo"><volume id="long">
				<meta><booktitle>Proceedings</booktitle></meta>
				<paper id="1"><title><fixed-case>F</fixed-case>oo &amp; Bar</title>
				<abstract>We  parse <tex-math>x</tex-math>
				trees.</abstract></paper>
				<paper id="2"><title>Without abstract</title></paper>
				</volume></collection>
				""");
		assertThat(AclAnthologyTexts.read(file)).containsOnlyKeys("2001.foo-long.1")
			.containsEntry("2001.foo-long.1", new PaperText("Foo & Bar", "We parse x trees."));
	}

	@Test
	void namesAFileThatIsNoCollection() throws IOException {
		Path file = Files.writeString(this.folder.resolve("page.txt"), "no xml");
		assertThatIllegalArgumentException().isThrownBy(() -> AclAnthologyTexts.read(file))
			.withMessageStartingWith(file + " is not a collection of the ACL Anthology");
	}

}
