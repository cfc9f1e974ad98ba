/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * The saved questions of {@code cypher/queries}: their titles, parameters, columns and
 * statements, as read from the files that people paste into Neo4j Browser.
 */
@NullMarked
package org.papergraph.cypher.queries;

import org.jspecify.annotations.NullMarked;
