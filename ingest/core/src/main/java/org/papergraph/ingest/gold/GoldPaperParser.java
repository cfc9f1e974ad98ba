/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.gold;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.papergraph.graph.model.RelationType;
import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.TermType;

/**
 * Makes an annotated paper out of its JSON.
 */
final class GoldPaperParser {

	private final UnaryOperator<String> cleaner;

	GoldPaperParser(UnaryOperator<String> cleaner) {
		this.cleaner = cleaner;
	}

	GoldPaper parse(JsonNode paper) {
		List<GoldTerm> terms = new ArrayList<>();
		for (JsonNode term : paper.path("terms")) {
			terms.add(term(term));
		}
		List<GoldRelation> relations = new ArrayList<>();
		for (JsonNode relation : paper.path("relations")) {
			relations.add(relation(relation));
		}
		return new GoldPaper(required(paper, "id"), clean(paper, "title"), clean(paper, "abstract"), terms, relations);
	}

	private GoldTerm term(JsonNode term) {
		TermType type = TermType.of(required(term, "type"));
		String name = this.cleaner.apply(required(term, "name"));
		Set<String> aliases = new LinkedHashSet<>();
		for (JsonNode alias : term.path("aliases")) {
			aliases.add(this.cleaner.apply(alias.asString()));
		}
		aliases.removeIf((alias) -> alias.isBlank() || alias.equals(name));
		return new GoldTerm(type, name, List.copyOf(aliases), role(term), acceptedTypes(type, term),
				term.path("optional").asBoolean(false), term.path("salient").asBoolean(false));
	}

	private static @Nullable Role role(JsonNode term) {
		return term.hasNonNull("role") ? Role.valueOf(term.path("role").asString().toUpperCase(Locale.ROOT)) : null;
	}

	private static Set<TermType> acceptedTypes(TermType type, JsonNode term) {
		Set<TermType> types = EnumSet.of(type);
		for (JsonNode other : term.path("types")) {
			types.add(TermType.of(other.asString()));
		}
		return types;
	}

	private GoldRelation relation(JsonNode relation) {
		return new GoldRelation(RelationType.valueOf(required(relation, "rel")), clean(relation, "head"),
				clean(relation, "tail"), relation.path("optional").asBoolean(false));
	}

	private String clean(JsonNode node, String field) {
		return clean(node.path(field).asString(""));
	}

	/** A text or name as the product stores it. */
	String clean(String words) {
		return this.cleaner.apply(words);
	}

	private static String required(JsonNode node, String field) {
		String value = node.path(field).asString("");
		if (value.isBlank()) {
			throw new IllegalArgumentException("field '" + field + "' must be given: " + node);
		}
		return value;
	}

}
