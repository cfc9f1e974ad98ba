/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.graph.model.RelationType;
import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.TermType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GoldReaderTests {

	private static final String PAPER = """
			{"id":"P1","title":"Small {Nets}","abstract":"We train {Tiny-Net} on MNIST.","terms":[\
			{"type":"Method","name":"{Tiny-Net}","aliases":["Tiny-Net","Small {Nets}"],"role":"introduced"},\
			{"type":"Concept","name":"smallness","aliases":[],"types":["Concept","Metric"],"optional":true,"salient":true}],\
			"relations":[{"head":"{Tiny-Net}","rel":"EVALUATED_ON","tail":"MNIST","optional":true}]}
			""";

	private static final UnaryOperator<String> WITHOUT_BRACES = (text) -> text.replaceAll("[{}]", "");

	@TempDir
	Path folder;

	@Test
	void cleansTextsAndNamesAlike() throws IOException {
		GoldPaper paper = read(PAPER).get(0);
		assertThat(paper.title()).isEqualTo("Small Nets");
		assertThat(paper.abstractText()).isEqualTo("We train Tiny-Net on MNIST.");
		assertThat(paper.terms().get(0).forms()).containsExactly("Tiny-Net", "Small Nets");
		assertThat(paper.relations())
			.containsExactly(new GoldRelation(RelationType.EVALUATED_ON, "Tiny-Net", "MNIST", true));
	}

	@Test
	void readsRolesAndWhatElseCountsAsRight() throws IOException {
		List<GoldTerm> terms = read(PAPER).get(0).terms();
		assertThat(terms.get(0).knownRole()).contains(Role.INTRODUCED);
		assertThat(terms.get(0).acceptedTypes()).containsExactly(TermType.METHOD);
		assertThat(terms.get(0).optional()).isFalse();
		assertThat(terms.get(1).knownRole()).isEmpty();
		assertThat(terms.get(1).acceptedTypes()).isEqualTo(Set.of(TermType.CONCEPT, TermType.METRIC));
		assertThat(terms.get(1).optional()).isTrue();
		assertThat(terms.get(1).salient()).isTrue();
	}

	@Test
	void skipsBlankLines() throws IOException {
		assertThat(read("\n" + PAPER + "\n\n")).hasSize(1);
	}

	@Test
	void namesTheLineThatIsNoPaper() {
		assertThatIllegalArgumentException().isThrownBy(() -> read(PAPER + "{\"id\":\"P2\",\"terms\":[{}]}"))
			.withMessageContaining("Line 2 of ")
			.withMessageContaining("field 'type' must be given");
		assertThatIllegalArgumentException().isThrownBy(() -> read("not json"))
			.withMessageContaining("Line 1 of ")
			.withMessageContaining("correct it or leave it out");
	}

	private List<GoldPaper> read(String lines) throws IOException {
		Path file = Files.writeString(this.folder.resolve("gold.jsonl"), lines);
		return new GoldReader(WITHOUT_BRACES).read(file);
	}

}
