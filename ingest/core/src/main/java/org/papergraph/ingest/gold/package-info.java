/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * Papers annotated by people: what they list, how it is read, and which tokens of the
 * text it stands for.
 */
@NullMarked
package org.papergraph.ingest.gold;

import org.jspecify.annotations.NullMarked;
