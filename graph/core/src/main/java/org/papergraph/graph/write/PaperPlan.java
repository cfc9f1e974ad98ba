/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.graph.digest.CanonicalText;
import org.papergraph.graph.exchange.RecordLine;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.resolution.PaperCluster;
import org.papergraph.graph.resolution.PaperRecord;
import org.papergraph.graph.write.StoredPaper.Place;

/**
 * What must be written so that the graph holds a paper as all its records say.
 *
 * @param paper the paper as all its records say together
 * @param cluster its records
 * @param stored what the graph holds, null when the paper is new
 * @param content the links and claims to write, null when those in the graph stand
 * @param hash the hash of the content that will be in the graph, null when the terms of
 * the paper's text are not known
 * @param extractor what found that content
 */
record PaperPlan(Paper paper, PaperCluster cluster, @Nullable StoredPaper stored, @Nullable PaperContent content,
		@Nullable String hash, @Nullable String extractor) {

	static PaperPlan of(PaperCluster cluster, @Nullable StoredPaper stored, @Nullable ExtractedPaper given,
			String extractor) {
		Paper paper = cluster.paper();
		boolean textStands = stored != null && stored.paper().hasTextOf(paper);
		String hash = textStands ? Objects.requireNonNull(stored).contentHash() : null;
		String finder = textStands ? Objects.requireNonNull(stored).extractor() : null;
		if (given == null) {
			return new PaperPlan(paper, cluster, stored, null, hash, finder);
		}
		PaperContent content = PaperContent.of(given, paper, extractor);
		boolean same = content.hash().equals(hash);
		return new PaperPlan(paper, cluster, stored, same ? null : content, content.hash(), extractor);
	}

	String id() {
		return this.paper.id().value();
	}

	/**
	 * {@return the id by which the graph still knows the paper, null if it is the same or
	 * there is none}
	 */
	@Nullable String oldId() {
		return (this.stored == null || this.stored.id().equals(id())) ? null : this.stored.id();
	}

	Outcome outcome() {
		if (this.stored == null) {
			return Outcome.ADDED;
		}
		boolean same = oldId() == null && this.content == null && !dropsContent() && propertiesStand()
				&& surroundings().equals(this.stored.surroundings()) && changedEntries().isEmpty()
				&& goneEntries().isEmpty();
		return same ? Outcome.UNCHANGED : Outcome.CHANGED;
	}

	/**
	 * {@return whether links of the stored paper have to go first}
	 */
	boolean replacesContent() {
		return this.stored != null && (this.content != null || dropsContent());
	}

	/**
	 * {@return whether the properties in the graph are right}
	 */
	boolean propertiesStand() {
		if (this.stored == null) {
			return false;
		}
		Map<String, @Nullable Object> held = new HashMap<>(this.stored.properties());
		List.of(Property.ID, Property.INFLUENCE, Property.INFLUENTIAL).forEach(held::remove);
		Map<String, @Nullable Object> wanted = PaperProperties.of(this);
		wanted.values().removeIf(Objects::isNull);
		return CanonicalText.of(wanted).equals(CanonicalText.of(held));
	}

	/**
	 * {@return whether the paper moves in the listings of what it points at}
	 */
	boolean movesInListings() {
		return this.stored != null
				&& !NewestFirst.key(this.paper).equals(this.stored.properties().get(Property.NEWEST));
	}

	Surroundings surroundings() {
		return Surroundings.of(this.paper, this.cluster.identifiers());
	}

	Surroundings storedSurroundings() {
		return (this.stored != null) ? this.stored.surroundings() : Surroundings.NONE;
	}

	/**
	 * {@return the records that the graph does not hold just so}
	 */
	List<PaperRecord> changedEntries() {
		return this.cluster.records().stream().filter((record) -> !isStored(record)).toList();
	}

	/**
	 * {@return the places that are no longer the paper's}
	 */
	Set<Place> goneEntries() {
		Set<Place> gone = new LinkedHashSet<>();
		if (this.stored != null) {
			gone.addAll(this.stored.records().keySet());
			this.cluster.records().forEach((record) -> gone.remove(Place.of(record.entry())));
		}
		return gone;
	}

	private boolean dropsContent() {
		return this.hash == null && this.stored != null && this.stored.contentHash() != null;
	}

	private boolean isStored(PaperRecord record) {
		PaperRecord held = (this.stored != null) ? this.stored.records().get(Place.of(record.entry())) : null;
		return held != null && this.stored != null && Objects.equals(held.entry().dateText(), record.entry().dateText())
				&& Objects.equals(held.entry().comments(), record.entry().comments())
				&& Objects.equals(RecordLine.encode(held.said().withId(this.paper.id()), this.stored.paper()),
						RecordLine.encode(record.said().withId(this.paper.id()), this.paper));
	}

	/** What becomes of a paper. */
	enum Outcome {

		/** It was not there. */
		ADDED,

		/** Its text, terms or metadata change. */
		CHANGED,

		/** It was there just so. */
		UNCHANGED

	}

}
