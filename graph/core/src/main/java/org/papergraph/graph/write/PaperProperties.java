/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.Reference;
import org.papergraph.graph.resolution.References;

/**
 * The properties of a paper's node, null where it has none.
 */
final class PaperProperties {

	private PaperProperties() {
	}

	static Map<String, @Nullable Object> of(PaperPlan plan) {
		Paper paper = plan.paper();
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put(Property.TITLE, paper.title());
		properties.put(Property.ABSTRACT, paper.abstractText());
		properties.put(Property.YEAR, paper.year());
		properties.put(Property.PUBLISHED_ON, paper.publishedOn());
		properties.put(Property.URL, paper.url());
		properties.put(Property.AUTHOR_COUNT, paper.authorCount());
		properties.put(Property.CONTENT_HASH, plan.hash());
		properties.put(Property.EXTRACTOR, plan.extractor());
		properties.put(Property.DOI, paper.ids().doi());
		properties.put(Property.ARXIV_ID, paper.ids().arxivId());
		properties.put(Property.OPEN_ALEX_ID, paper.ids().openAlexId());
		properties.put(Property.S2_ID, paper.ids().s2Id());
		properties.put(Property.ACL_ID, paper.ids().aclId());
		properties.put(Property.PUBMED_ID, paper.ids().pubmedId());
		properties.put(Property.NEWEST, NewestFirst.key(paper));
		List<String> unresolved = paper.references()
			.stream()
			.filter((reference) -> References.identifiers(reference).isEmpty())
			.map(PaperProperties::text)
			.distinct()
			.sorted()
			.toList();
		properties.put(Property.UNRESOLVED_REFERENCES, unresolved.isEmpty() ? null : unresolved);
		return properties;
	}

	private static String text(Reference reference) {
		if (reference.raw() != null) {
			return reference.raw();
		}
		return ((reference.firstAuthor() != null) ? reference.firstAuthor() : "")
				+ ((reference.year() != null) ? " (" + reference.year() + ")" : "");
	}

}
