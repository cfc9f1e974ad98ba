/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

import org.papergraph.cypher.GraphSchema.Property;
import org.papergraph.cypher.statement.DerivedStatements;
import org.papergraph.cypher.statement.Parameter;
import org.papergraph.graph.identity.RelatedPair;
import org.papergraph.graph.identity.TermUse;
import org.papergraph.graph.model.TermKey;
import org.papergraph.graph.write.CorpusFacts.AliasId;
import org.papergraph.graph.write.CorpusFacts.AliasTarget;
import org.papergraph.graph.write.CorpusFacts.Claim;
import org.papergraph.graph.write.CorpusFacts.ClaimId;
import org.papergraph.graph.write.CorpusFacts.Link;
import org.papergraph.graph.write.CorpusFacts.StoredAlias;

/**
 * Reads what the graph holds of terms.
 */
final class CorpusReader {

	private CorpusReader() {
	}

	static CorpusFacts read(TransactionContext transaction) {
		int papers = transaction.run(DerivedStatements.COUNT_PAPERS).single().get(Property.PAPERS).asInt();
		Map<TermKey, Map<String, Object>> terms = new HashMap<>();
		transaction.run(DerivedStatements.READ_TERMS).forEachRemaining((row) -> {
			Value properties = row.get(Parameter.PROPERTIES);
			terms.put(key(properties.get(Property.ID)), properties.asMap());
		});
		return new CorpusFacts(papers, rows(transaction, DerivedStatements.READ_LINKS, CorpusReader::link),
				rows(transaction, DerivedStatements.READ_CLAIMS, CorpusReader::claim), terms,
				rows(transaction, DerivedStatements.READ_ALIASES, CorpusReader::alias),
				rows(transaction, DerivedStatements.READ_RELATED, CorpusReader::related),
				NameLists.read(transaction).rules());
	}

	private static <T> List<T> rows(TransactionContext transaction, String statement, Function<Record, T> mapping) {
		List<T> rows = new ArrayList<>();
		transaction.run(statement).forEachRemaining((row) -> rows.add(mapping.apply(row)));
		return rows;
	}

	private static Link link(Record row) {
		TermUse use = new TermUse(row.get(Parameter.FROM).asString(), key(row.get(Property.KEY)),
				row.get(Property.SURFACES).asList(Value::asString), text(row.get(Property.EVIDENCE)));
		return new Link(row.get(DerivedStatements.TYPE).asString(), use, key(row.get(Parameter.TO)));
	}

	private static Claim claim(Record row) {
		ClaimId id = new ClaimId(row.get(DerivedStatements.TYPE).asString(), row.get(Property.PAPER).asString(),
				key(row.get(Property.HEAD_KEY)), key(row.get(Property.TAIL_KEY)));
		Value trust = row.get(Property.TRUST);
		return new Claim(id, key(row.get(Parameter.FROM)), key(row.get(Parameter.TO)),
				trust.isNull() ? null : trust.asDouble());
	}

	private static StoredAlias alias(Record row) {
		AliasId id = new AliasId(key(row.get(Property.KEY)), row.get(Property.SURFACE).asString());
		return new StoredAlias(id, target(row));
	}

	private static @Nullable AliasTarget target(Record row) {
		Value term = row.get(Parameter.TO);
		return term.isNull() ? null : new AliasTarget(key(term), row.get(Property.RULE).asString(""),
				row.get(Property.SUPPORT).asInt(0), text(row.get(Property.EVIDENCE)));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static RelatedPair related(Record row) {
		return new RelatedPair(key(row.get(Parameter.FROM)), key(row.get(Parameter.TO)),
				row.get(Property.PAPERS).asInt(), row.get(Property.WEIGHT).asDouble());
	}

	private static TermKey key(Value id) {
		return TermKey.parse(id.asString());
	}

}
