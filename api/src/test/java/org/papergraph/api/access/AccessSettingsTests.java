/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.access;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AccessSettingsTests {

	@Test
	void aShortKeyIsRefusedAndNotRepeated() {
		assertThatIllegalArgumentException().isThrownBy(() -> new AccessSettings("hunter2"))
			.withMessageContaining("PAPERGRAPH_API_KEY")
			.withMessageNotContaining("hunter2");
	}

	@Test
	void theKeyIsToldToNobody() {
		assertThat(new AccessSettings("a long key of many characters")).hasToString("AccessSettings[with a key]");
		assertThat(new AccessSettings("")).hasToString("AccessSettings[open]");
	}

}
