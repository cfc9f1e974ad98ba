/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.neo4j.driver.Driver;

/**
 * Gives a test class a Neo4j without data: {@code @ExtendWith(Neo4jExtension.class)}, and
 * a parameter of type {@link Driver} or {@link Neo4jServer} wherever JUnit takes one. The
 * database is emptied before the first test of each class, its schema stays; see
 * {@link GraphCleaner} for more.
 */
public final class Neo4jExtension implements BeforeAllCallback, ParameterResolver {

	@Override
	public void beforeAll(ExtensionContext context) {
		GraphCleaner.deleteData(SharedNeo4j.driver());
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Driver.class || type == Neo4jServer.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Driver.class ? SharedNeo4j.driver() : SharedNeo4j.server();
	}

}
