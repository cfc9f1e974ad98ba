/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * What follows for the corpus from what single papers say: which keys are one term and
 * how it is called, how much a term or a claim weighs, which terms belong together. Pure
 * functions that do not depend on the order of their input.
 */
@NullMarked
package org.papergraph.graph.identity;

import org.jspecify.annotations.NullMarked;
