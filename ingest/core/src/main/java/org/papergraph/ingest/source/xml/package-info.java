/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Formats whose records are XML elements. Records are read one after the other, and
 * nothing outside of the text is ever fetched.
 */
@NullMarked
package org.papergraph.ingest.source.xml;

import org.jspecify.annotations.NullMarked;
