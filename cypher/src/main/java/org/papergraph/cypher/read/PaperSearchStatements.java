/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.read;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.ExposesWhere;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithWhere;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWith;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.neo4j.cypherdsl.core.Where;
import org.papergraph.cypher.GraphSchema.Index;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;

/**
 * Listings of papers: all, by words, by the terms they name, by year. The best match or
 * the newest paper comes first.
 */
public final class PaperSearchStatements {

	private static final Node PAPER = Patterns.paper("paper");

	private static final Node ANCHOR = Patterns.term("anchor");

	private static final SymbolicName RANK = Cypher.name(Columns.RANK);

	private static final Map<PaperSearch, String> TEXTS = IntStream.range(0, 16)
		.mapToObj((bits) -> new PaperSearch((bits & 8) != 0, (bits & 4) != 0, (bits & 2) != 0, (bits & 1) != 0))
		.collect(Collectors.toUnmodifiableMap(Function.identity(), PaperSearchStatements::build));

	private PaperSearchStatements() {
	}

	/**
	 * {@return the statement for a combination of conditions}
	 */
	public static String of(PaperSearch search) {
		String text = TEXTS.get(search);
		if (text == null) {
			throw new IllegalStateException("every combination has a statement: search=" + search);
		}
		return text;
	}

	private static String build(PaperSearch search) {
		Expression title = PAPER.property(Property.TITLE);
		Expression id = PAPER.property(Property.ID);
		OrderableOngoingReadingAndWithWithoutWhere ranked = ranked(search);
		OrderableOngoingReadingAndWith page = search.after() ? ranked.where(Patterns.after(RANK, title, id)) : ranked;
		return Patterns.render(page.returning(summary(PAPER, RANK))
			.orderBy(Patterns.order(RANK, title, id))
			.limit(Cypher.parameter(Parameters.LIMIT))
			.build());
	}

	private static OrderableOngoingReadingAndWithWithoutWhere ranked(PaperSearch search) {
		OngoingReadingWithWhere found = start(search).where(conditions(search));
		if (search.text()) {
			return found.with(PAPER.getRequiredSymbolicName(), Cypher.name("score").as(Columns.RANK));
		}
		return found.withDistinct(PAPER.getRequiredSymbolicName(),
				Cypher.coalesce(PAPER.property(Property.YEAR), Cypher.literalOf(0)).as(Columns.RANK));
	}

	private static ExposesWhere<OngoingReadingWithWhere> start(PaperSearch search) {
		if (search.text()) {
			return Cypher.call("db.index.fulltext.queryNodes")
				.withArgs(Cypher.literalOf(Index.PAPER_FULLTEXT), Cypher.parameter(Parameters.TEXT))
				.yield(Cypher.name("node").as("paper"), Cypher.name("score").as("score"));
		}
		return search.terms() ? Cypher.match(Patterns.names(PAPER, ANCHOR)) : Cypher.match(PAPER);
	}

	private static Condition conditions(PaperSearch search) {
		Condition condition = Cypher.not(PAPER.hasLabels(Label.STUB));
		if (search.terms()) {
			condition = condition.and(search.text() ? names(Cypher.parameter(Parameters.ANCHOR))
					: ANCHOR.property(Property.ID).in(Cypher.parameter(Parameters.ANCHOR)));
			SymbolicName ids = Cypher.name("ids");
			condition = condition.and(Cypher.all(ids).in(Cypher.parameter(Parameters.OTHERS)).where(names(ids)));
		}
		return search.year() ? condition.and(PAPER.property(Property.YEAR).eq(Cypher.parameter(Parameters.YEAR)))
				: condition;
	}

	private static Condition names(Expression ids) {
		Node term = Patterns.term("term");
		return Cypher.exists(List.of(Patterns.names(PAPER, term)), Where.from(term.property(Property.ID).in(ids)));
	}

	/** What a listing says about a paper. */
	static List<Expression> summary(Node paper, Expression rank) {
		return List.of(paper.property(Property.ID).as(Property.ID), paper.property(Property.TITLE).as(Property.TITLE),
				Patterns.citedBy(paper).as(Columns.CITED_BY), paper.property(Property.YEAR).as(Property.YEAR),
				paper.property(Property.PUBLISHED_ON).as(Property.PUBLISHED_ON),
				paper.property(Property.URL).as(Property.URL), rank);
	}

}
