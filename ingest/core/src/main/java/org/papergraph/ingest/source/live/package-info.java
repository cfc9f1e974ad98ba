/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Sources that are asked over the network: arXiv, OpenAlex and Semantic Scholar. Each
 * page of an answer is kept in a file and read like any other source.
 */
@NullMarked
package org.papergraph.ingest.source.live;

import org.jspecify.annotations.NullMarked;
