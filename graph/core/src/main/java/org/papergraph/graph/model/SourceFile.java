/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

/**
 * A file or response that papers were read from.
 *
 * @param uri where it stood
 * @param sha256 hash of its bytes, in lower-case hex
 * @param format the recognised format, such as {@code hf-daily-papers-text}
 */
public record SourceFile(String uri, String sha256, String format) {
}
