/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * What users, vocabularies and common knowledge say about names, read from files.
 */
@NullMarked
package org.papergraph.ingest.naming;

import org.jspecify.annotations.NullMarked;
