/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * The whole way of a paper: sources are read, entries of one paper united, papers
 * extracted in parallel and handed on in a fixed order.
 */
@NullMarked
package org.papergraph.ingest.pipeline;

import org.jspecify.annotations.NullMarked;
