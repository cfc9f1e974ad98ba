/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * From files to papers: recognises a source by its content, reads its entries, cleans
 * their text and gives every piece that could not be read a place and a reason.
 */
@NullMarked
package org.papergraph.ingest.source;

import org.jspecify.annotations.NullMarked;
