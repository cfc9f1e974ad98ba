/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.read.CandidateStatements;
import org.papergraph.cypher.read.Columns;
import org.papergraph.cypher.read.Parameters;

/**
 * Measures which papers are close to given ones. Candidates are the papers that name
 * their rarest terms, cite their least cited references or are cited together with them;
 * only these are measured. The score of a paper is the mean over the given ones of
 * <p>
 * 0.5 terms + 0.3 coupling + 0.2 co-citation,
 * <p>
 * where terms is the cosine of the two papers' terms weighted by idf (Spaerck Jones 1972,
 * "A statistical interpretation of term specificity"), coupling is the number of shared
 * references over the geometric mean of both numbers of references (bibliographic
 * coupling, Kessler 1963, "Bibliographic coupling between scientific papers"), and
 * co-citation is the number of papers that cite both over the geometric mean of both
 * numbers of citations (Small 1973, "Co-citation in the scientific literature"). Terms
 * weigh most because every paper that was read has them; who cites whom is known for
 * some.
 */
final class Closeness {

	private static final int MOST_TERMS = 25;

	/** So many papers of a term or of a reference are looked at, the newest. */
	private static final int SAMPLE = 100;

	private static final int CANDIDATES = 100;

	private static final Comparator<Close> CLOSEST = Comparator.comparingDouble((Close close) -> -close.parts().score())
		.thenComparing((close) -> close.profile().paper().title())
		.thenComparing((close) -> close.profile().paper().id());

	private final Reading reading;

	private final List<PaperProfile> seeds;

	private final Map<String, List<Tie>> references;

	private final Map<String, List<Tie>> citations;

	private final List<PaperProfile> candidates;

	Closeness(Reading reading, List<String> ids) {
		this.reading = reading;
		this.seeds = profiles(ids);
		List<String> candidateIds = candidates(ids);
		this.candidates = profiles(candidateIds);
		Map<String, Object> both = Map.of(Parameters.PAPERS, ids, Parameters.CANDIDATES, candidateIds,
				Parameters.SAMPLE, SAMPLE);
		this.references = ties(CandidateStatements.SHARED_REFERENCES, both);
		this.citations = ties(CandidateStatements.CITED_TOGETHER, both);
	}

	/**
	 * {@return the papers with something in common, the closest first}
	 */
	List<Close> closest() {
		return this.candidates.stream()
			.map((profile) -> new Close(profile, parts(profile), ofOther(this.references, profile),
					ofOther(this.citations, profile)))
			.filter((close) -> close.parts().score() > 0)
			.sorted(CLOSEST)
			.toList();
	}

	/**
	 * {@return whether something had too many papers to look at all of them}
	 */
	boolean isSampled() {
		return this.seeds.stream()
			.anyMatch((seed) -> seed.mostCommon() > SAMPLE || seed.idf().size() > MOST_TERMS
					|| seed.paper().citedBy() > SAMPLE);
	}

	private List<String> candidates(List<String> ids) {
		Map<String, Object> parameters = Map.of(Parameters.PAPERS, ids, Parameters.MOST_TERMS, MOST_TERMS,
				Parameters.SAMPLE, SAMPLE, Parameters.CANDIDATES, CANDIDATES);
		Set<String> found = new LinkedHashSet<>();
		for (String statement : List.of(CandidateStatements.BY_TERMS, CandidateStatements.BY_REFERENCES,
				CandidateStatements.BY_CITATIONS)) {
			found.addAll(this.reading.rows(statement, parameters, (row) -> row.get(Property.ID).asString()));
		}
		return List.copyOf(found);
	}

	private List<PaperProfile> profiles(List<String> ids) {
		return this.reading.rows(CandidateStatements.PROFILES, Map.of(Parameters.PAPERS, ids), PaperProfile::of);
	}

	private Map<String, List<Tie>> ties(String statement, Map<String, Object> parameters) {
		return this.reading.rows(statement, parameters, Tie::of).stream().collect(Collectors.groupingBy(Tie::other));
	}

	private static List<Tie> ofOther(Map<String, List<Tie>> ties, PaperProfile profile) {
		return ties.getOrDefault(profile.paper().id(), List.of());
	}

	private SimilarityParts parts(PaperProfile other) {
		List<SimilarityParts> each = new ArrayList<>();
		for (PaperProfile seed : this.seeds) {
			each.add(new SimilarityParts(seed.cosineOfTerms(other),
					cosine(count(this.references, seed, other), seed.references(), other.references()),
					cosine(count(this.citations, seed, other), seed.paper().citedBy(), other.paper().citedBy())));
		}
		return new SimilarityParts(mean(each, SimilarityParts::terms), mean(each, SimilarityParts::coupling),
				mean(each, SimilarityParts::coCitation));
	}

	private static long count(Map<String, List<Tie>> ties, PaperProfile seed, PaperProfile other) {
		return ofOther(ties, other).stream().filter((tie) -> tie.seed().equals(seed.paper().id())).count();
	}

	private static double cosine(long shared, int one, int other) {
		return (shared > 0) ? shared / Math.sqrt((double) one * other) : 0;
	}

	private static double mean(List<SimilarityParts> each, Function<SimilarityParts, Double> part) {
		return SimilarityParts.rounded(each.stream().mapToDouble(part::apply).average().orElse(0));
	}

	/** A candidate, measured. */
	record Close(PaperProfile profile, SimilarityParts parts, List<Tie> references, List<Tie> citations) {
	}

	/** A third paper that ties a given paper and a candidate. */
	record Tie(String seed, String other, SharedPapers.Example third) {

		static Tie of(Record row) {
			return new Tie(row.get(Columns.FIRST).asString(), row.get(Columns.SECOND).asString(),
					new SharedPapers.Example(row.get(Property.ID).asString(), row.get(Property.TITLE).asString()));
		}

	}

}
