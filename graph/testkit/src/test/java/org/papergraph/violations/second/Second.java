/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.violations.second;

import org.papergraph.violations.first.First;

/** The other half of a cycle. */
public class Second {

	First first;

}
