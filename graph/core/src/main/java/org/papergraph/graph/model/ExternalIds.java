/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.model;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * By which identifiers a paper is known. They are normalised, so that equal identifiers
 * are equal strings; what is no identifier becomes null. A DOI that arXiv or the ACL
 * Anthology gave names their own identifier, too.
 *
 * @param doi the DOI, such as {@code 10.1000/xyz123}
 * @param arxivId the arXiv id without version, such as {@code 2106.09685}
 * @param openAlexId the work of OpenAlex, such as {@code W2741809807}
 * @param s2Id the paper of Semantic Scholar, forty digits or {@code CorpusId:123}
 * @param aclId the paper of the ACL Anthology, such as {@code 2022.acl-long.1}
 * @param pubmedId the number of PubMed
 */
public record ExternalIds(@Nullable String doi, @Nullable String arxivId, @Nullable String openAlexId,
		@Nullable String s2Id, @Nullable String aclId, @Nullable String pubmedId) implements Comparable<ExternalIds> {

	/** No identifier. */
	public static final ExternalIds NONE = new ExternalIds(null, null, null, null, null, null);

	private static final String ARXIV_DOI = "10.48550/arxiv.";

	private static final String ACL_DOI = "10.18653/v1/";

	private static final Comparator<@Nullable String> NULLS_LAST = Comparator.nullsLast(Comparator.naturalOrder());

	private static final Comparator<ExternalIds> ORDER = Comparator.comparing(ExternalIds::doi, NULLS_LAST)
		.thenComparing(ExternalIds::arxivId, NULLS_LAST)
		.thenComparing(ExternalIds::openAlexId, NULLS_LAST)
		.thenComparing(ExternalIds::s2Id, NULLS_LAST)
		.thenComparing(ExternalIds::aclId, NULLS_LAST)
		.thenComparing(ExternalIds::pubmedId, NULLS_LAST);

	public ExternalIds {
		doi = IdScheme.DOI.normalize(doi);
		arxivId = IdScheme.ARXIV.normalize((arxivId != null) ? arxivId : after(ARXIV_DOI, doi));
		openAlexId = IdScheme.OPEN_ALEX.normalize(openAlexId);
		s2Id = IdScheme.S2.normalize(s2Id);
		aclId = IdScheme.ACL.normalize((aclId != null) ? aclId : after(ACL_DOI, doi));
		pubmedId = IdScheme.PUBMED.normalize(pubmedId);
	}

	/**
	 * {@return the identifiers with this one in place of another of its scheme}
	 * @param scheme who gave it
	 * @param id the identifier as a source writes it
	 */
	public ExternalIds with(IdScheme scheme, @Nullable String id) {
		return new ExternalIds((scheme == IdScheme.DOI) ? id : this.doi, (scheme == IdScheme.ARXIV) ? id : this.arxivId,
				(scheme == IdScheme.OPEN_ALEX) ? id : this.openAlexId, (scheme == IdScheme.S2) ? id : this.s2Id,
				(scheme == IdScheme.ACL) ? id : this.aclId, (scheme == IdScheme.PUBMED) ? id : this.pubmedId);
	}

	/**
	 * Finds the identifier of a scheme.
	 * @param scheme who gives it
	 * @return the identifier, if there is one
	 */
	public Optional<String> get(IdScheme scheme) {
		return Optional.ofNullable(switch (scheme) {
			case DOI -> this.doi;
			case ARXIV -> this.arxivId;
			case OPEN_ALEX -> this.openAlexId;
			case S2 -> this.s2Id;
			case ACL -> this.aclId;
			case PUBMED -> this.pubmedId;
		});
	}

	/**
	 * {@return whether there is no identifier}
	 */
	public boolean isEmpty() {
		return equals(NONE);
	}

	/**
	 * {@return the identifiers of both; where both have one, the one that sorts first, so
	 * that neither order nor grouping matters}
	 */
	public ExternalIds unitedWith(ExternalIds other) {
		return new ExternalIds(first(this.doi, other.doi), first(this.arxivId, other.arxivId),
				first(this.openAlexId, other.openAlexId), first(this.s2Id, other.s2Id), first(this.aclId, other.aclId),
				first(this.pubmedId, other.pubmedId));
	}

	@Override
	public int compareTo(ExternalIds other) {
		return ORDER.compare(this, other);
	}

	private static @Nullable String first(@Nullable String one, @Nullable String other) {
		return (NULLS_LAST.compare(one, other) <= 0) ? one : other;
	}

	private static @Nullable String after(String prefix, @Nullable String doi) {
		return Objects.requireNonNullElse(doi, "").startsWith(prefix)
				? Objects.requireNonNull(doi).substring(prefix.length()) : null;
	}

}
