/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.cypher.statement;

import org.neo4j.cypherdsl.core.AliasedExpression;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;

import org.papergraph.cypher.GraphSchema;
import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.GraphShape;

/**
 * Statements that read what papers say of terms, and store what follows for the corpus:
 * aliases and related terms.
 */
public final class DerivedStatements {

	/** Column: a relationship type. */
	public static final String TYPE = "type";

	/** Reads every link from a paper to a term. */
	public static final String READ_LINKS = readLinks();

	/** Reads every claim between terms. */
	public static final String READ_CLAIMS = readClaims();

	/** Reads every term. */
	public static final String READ_TERMS = readTerms();

	/** Reads every alias. */
	public static final String READ_ALIASES = readAliases();

	/** Reads every pair of related terms. */
	public static final String READ_RELATED = readRelated();

	/** Reads the lists of names that users and vocabularies joined or kept apart. */
	public static final String READ_NAME_LISTS = readNameLists();

	/** Stores such lists; a row has an id and properties. */
	public static final String SAVE_NAME_LISTS = Rows.mergeNode(Label.NAME_LIST, Property.ID);

	/** Removes such lists. */
	public static final String DELETE_NAME_LISTS = deleteNameLists();

	/** Counts the papers that were read, as column {@code papers}. */
	public static final String COUNT_PAPERS = countPapers();

	/** Stores aliases with the term they stand for. */
	public static final String SAVE_ALIASES = saveAliases();

	/** Removes aliases. */
	public static final String DELETE_ALIASES = deleteAliases();

	/** Stores pairs of related terms. */
	public static final String SAVE_RELATED = Rows.mergeRelationship(Rows.term("one", Parameter.FROM),
			GraphSchema.Relationship.RELATED_TO, Rows.term("other", Parameter.TO));

	/** Removes pairs of related terms. */
	public static final String DELETE_RELATED = deleteRelated();

	private DerivedStatements() {
	}

	private static String readLinks() {
		Node paper = Cypher.node(Label.PAPER).named("paper");
		Node term = Cypher.node(Label.TERM).named("term");
		Relationship link = paper.relationshipTo(term, GraphShape.LINK_TYPES.toArray(String[]::new)).named("link");
		return Rows.text(Cypher.match(link)
			.returning(paper.property(Property.ID).as(Parameter.FROM), Cypher.type(link).as(TYPE),
					term.property(Property.ID).as(Parameter.TO), link.property(Property.KEY).as(Property.KEY),
					link.property(Property.SURFACES).as(Property.SURFACES), evidence(link).as(Property.EVIDENCE))
			.build());
	}

	/** Only a term with several names has a merge to bear out. */
	private static Expression evidence(Relationship link) {
		return Cypher.caseExpression()
			.when(Cypher.size(link.property(Property.SURFACES)).gt(Cypher.literalOf(1)))
			.then(link.property(Property.EVIDENCE));
	}

	private static String readNameLists() {
		Node list = Cypher.node(Label.NAME_LIST).named("list");
		return Rows.text(Cypher.match(list)
			.returning(list.property(Property.ID).as(Property.ID), list.property(Property.LINES).as(Property.LINES))
			.build());
	}

	private static String readClaims() {
		Node head = Cypher.node(Label.TERM).named("head");
		Node tail = Cypher.node(Label.TERM).named("tail");
		Relationship claim = head.relationshipTo(tail, GraphShape.CLAIM_TYPES.toArray(String[]::new)).named("claim");
		return Rows.text(Cypher.match(claim)
			.returning(head.property(Property.ID).as(Parameter.FROM), Cypher.type(claim).as(TYPE),
					tail.property(Property.ID).as(Parameter.TO), claim.property(Property.PAPER).as(Property.PAPER),
					claim.property(Property.HEAD_KEY).as(Property.HEAD_KEY),
					claim.property(Property.TAIL_KEY).as(Property.TAIL_KEY),
					claim.property(Property.TRUST).as(Property.TRUST))
			.build());
	}

	private static String readTerms() {
		Node term = Cypher.node(Label.TERM).named("term");
		return Rows.text(Cypher.match(term).returning(Cypher.properties(term).as(Parameter.PROPERTIES)).build());
	}

	private static String readAliases() {
		Node alias = Cypher.node(Label.ALIAS).named("alias");
		Node term = Cypher.node(Label.TERM).named("term");
		Relationship of = alias.relationshipTo(term, GraphSchema.Relationship.ALIAS_OF).named("link");
		return Rows.text(Cypher.match(alias)
			.optionalMatch(of)
			.returning(alias.property(Property.KEY).as(Property.KEY),
					alias.property(Property.SURFACE).as(Property.SURFACE), term.property(Property.ID).as(Parameter.TO),
					link("link", Property.RULE), link("link", Property.SUPPORT), link("link", Property.EVIDENCE))
			.build());
	}

	private static AliasedExpression link(String name, String property) {
		return Cypher.property(name, property).as(property);
	}

	private static String readRelated() {
		Node one = Cypher.node(Label.TERM).named("one");
		Node other = Cypher.node(Label.TERM).named("other");
		Relationship related = one.relationshipTo(other, GraphSchema.Relationship.RELATED_TO).named("link");
		return Rows.text(Cypher.match(related)
			.returning(one.property(Property.ID).as(Parameter.FROM), other.property(Property.ID).as(Parameter.TO),
					link("link", Property.PAPERS), link("link", Property.WEIGHT))
			.build());
	}

	private static String countPapers() {
		Node paper = Cypher.node(Label.PAPER).named("paper");
		return Rows.text(Cypher.match(paper)
			.where(paper.hasLabels(Label.STUB).not())
			.returning(Cypher.count(paper).as(Property.PAPERS))
			.build());
	}

	private static Node alias() {
		return Cypher.node(Label.ALIAS)
			.named("alias")
			.withProperties(Property.KEY, Rows.field(Property.KEY), Property.SURFACE, Rows.field(Property.SURFACE));
	}

	private static String saveAliases() {
		Relationship of = Cypher.anyNode("alias")
			.relationshipTo(Cypher.anyNode("term"), GraphSchema.Relationship.ALIAS_OF)
			.named("link");
		return Rows.text(Rows.each()
			.match(Rows.term("term", Parameter.TO))
			.merge(alias())
			.merge(of)
			.mutate(of.getRequiredSymbolicName(), Rows.properties())
			.build());
	}

	private static String deleteAliases() {
		Node alias = alias();
		return Rows.text(Rows.each().match(alias).detachDelete(alias).build());
	}

	private static String deleteNameLists() {
		Node list = Cypher.node(Label.NAME_LIST).named("list").withProperties(Property.ID, Rows.field(Property.ID));
		return Rows.text(Rows.each().match(list).delete(list).build());
	}

	private static String deleteRelated() {
		Relationship related = Rows.term("one", Parameter.FROM)
			.relationshipTo(Rows.term("other", Parameter.TO), GraphSchema.Relationship.RELATED_TO)
			.named("link");
		return Rows.text(Rows.each().match(related).delete(related).build());
	}

}
