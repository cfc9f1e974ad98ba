/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.graph.community.TermCommunities;
import org.papergraph.graph.community.TermPair;

/**
 * Says which community each term belongs to. The term that most papers name leads it and
 * carries its size and its label, the names of its three leading terms.
 */
final class CommunityMeasure {

	private static final int LABEL_TERMS = 3;

	private final Map<String, Map<String, @Nullable Object>> terms;

	private CommunityMeasure(Map<String, Map<String, @Nullable Object>> terms) {
		this.terms = terms;
	}

	/**
	 * {@return the properties that every term should have, null where it should have
	 * none}
	 * @param terms the properties that every term has, by its id
	 * @param related which terms are related
	 */
	static Map<String, Map<String, @Nullable Object>> of(Map<String, Map<String, @Nullable Object>> terms,
			List<TermPair> related) {
		CommunityMeasure measure = new CommunityMeasure(terms);
		Map<String, Map<String, @Nullable Object>> wanted = new HashMap<>();
		terms.keySet().forEach((id) -> wanted.put(id, properties(null, null, null)));
		TermCommunities.of(related).forEach((community) -> {
			List<String> members = community.stream()
				.filter(terms::containsKey)
				.sorted(Comparator.comparingLong((String id) -> -measure.papers(id))
					.thenComparing(Comparator.naturalOrder()))
				.toList();
			if (!members.isEmpty()) {
				String leader = members.get(0);
				members.forEach((id) -> wanted.put(id, properties(leader, null, null)));
				wanted.put(leader, properties(leader, (long) members.size(), measure.label(members)));
			}
		});
		return wanted;
	}

	private static Map<String, @Nullable Object> properties(@Nullable String leader, @Nullable Long size,
			@Nullable String label) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put(Property.COMMUNITY, leader);
		properties.put(Property.COMMUNITY_SIZE, size);
		properties.put(Property.COMMUNITY_LABEL, label);
		return properties;
	}

	private long papers(String id) {
		return (this.terms.getOrDefault(id, Map.of()).get(Property.PAPER_COUNT) instanceof Number count)
				? count.longValue() : 0;
	}

	private String label(List<String> members) {
		return members.stream()
			.limit(LABEL_TERMS)
			.map((id) -> String.valueOf(this.terms.getOrDefault(id, Map.of()).get(Property.NAME)))
			.collect(Collectors.joining(", "));
	}

}
