/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesWhere;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithWhere;
import org.papergraph.cypher.GraphSchema.Index;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphSchema.Relationship;
import org.papergraph.cypher.GraphShape;
import org.papergraph.cypher.read.TermSearch.Start;

/**
 * Listings of terms, the one that most papers name first, and the search for a term by
 * any of its names.
 */
public final class TermSearchStatements {

	private static final Node TERM = Patterns.term("term");

	private static final Map<TermSearch, String> TEXTS = Stream.of(Start.values())
		.flatMap((start) -> Stream.concat(Stream.of(Label.TERM), GraphShape.TERM_LABELS.stream())
			.flatMap((label) -> Stream.of(true, false)
				.flatMap((relevance) -> Stream.of(true, false)
					.map((after) -> new TermSearch(start, label, relevance, after)))))
		.collect(Collectors.toUnmodifiableMap(Function.identity(), TermSearchStatements::build));

	/**
	 * The terms with a name or alias, whatever its case and hyphens. Takes the name, the
	 * same as a full-text query, and the start of the ids (empty for all types).
	 */
	public static final String BY_ANY_NAME = byAnyName();

	private TermSearchStatements() {
	}

	/**
	 * {@return the statement for a combination of conditions}
	 */
	public static String of(TermSearch search) {
		String text = TEXTS.get(search);
		if (text == null) {
			throw new IllegalStateException("every combination has a statement: search=" + search);
		}
		return text;
	}

	private static String build(TermSearch search) {
		Expression papers = TERM.property(Property.PAPER_COUNT);
		Expression name = TERM.property(Property.NAME);
		Expression id = TERM.property(Property.ID);
		Expression year = Cypher.parameter(Parameters.YEAR);
		boolean byScore = search.relevance() && search.start() == Start.WORDS;
		Expression rank = byScore ? Cypher.name("score") : papers;
		Condition condition = papers.gt(Cypher.literalOf(0))
			.and(year.isNull().or(year.in(TERM.property(Property.YEARS))));
		if (search.start() != Start.ALL && !search.label().equals(Label.TERM)) {
			condition = condition.and(TERM.hasLabels(search.label()));
		}
		if (search.after()) {
			condition = condition.and(Patterns.after(rank, name, id));
		}
		return Patterns.render(start(search).where(condition)
			.returning(summary(TERM, byScore ? rank.as(Columns.RANK) : papers.as(Columns.RANK)))
			.orderBy(Patterns.order(rank, name, id))
			.limit(Cypher.parameter(Parameters.LIMIT))
			.build());
	}

	private static ExposesWhere<OngoingReadingWithWhere> start(TermSearch search) {
		return switch (search.start()) {
			// Each label has an index in the order of the listing.
			case ALL -> Cypher.match(Cypher.node(search.label()).named("term"));
			case WORDS -> Cypher.call("db.index.fulltext.queryNodes")
				.withArgs(Cypher.literalOf(Index.TERM_FULLTEXT), Cypher.parameter(Parameters.TEXT),
						Cypher.mapOf("limit", Cypher.parameter(Parameters.CANDIDATES)))
				.yield(Cypher.name("node").as("term"), Cypher.name("score").as("score"));
			case SOURCE -> ofSource();
		};
	}

	private static ExposesWhere<OngoingReadingWithWhere> ofSource() {
		Node source = Cypher.node(Label.SOURCE).named("source");
		Node paper = Patterns.paper("paper");
		Expression wanted = Cypher.parameter(Parameters.SOURCE);
		return Cypher.match(source)
			.where(source.property(Property.URI).eq(wanted).or(source.property(Property.FORMAT).eq(wanted)))
			.match(paper.relationshipTo(Cypher.anyNode("source"), Relationship.READ_FROM))
			.with(paper)
			.limit(Cypher.parameter(Parameters.CANDIDATES))
			.match(Patterns.names(Cypher.anyNode("paper"), TERM))
			.withDistinct(TERM)
			.match(TERM);
	}

	private static String byAnyName() {
		Expression id = TERM.property(Property.ID);
		Condition named = folded(Cypher.parameter(Parameters.NAME)).in(TERM.property(Property.SPELLINGS));
		return Patterns.render(named().where(id.startsWith(Cypher.parameter(Parameters.PREFIX)).and(named))
			.returning(summary(TERM, TERM.property(Property.PAPER_COUNT)))
			.orderBy(Patterns.order(TERM.property(Property.PAPER_COUNT), TERM.property(Property.NAME), id))
			.limit(Cypher.parameter(Parameters.LIMIT))
			.build());
	}

	/** What is spelled so; the index finds just these. */
	private static ExposesWhere<OngoingReadingWithWhere> named() {
		return Cypher.call("db.index.fulltext.queryNodes")
			.withArgs(Cypher.literalOf(Index.TERM_FULLTEXT), Cypher.parameter(Parameters.TEXT))
			.yield(Cypher.name("node").as("term"));
	}

	private static Expression folded(Expression name) {
		Expression joined = Cypher.replace(Cypher.toLower(name), Cypher.literalOf("-"), Cypher.literalOf(""));
		return Cypher.replace(joined, Cypher.literalOf(" "), Cypher.literalOf(""));
	}

	/** What a listing says about a term. */
	static List<Expression> summary(Node term, Expression rank) {
		return List.of(term.property(Property.ID).as(Property.ID), term.property(Property.NAME).as(Property.NAME),
				term.property(Property.ALIASES).as(Property.ALIASES),
				term.property(Property.PAPER_COUNT).as(Property.PAPER_COUNT), rank.as(Columns.RANK));
	}

}
