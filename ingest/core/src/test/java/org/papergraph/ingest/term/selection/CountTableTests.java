/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CountTableTests {

	private static final long ADAM = TermMemory.key("adam");

	private static final long EVE = TermMemory.key("eve");

	private final CountTable table = new CountTable(3);

	@Test
	void countsBySlot() {
		this.table.add(ADAM, 0);
		this.table.add(ADAM, 2);
		this.table.add(ADAM, 2);
		assertThat(this.table.of(ADAM)).containsExactly(1, 0, 2);
		assertThat(this.table.of(EVE)).containsExactly(0, 0, 0);
	}

	@Test
	void leavesOutWhatAPartCounted() {
		CountTable part = new CountTable(3);
		for (CountTable both : new CountTable[] { this.table, part }) {
			both.add(ADAM, 1);
		}
		this.table.add(ADAM, 1);
		assertThat(this.table.without(part).of(ADAM)).containsExactly(0, 1, 0);
	}

	@Test
	void isReadAsItWasWritten() throws IOException {
		this.table.add(ADAM, 0);
		this.table.add(EVE, 1);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		this.table.write(new DataOutputStream(bytes));
		CountTable read = CountTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		assertThat(read.of(ADAM)).containsExactly(1, 0, 0);
		assertThat(read.of(EVE)).containsExactly(0, 1, 0);
	}

	@Test
	void forgetsWhatWasSeldomSeen() {
		this.table.add(ADAM, 0);
		this.table.add(EVE, 0);
		this.table.add(EVE, 0);
		this.table.forgetBelow(2);
		assertThat(this.table.of(ADAM)).containsOnly(0);
		assertThat(this.table.of(EVE)).containsExactly(2, 0, 0);
	}

}
