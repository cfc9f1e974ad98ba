/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Log-linear models learned from examples: a classifier for single items, a chain model
 * for sequences, their training and their file format.
 */
@NullMarked
package org.papergraph.ingest.learn;

import org.jspecify.annotations.NullMarked;
