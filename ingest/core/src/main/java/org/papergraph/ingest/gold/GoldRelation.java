/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.gold;

import org.papergraph.graph.model.RelationType;

/**
 * A relation that people found between two terms of a paper.
 *
 * @param type how they belong together
 * @param head a name or alias among the paper's terms
 * @param tail another one
 * @param optional whether leaving it out is as right as listing it
 */
public record GoldRelation(RelationType type, String head, String tail, boolean optional) {
}
