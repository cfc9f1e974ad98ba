/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * The command line: a class for each command, options shared as mixins, and the only
 * place that knows the terminal, the environment and exit codes.
 */
@NullMarked
package org.papergraph.ingest.cli;

import org.jspecify.annotations.NullMarked;
