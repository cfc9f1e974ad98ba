/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PaperIdTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Go-Explore: a New Approach   | go explore - A new approach
			Fréchet Distances Revisited  | Frechet distances revisited
			Why “Quotes” Do Not Matter   | why quotes do not matter!
			Residual  Nets               | Residual Nets
			""")
	void titlesThatReadTheSameGiveOneId(String one, String other) {
		assertThat(PaperId.ofTitle(one)).isEqualTo(PaperId.ofTitle(other));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Learning on CIFAR-10   | Learning on CIFAR-100
			A Survey of Planning   | Survey of Planning
			第一の論文              | 第二の論文
			""")
	void differentTitlesGiveDifferentIds(String one, String other) {
		assertThat(PaperId.ofTitle(one)).isNotEqualTo(PaperId.ofTitle(other));
	}

	@Test
	void idIsStableAcrossReleases() {
		assertThat(PaperId.ofTitle("Attention Is All You Need")).hasToString("title:5563e10cdb032fc9");
	}

	@Test
	void rejectsTitleWithoutLetters() {
		assertThatIllegalArgumentException().isThrownBy(() -> PaperId.ofTitle("?!"))
			.withMessage("title must have a letter or digit: title=?!");
	}

	@ParameterizedTest
	@CsvSource({ "9f2c", ":9f2c", "title:" })
	void rejectsIdWithoutSchemeOrValue(String id) {
		assertThatIllegalArgumentException().isThrownBy(() -> new PaperId(id))
			.withMessage("paper id must look like title:9f2c: id=" + id);
	}

}
