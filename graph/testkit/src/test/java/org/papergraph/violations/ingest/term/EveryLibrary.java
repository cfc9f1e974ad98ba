/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.violations.ingest.term;

import edu.stanford.nlp.stub.CoreNlpClass;
import io.modelcontextprotocol.stub.McpClass;
import nl.cwts.stub.LeidenClass;
import org.jgrapht.stub.JGraphTClass;
import org.neo4j.cypherdsl.stub.CypherDslClass;
import org.neo4j.driver.Value;
import org.neo4j.server.stub.ServerClass;
import org.papergraph.api.stub.ApiClass;
import org.springframework.stub.SpringClass;
import picocli.stub.PicocliClass;

/** Knows every library that has a home elsewhere. */
record EveryLibrary(CoreNlpClass coreNlp, CypherDslClass cypherDsl, Value driver, ServerClass server, ApiClass api,
		SpringClass spring, PicocliClass picocli, JGraphTClass jgrapht, McpClass mcp, LeidenClass leiden) {
}
