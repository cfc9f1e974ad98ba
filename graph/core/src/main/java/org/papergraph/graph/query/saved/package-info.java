/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Runs the saved questions and gives their answers as plain values that any output can
 * show.
 */
@NullMarked
package org.papergraph.graph.query.saved;

import org.jspecify.annotations.NullMarked;
