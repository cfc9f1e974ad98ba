/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * The words of the domain: papers, terms, mentions, relations and where each was read.
 * Pure values; nothing here knows a database, a file or a framework.
 */
@NullMarked
package org.papergraph.graph.model;

import org.jspecify.annotations.NullMarked;
