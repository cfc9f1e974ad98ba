/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * The architecture as rules that each module's {@code ArchitectureTests} checks against
 * its own classes.
 */
@NullMarked
package org.papergraph.graph.testkit.architecture;

import org.jspecify.annotations.NullMarked;
