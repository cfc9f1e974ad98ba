/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.papergraph.ingest.conll.ConllRow;

/**
 * The entities of a sentence. Its columns cannot tell neighbours of one type apart, nor
 * an entity inside another: where relations name their entities, they are believed.
 */
final class GivenEntities {

	private static final String OUTSIDE = "O";

	/** What people call what has no better type. */
	private static final String OTHER = "OtherScientificTerm";

	private final List<ConllRow> rows;

	private final TreeSet<SentenceEntity> related = new TreeSet<>(SentenceEntity.ORDER);

	GivenEntities(List<ConllRow> rows) {
		this.rows = rows;
	}

	/** Takes an entity that a relation names by its first and last token. */
	SentenceEntity add(int first, int last) {
		Map<String, Integer> types = new TreeMap<>();
		this.rows.subList(first, last + 1).forEach((row) -> types.merge(row.label(), 1, Integer::sum));
		types.remove(OUTSIDE);
		String type = types.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(OTHER);
		SentenceEntity entity = new SentenceEntity(first, last + 1, type);
		this.related.add(entity);
		return entity;
	}

	/** Those of the relations, and those of the columns that overlap none of them. */
	List<SentenceEntity> all() {
		List<SentenceEntity> all = new ArrayList<>(this.related);
		int first = 0;
		while (first < this.rows.size()) {
			String type = this.rows.get(first).label();
			int end = first + 1;
			while (end < this.rows.size() && this.rows.get(end).label().equals(type)) {
				end++;
			}
			SentenceEntity entity = new SentenceEntity(first, end, type);
			if (!type.equals(OUTSIDE) && this.related.stream().noneMatch(entity::overlaps)) {
				all.add(entity);
			}
			first = end;
		}
		all.sort(SentenceEntity.ORDER);
		return all;
	}

}
