/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A relation as SciERC's JSON Lines tell it.
 *
 * @param sentence the tokens of its sentence, separated by blanks
 * @param label such as {@code USED-FOR}
 * @param places the first and the last token of the one entity, and of the other
 */
record SciErcRelation(String sentence, String label, List<Integer> places) {

	/** Relations without a direction. */
	private static final Set<String> SYMMETRIC = Set.of("CONJUNCTION", "COMPARE");

	/** The two entities stand between marks. */
	private static final Set<String> MARKS = Set.of("[[", "]]", "<<", ">>");

	SciErcRelation {
		places = List.copyOf(places);
	}

	static SciErcRelation parse(String line) {
		JsonNode relation = JsonMapper.shared().readTree(line);
		List<String> words = new ArrayList<>(List.of(relation.path("text").asString().split(" ")));
		words.removeAll(MARKS);
		List<Integer> places = new ArrayList<>();
		relation.path("metadata").forEach((place) -> places.add(place.asInt()));
		return new SciErcRelation(String.join(" ", words), relation.path("label").asString(), places);
	}

	/** The label as read from the entity further left to the one further right. */
	String labelFromLeft(boolean turned) {
		return (turned && !SYMMETRIC.contains(this.label)) ? this.label + "<" : this.label;
	}

}
