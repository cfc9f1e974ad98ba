/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Records that are one paper as far as is known by now.
 */
final class RecordGroup {

	/** With identifiers of others first, the strongest first; then by year and place. */
	static final Comparator<RecordGroup> ORDER = Comparator.comparing(RecordGroup::strongest, Identifiers.BY_STRENGTH)
		.thenComparingInt((group) -> group.years.isEmpty() ? Integer.MAX_VALUE : group.years.first())
		.thenComparing((group) -> group.authors.isEmpty())
		.thenComparing((group) -> group.records.get(0), PaperRecord.ORDER);

	private final List<PaperRecord> records = new ArrayList<>();

	private final SortedSet<String> identifiers = new TreeSet<>(Identifiers.BY_STRENGTH);

	private final Set<String> tokens = new TreeSet<>();

	private final SortedSet<Integer> years = new TreeSet<>();

	private final List<PersonName> authors = new ArrayList<>();

	private final List<String> joins = new ArrayList<>();

	private @Nullable RecordGroup takenBy;

	RecordGroup(PaperRecord record, SortedSet<String> identifiers) {
		this.records.add(record);
		this.identifiers.addAll(identifiers);
		this.tokens.addAll(identifiers);
		this.tokens.add(record.place());
		if (record.said().year() != null) {
			this.years.add(Objects.requireNonNull(record.said().year()));
		}
		record.said().authors().stream().limit(1).forEach((author) -> this.authors.add(PersonName.of(author.name())));
	}

	List<PaperRecord> records() {
		return this.records;
	}

	SortedSet<String> identifiers() {
		return this.identifiers;
	}

	/**
	 * {@return the identifiers and places by which a user may speak of the group}
	 */
	Set<String> tokens() {
		return this.tokens;
	}

	SortedSet<Integer> years() {
		return this.years;
	}

	List<String> joins() {
		return this.joins;
	}

	/**
	 * {@return the group that these records are in now}
	 */
	RecordGroup joined() {
		return (this.takenBy != null) ? this.takenBy.joined() : this;
	}

	void take(RecordGroup other, String reason) {
		other.takenBy = this;
		this.joins.addAll(other.joins);
		this.joins.add(reason + ": " + other.places() + " joins " + places());
		this.records.addAll(other.records);
		this.records.sort(PaperRecord.ORDER);
		this.identifiers.addAll(other.identifiers);
		this.tokens.addAll(other.tokens);
		this.years.addAll(other.years);
		this.authors.addAll(other.authors);
	}

	/**
	 * {@return whether nothing speaks against one paper of two groups with one title}
	 */
	boolean mayBe(RecordGroup other) {
		return contradiction(other).isEmpty();
	}

	/**
	 * {@return what speaks against one paper, empty if nothing does}
	 */
	String contradiction(RecordGroup other) {
		for (String scheme : schemes()) {
			Set<String> here = ofScheme(scheme);
			Set<String> there = other.ofScheme(scheme);
			if (!there.isEmpty() && !here.equals(there) && here.stream().noneMatch(there::contains)) {
				return "other " + scheme;
			}
		}
		if (!years.isEmpty() && !other.years.isEmpty() && !yearsAgree(other)) {
			return "other year";
		}
		boolean authorsAgree = this.authors.isEmpty() || other.authors.isEmpty()
				|| this.authors.stream().anyMatch((one) -> other.authors.stream().anyMatch(one::mayBe));
		return authorsAgree ? "" : "other first author";
	}

	String strongest() {
		return this.identifiers.first();
	}

	private String places() {
		return this.records.stream().map(PaperRecord::place).collect(Collectors.joining(", "));
	}

	private boolean yearsAgree(RecordGroup other) {
		int first = Math.min(this.years.first(), other.years.first());
		int last = Math.max(this.years.last(), other.years.last());
		int own = Math.max(this.years.last() - this.years.first(), other.years.last() - other.years.first());
		return last - first <= Math.max(1, own);
	}

	private Set<String> schemes() {
		return this.identifiers.stream()
			.filter(Identifiers::isStrong)
			.map(Identifiers::scheme)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Set<String> ofScheme(String scheme) {
		return this.identifiers.stream()
			.filter((identifier) -> Identifiers.scheme(identifier).equals(scheme))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
