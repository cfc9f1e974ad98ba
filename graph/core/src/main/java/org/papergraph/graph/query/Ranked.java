/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

/**
 * An item and its place in a listing.
 *
 * @param <T> the item
 * @param item what the row says
 * @param place where the next page would start
 */
record Ranked<T>(T item, Cursor place) {
}
