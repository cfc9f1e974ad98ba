/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
/**
 * The page for people who would rather look than type: where it stands, and what a
 * browser may do with it.
 */
@NullMarked
package org.papergraph.api.web;

import org.jspecify.annotations.NullMarked;
