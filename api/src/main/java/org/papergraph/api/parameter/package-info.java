/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * How the parameters of a request become the records that the questions take.
 */
@NullMarked
package org.papergraph.api.parameter;

import org.jspecify.annotations.NullMarked;
