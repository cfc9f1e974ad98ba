/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.identity.RelatedPair;
import org.papergraph.graph.identity.TermUse;
import org.papergraph.graph.model.TermKey;

/**
 * What the graph holds of terms, at present.
 *
 * @param papers number of papers
 * @param links every link from a paper to a term
 * @param claims every claim between terms
 * @param terms the properties of each term
 * @param aliases every alias
 * @param related every pair of related terms
 * @param rules what users and vocabularies say about names
 */
record CorpusFacts(int papers, List<Link> links, List<Claim> claims, Map<TermKey, Map<String, Object>> terms,
		List<StoredAlias> aliases, List<RelatedPair> related, NameRules rules) {

	/**
	 * A link from a paper to a term.
	 *
	 * @param type the relationship type
	 * @param use what the paper says
	 * @param term the term it leads to
	 */
	record Link(String type, TermUse use, TermKey term) {
	}

	/**
	 * A claim of a paper.
	 *
	 * @param id what identifies it
	 * @param head where it starts
	 * @param tail where it leads
	 * @param trust the trust it carries, null when it was just written
	 */
	record Claim(ClaimId id, TermKey head, TermKey tail, @Nullable Double trust) {
	}

	/**
	 * What identifies a claim.
	 *
	 * @param type the relationship type
	 * @param paper the claiming paper's id
	 * @param headKey the paper's own key of the head
	 * @param tailKey the paper's own key of the tail
	 */
	record ClaimId(String type, String paper, TermKey headKey, TermKey tailKey) {
	}

	/**
	 * An alias.
	 *
	 * @param id what identifies it
	 * @param target the term it leads to and why, null when it leads nowhere
	 */
	record StoredAlias(AliasId id, @Nullable AliasTarget target) {
	}

	/**
	 * What identifies an alias.
	 *
	 * @param key the key that papers derive from the surface
	 * @param surface the words of a text
	 */
	record AliasId(TermKey key, String surface) {
	}

	/**
	 * Where an alias leads.
	 *
	 * @param term the term
	 * @param rule why
	 * @param support number of papers that speak for it
	 * @param evidence the sentence or the line that says so, if any
	 */
	record AliasTarget(TermKey term, String rule, int support, @Nullable String evidence) {
	}

}
