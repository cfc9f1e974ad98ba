/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.names;

/**
 * Two names, and whether they are names of one thing.
 *
 * @param same whether they are
 * @param kind what sort of pair it is, such as {@code plural}
 * @param oneText id of a text that uses the one name
 * @param one the one name
 * @param otherText id of a text that uses the other name
 * @param other the other name
 */
record NamePair(boolean same, String kind, String oneText, String one, String otherText, String other) {
}
