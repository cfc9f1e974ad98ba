/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Gold papers as examples for the classifiers of the document layer: their terms with
 * mentions in the text, their relations by key.
 */
@NullMarked
package org.papergraph.ingest.term.example;

import org.jspecify.annotations.NullMarked;
