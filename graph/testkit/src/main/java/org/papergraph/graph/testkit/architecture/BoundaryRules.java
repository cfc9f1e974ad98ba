/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit.architecture;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Which package may know which library, and which module may know which. */
public final class BoundaryRules {

	/** CoreNLP is quarantined: swapping the NLP library changes one package. */
	@ArchTest
	public static final ArchRule CORENLP_STAYS_IN_ITS_PACKAGE = only("CoreNLP", "ingest.nlp.corenlp",
			new String[] { "..ingest.nlp.corenlp.." }, "edu.stanford..");

	/** The command line is a shell around the pipeline. */
	@ArchTest
	public static final ArchRule PICOCLI_STAYS_IN_THE_COMMAND_LINE = only("picocli and the progress bar", "ingest.cli",
			new String[] { "..ingest.cli.." }, "picocli..", "me.tongfei..");

	/** The framework is a satellite; the domain must run without it. */
	@ArchTest
	public static final ArchRule SPRING_STAYS_IN_THE_API = only("Spring", "api",
			new String[] { "org.papergraph.api.." }, "org.springframework..", "org.springdoc..");

	/** Only what talks to Neo4j knows its driver. */
	@ArchTest
	public static final ArchRule DRIVER_STAYS_IN_THE_GRAPH = only("the Neo4j driver",
			"graph, its fixtures and the wiring",
			new String[] { "..graph.connection..", "..graph.schema..", "..graph.write..", "..graph.derive..",
					"..graph.query..", "..graph.digest..", "..graph.export..", "..graph.testkit..", "..ingest.cli..",
					"..api.system.." },
			"org.neo4j.driver..");

	/** Cypher is written in one module. */
	@ArchTest
	public static final ArchRule CYPHER_DSL_STAYS_IN_CYPHER = only("Cypher-DSL", "cypher",
			new String[] { "org.papergraph.cypher.." }, "org.neo4j.cypherdsl..");

	/** Measures of citations have their library. */
	@ArchTest
	public static final ArchRule JGRAPHT_STAYS_WITH_THE_CITATIONS = only("JGraphT", "graph.citation",
			new String[] { "..graph.citation.." }, "org.jgrapht..");

	/** So have communities. */
	@ArchTest
	public static final ArchRule LEIDEN_STAYS_WITH_THE_COMMUNITIES = only("the Leiden algorithm", "graph.community",
			new String[] { "..graph.community.." }, "nl.cwts..");

	/** Assistants are one more kind of client. */
	@ArchTest
	public static final ArchRule MCP_STAYS_IN_ITS_PACKAGE = only("the Model Context Protocol", "api.mcp",
			new String[] { "..api.mcp.." }, "io.modelcontextprotocol..");

	/** The server runs in a JVM of its own; nobody compiles against it. */
	@ArchTest
	public static final ArchRule SERVER_CLASSES_ARE_NOT_COMPILED_AGAINST = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.neo4j.server..", "org.neo4j.graphdb..", "org.neo4j.kernel..", "org.neo4j.cli..")
		.as("no class compiles against the Neo4j server")
		.because("its libraries clash with ours in one JVM");

	/** Ingest is a shell: the graph does not know who feeds it, nor does the API. */
	@ArchTest
	public static final ArchRule NOBODY_KNOWS_INGEST = only("ingest", "ingest itself",
			new String[] { "org.papergraph.ingest.." }, "org.papergraph.ingest..");

	/** The API is a shell: the graph does not know who asks it, nor does ingest. */
	@ArchTest
	public static final ArchRule NOBODY_KNOWS_THE_API = only("the API", "the API itself",
			new String[] { "org.papergraph.api.." }, "org.papergraph.api..");

	private BoundaryRules() {
	}

	private static ArchRule only(String what, String where, String[] homes, String... library) {
		return noClasses().that()
			.resideOutsideOfPackages(homes)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(library)
			.as("only " + where + " knows " + what)
			.because("a library that is met in one place can be replaced in one place");
	}

}
