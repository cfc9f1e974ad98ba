/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * One Neo4j per test JVM, for every module alike: an external server that the environment
 * names, else a container, else the local server in a temporary folder.
 */
@NullMarked
package org.papergraph.graph.testkit;

import org.jspecify.annotations.NullMarked;
