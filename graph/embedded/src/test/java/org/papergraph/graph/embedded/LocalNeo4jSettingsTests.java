/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LocalNeo4jSettingsTests {

	private final LocalNeo4jSettings settings = LocalNeo4jSettings.of(Path.of("some", "..", "home"));

	@Test
	void asksForTheUsualPortsAndAnAbsoluteHome() {
		assertThat(this.settings.boltPort()).isEqualTo(7687);
		assertThat(this.settings.httpPort()).isEqualTo(7474);
		assertThat(this.settings.home()).isEqualTo(Path.of("home").toAbsolutePath());
	}

	@Test
	void keepsFurtherSettingsWhateverElseChanges() {
		assertThat(this.settings.with("b", "1")
			.with("a", "2")
			.withPorts(0, 0)
			.withMemory("1g", "64m")
			.withStartTimeout(Duration.ofMinutes(1))
			.more()).hasToString("{a=2, b=1}");
	}

	@Test
	void refusesPortsAndSizesThatCannotBe() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.settings.withPorts(70000, 0))
			.withMessage("The Bolt port must be between 0 and 65535: port=70000");
		assertThatIllegalArgumentException().isThrownBy(() -> this.settings.withMemory("much", "64m"))
			.withMessage("The heap must be a number followed by k, m or g: size=much");
	}

}
