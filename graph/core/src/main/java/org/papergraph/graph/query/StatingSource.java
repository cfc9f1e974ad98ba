/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

/**
 * A source that states something.
 *
 * @param uri the file or address
 * @param sha256 the hash of its bytes
 * @param format what it was recognised as
 */
public record StatingSource(String uri, String sha256, String format) {
}
