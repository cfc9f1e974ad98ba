/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.queries;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SavedQueryTextTests {

	private static final String TEXT = """
			// Papers that use a dataset
			// Question: Which papers name it?
			// Parameter dataset: any name of a dataset
			// Parameter most: how many
			// Columns: paper, sentence
			WITH 'CIFAR-100' AS dataset, 20 AS most
			MATCH (d:Dataset {name: dataset}) // by name
			RETURN d.name AS paper, '' AS sentence
			LIMIT 5;
			""";

	@Test
	void readsEveryPart() {
		assertThat(
				SavedQueryText.parse("10-papers", TEXT))
			.isEqualTo(new SavedQuery("10-papers", "Papers that use a dataset", "Which papers name it?",
					List.of(new SavedQueryParameter("dataset", "any name of a dataset", "CIFAR-100"),
							new SavedQueryParameter("most", "how many", 20L)),
					List.of("paper", "sentence"), """
							WITH $dataset AS dataset, $most AS most
							MATCH (d:Dataset {name: dataset}) // by name
							RETURN d.name AS paper, '' AS sentence
							LIMIT 5"""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
							// Papers that use a dataset        | MATCH (n)               | its first line must be // and a title
							// Question: Which papers name it?  | // Ask: Which?          | it must be Question, Parameter NAME or Columns: // Ask: Which?
							// Parameter most: how many         | // Columns: a           | these parameters are not described: [most]
							WITH 'CIFAR-100' AS dataset, 20 AS most | WITH {a: 1} AS dataset | the statement does not start with a default for the parameter: dataset
					, 20 AS most                        | ''                      | the statement does not start with a default for the parameter: most
					LIMIT 5;                            | LIMIT 5                 | it must be one statement that ends with a semicolon
					LIMIT 5;                            | LIMIT 5; RETURN 1;      | it must be one statement that ends with a semicolon
					""")
	void saysWhatIsBroken(String line, String replacement, String message) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> SavedQueryText.parse("10-papers", TEXT.replace(line, replacement)))
			.withMessageContaining("10-papers")
			.withMessageContaining(message);
	}

	@Test
	void readsWhatAPersonTypesAsTheTypeOfTheDefault() {
		assertThat(new SavedQueryParameter("dataset", "a name", "x").valueOf("7")).isEqualTo("7");
		assertThat(new SavedQueryParameter("most", "how many", 1L).valueOf(" 7 ")).isEqualTo(7L);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new SavedQueryParameter("most", "how many", 1L).valueOf("many"))
			.withMessage("most must be a whole number: most=many");
	}

}
