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

class RelationVerdictsTests {

	@TempDir
	private Path folder;

	@Test
	void sumsUpByType() throws IOException {
		assertThat(read("""
				# Read by one person.
				paper	type	head	tail	confidence	verdict	reason
				p1	USED_FOR	method:hivenet	task:counting	0.90	right
				p1	USED_FOR	method:hivenet	task:baking	0.80	wrong	bakes nothing
				p2	PART_OF	method:comb	method:hivenet	0.70	right
				""").markdown()).isEqualTo("""
				| relation | read | right |
				|---|---:|---:|
				| `PART_OF` | 1 | 100.0 |
				| `USED_FOR` | 2 | 50.0 |
				| **all** | 3 | 66.7 |

				Expected calibration error of their confidence 0.400.
				""");
	}

	@Test
	void namesTheLineWithoutAVerdict() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> read("p1\tUSED_FOR\tmethod:hivenet\ttask:counting\t0.90\t\n"))
			.withMessageContaining("verdicts.tsv:1 must say 'right' or 'wrong'");
	}

	private RelationVerdicts read(String lines) throws IOException {
		return RelationVerdicts.read(Files.writeString(this.folder.resolve("verdicts.tsv"), lines));
	}

}
