/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FreePortTests {

	@Test
	void takesTheWishedPortWhenNobodyListens() {
		int free = FreePort.atOrAbove(0, 0);
		assertThat(FreePort.atOrAbove(free, 0)).isEqualTo(free);
	}

	@Test
	void takesTheNextOneAboveATakenPort() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(FreePort.LOOPBACK))) {
			assertThat(FreePort.answers(taken.getLocalPort())).isTrue();
			assertThat(FreePort.atOrAbove(taken.getLocalPort(), 0)).isGreaterThan(taken.getLocalPort());
		}
	}

	@Test
	void seesAProgramThatListensOnEveryAddress() throws IOException {
		try (ServerSocket taken = new ServerSocket(0)) {
			assertThat(FreePort.atOrAbove(taken.getLocalPort(), 0)).isGreaterThan(taken.getLocalPort());
		}
	}

	@Test
	void leavesOutThePortThatIsSpokenFor() {
		int free = FreePort.atOrAbove(0, 0);
		assertThat(FreePort.atOrAbove(free, free)).isGreaterThan(free);
	}

	@Test
	void saysWhenNoPortIsLeft() {
		assertThatExceptionOfType(LocalNeo4jException.class).isThrownBy(() -> FreePort.atOrAbove(65535, 65535))
			.withMessage("None of the ports 65535 to 65535 on 127.0.0.1 is free: stop one of the programs that "
					+ "listen there.");
	}

}
