/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.violations.first;

import org.papergraph.violations.second.Second;

/** One half of a cycle. */
public class First {

	Second second = new Second();

}
