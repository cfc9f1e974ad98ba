/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.role;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.Span;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;
import org.papergraph.ingest.nlp.AnnotatedText;
import org.papergraph.ingest.term.example.LocatedPaper;

import static org.assertj.core.api.Assertions.assertThat;

class FamiliarNamesTests {

	private final LocatedPaper user = paper("Graph Networks", Role.USED);

	private final LocatedPaper other = paper("graph network", Role.USED);

	private final FamiliarNames names = FamiliarNames
		.of(List.of(this.user, this.other, paper("BeeNet", Role.INTRODUCED)));

	@Test
	void countsPapersThatUseANameHoweverWritten() {
		assertThat(this.names.count("graph network")).isEqualTo(2);
	}

	@Test
	void doesNotCountWhereItIsIntroduced() {
		assertThat(this.names.count("beenet")).isZero();
	}

	@Test
	void leavesOutThePaperThatIsLearnedFrom() {
		assertThat(this.names.without(this.user).count("graph network")).isEqualTo(1);
	}

	@Test
	void canBeWrittenAndRead() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.names.write(new DataOutputStream(bytes));
		FamiliarNames read = FamiliarNames.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		assertThat(read.count("graph network")).isEqualTo(2);
	}

	private static LocatedPaper paper(String surface, Role role) {
		Mention mention = new Mention(TextField.TITLE, new Span(0, surface.length()), surface, 0);
		TermOccurrence term = new TermOccurrence(new TermKey(TermType.METHOD, surface), surface, List.of(), role, 1,
				List.of(mention));
		return new LocatedPaper(new AnnotatedText(surface, "", List.of()), List.of(term), List.of());
	}

}
