/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher;

/**
 * The labels, relationship types and properties of the graph, each name written once.
 */
public final class GraphSchema {

	private GraphSchema() {
	}

	/** Node labels. */
	public static final class Label {

		public static final String PAPER = "Paper";

		public static final String STUB = "Stub";

		public static final String TERM = "Term";

		public static final String METHOD = "Method";

		public static final String DATASET = "Dataset";

		public static final String TASK = "Task";

		public static final String METRIC = "Metric";

		public static final String CONCEPT = "Concept";

		public static final String ALIAS = "Alias";

		public static final String ORGANIZATION = "Organization";

		public static final String AUTHOR = "Author";

		public static final String VENUE = "Venue";

		public static final String IDENTIFIER = "Identifier";

		public static final String SOURCE = "Source";

		public static final String INGEST_RUN = "IngestRun";

		public static final String NAME_LIST = "NameList";

		private Label() {
		}

	}

	/** Relationship types. */
	public static final class Relationship {

		public static final String INTRODUCES = "INTRODUCES";

		public static final String USES = "USES";

		public static final String ADDRESSES = "ADDRESSES";

		public static final String REPORTS = "REPORTS";

		public static final String DISCUSSES = "DISCUSSES";

		public static final String USED_FOR = "USED_FOR";

		public static final String EVALUATED_ON = "EVALUATED_ON";

		public static final String COMPARED_WITH = "COMPARED_WITH";

		public static final String PART_OF = "PART_OF";

		public static final String SUBTYPE_OF = "SUBTYPE_OF";

		public static final String MEASURED_BY = "MEASURED_BY";

		public static final String RELATED_TO = "RELATED_TO";

		public static final String ALIAS_OF = "ALIAS_OF";

		public static final String CITES = "CITES";

		public static final String READ_FROM = "READ_FROM";

		public static final String FROM_ORGANIZATION = "FROM_ORGANIZATION";

		public static final String HAS_ID = "HAS_ID";

		public static final String WROTE = "WROTE";

		public static final String PUBLISHED_IN = "PUBLISHED_IN";

		public static final String VERSION_OF = "VERSION_OF";

		private Relationship() {
		}

	}

	/** Property names. */
	public static final class Property {

		public static final String ID = "id";

		public static final String TITLE = "title";

		public static final String ABSTRACT = "abstract";

		public static final String YEAR = "year";

		public static final String PUBLISHED_ON = "publishedOn";

		public static final String URL = "url";

		public static final String AUTHOR_COUNT = "authorCount";

		public static final String CONTENT_HASH = "contentHash";

		public static final String NAME = "name";

		public static final String ALIASES = "aliases";

		/** The name and all aliases in lower case, without spaces and hyphens. */
		public static final String SPELLINGS = "spellings";

		public static final String PAPER_COUNT = "paperCount";

		public static final String IDF = "idf";

		public static final String HUB = "hub";

		public static final String KEY = "key";

		public static final String HEAD_KEY = "headKey";

		public static final String TAIL_KEY = "tailKey";

		public static final String SURFACE = "surface";

		public static final String SURFACES = "surfaces";

		public static final String COUNT = "count";

		public static final String CONFIDENCE = "confidence";

		public static final String TRUST = "trust";

		public static final String EVIDENCE = "evidence";

		public static final String SPANS = "spans";

		public static final String EXTRACTOR = "extractor";

		public static final String PAPER = "paper";

		public static final String PAPERS = "papers";

		public static final String WEIGHT = "weight";

		public static final String RULE = "rule";

		public static final String SUPPORT = "support";

		public static final String LINES = "lines";

		public static final String URI = "uri";

		public static final String SHA256 = "sha256";

		public static final String FORMAT = "format";

		public static final String ENTRIES = "entries";

		public static final String REJECTED = "rejected";

		public static final String REJECTIONS = "rejections";

		/** Why records were rejected, each kind with its number. */
		public static final String REASONS = "reasons";

		/**
		 * The readers that read a source to its end, so that it need not be read again.
		 */
		public static final String READ_BY = "readBy";

		public static final String READ = "read";

		public static final String LOADED = "loaded";

		public static final String ALREADY_THERE = "alreadyThere";

		public static final String VERSIONS = "versions";

		public static final String STARTED_AT = "startedAt";

		public static final String FINISHED_AT = "finishedAt";

		public static final String POSITION = "position";

		public static final String DATE_TEXT = "dateText";

		public static final String COMMENTS = "comments";

		public static final String SOURCES = "sources";

		/** What a source says of a paper, where it differs from the paper. */
		public static final String RECORD = "record";

		public static final String VALUE = "value";

		public static final String DOI = "doi";

		public static final String ARXIV_ID = "arxivId";

		public static final String OPEN_ALEX_ID = "openAlexId";

		public static final String S2_ID = "s2Id";

		public static final String ACL_ID = "aclId";

		public static final String PUBMED_ID = "pubmedId";

		/** References with neither identifier nor title, as their source prints them. */
		public static final String UNRESOLVED_REFERENCES = "unresolvedReferences";

		/**
		 * A key that sorts papers from the newest to the oldest: the date counted down, a
		 * tab and the paper's id.
		 */
		public static final String NEWEST = "newest";

		/**
		 * The id of what a paper points at, a tab and the paper's {@link #NEWEST}: an
		 * index over it lists the papers of a term, or those that cite a paper, in order,
		 * however many there are.
		 */
		public static final String LISTING = "listing";

		/** How much a paper matters: its PageRank among all papers. */
		public static final String INFLUENCE = "influence";

		/**
		 * A key that sorts papers from the most to the least influential: the influence
		 * counted down, a tab and the paper's id.
		 */
		public static final String INFLUENTIAL = "influential";

		/** The years in which papers name a term, sorted; 0 for papers without a year. */
		public static final String YEARS = "years";

		/** How many papers of each of these years name it. */
		public static final String YEAR_PAPERS = "yearPapers";

		/** How many papers of each of these years introduce it. */
		public static final String YEAR_INTRODUCED = "yearIntroduced";

		/** The id of the term that leads a term's community. */
		public static final String COMMUNITY = "community";

		/** How many terms a community has; on the term that leads it. */
		public static final String COMMUNITY_SIZE = "communitySize";

		/** What a community is called; on the term that leads it. */
		public static final String COMMUNITY_LABEL = "communityLabel";

		private Property() {
		}

	}

	/** Names of the indexes that questions ask by name. */
	public static final class Index {

		/** Full text of title and abstract. */
		public static final String PAPER_FULLTEXT = "paper_fulltext";

		/** Full text of a term's name and aliases. */
		public static final String TERM_FULLTEXT = "term_fulltext";

		private Index() {
		}

	}

}
