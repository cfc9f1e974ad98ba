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
 * Reads what the graph holds of terms. Papers, keys and surfaces come again and again:
 * each is kept once, or a hundred thousand papers would not fit into a small heap.
 */
final class CorpusReader {

	private final TransactionContext transaction;

	private final Map<Object, Object> values = new HashMap<>();

	private final Map<String, TermKey> keys = new HashMap<>();

	private CorpusReader(TransactionContext transaction) {
		this.transaction = transaction;
	}

	static CorpusFacts read(TransactionContext transaction) {
		CorpusReader reader = new CorpusReader(transaction);
		int papers = transaction.run(DerivedStatements.COUNT_PAPERS).single().get(Property.PAPERS).asInt();
		Map<TermKey, Map<String, Object>> terms = new HashMap<>();
		transaction.run(DerivedStatements.READ_TERMS).forEachRemaining((row) -> {
			Value properties = row.get(Parameter.PROPERTIES);
			terms.put(reader.key(properties.get(Property.ID)), properties.asMap());
		});
		return new CorpusFacts(papers, reader.rows(DerivedStatements.READ_LINKS, reader::link),
				reader.rows(DerivedStatements.READ_CLAIMS, reader::claim), terms,
				reader.rows(DerivedStatements.READ_ALIASES, reader::alias),
				reader.rows(DerivedStatements.READ_RELATED, reader::related), NameLists.read(transaction).rules());
	}

	private <T> List<T> rows(String statement, Function<Record, T> mapping) {
		List<T> rows = new ArrayList<>();
		this.transaction.run(statement).forEachRemaining((row) -> rows.add(mapping.apply(row)));
		return rows;
	}

	private Link link(Record row) {
		List<String> surfaces = row.get(Property.SURFACES).asList(Value::asString).stream().map(this::one).toList();
		TermUse use = new TermUse(one(row.get(Parameter.FROM).asString()), key(row.get(Property.KEY)),
				one(List.copyOf(surfaces)), text(row.get(Property.EVIDENCE)));
		return new Link(one(row.get(DerivedStatements.TYPE).asString()), use, key(row.get(Parameter.TO)));
	}

	private Claim claim(Record row) {
		ClaimId id = new ClaimId(one(row.get(DerivedStatements.TYPE).asString()),
				one(row.get(Property.PAPER).asString()), key(row.get(Property.HEAD_KEY)),
				key(row.get(Property.TAIL_KEY)));
		Value trust = row.get(Property.TRUST);
		return new Claim(id, key(row.get(Parameter.FROM)), key(row.get(Parameter.TO)),
				trust.isNull() ? null : trust.asDouble());
	}

	private StoredAlias alias(Record row) {
		AliasId id = new AliasId(key(row.get(Property.KEY)), one(row.get(Property.SURFACE).asString()));
		return new StoredAlias(id, target(row));
	}

	private @Nullable AliasTarget target(Record row) {
		Value term = row.get(Parameter.TO);
		return term.isNull() ? null : new AliasTarget(key(term), one(row.get(Property.RULE).asString("")),
				row.get(Property.SUPPORT).asInt(0), text(row.get(Property.EVIDENCE)));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private RelatedPair related(Record row) {
		return new RelatedPair(key(row.get(Parameter.FROM)), key(row.get(Parameter.TO)),
				row.get(Property.PAPERS).asInt(), row.get(Property.WEIGHT).asDouble());
	}

	private TermKey key(Value id) {
		return this.keys.computeIfAbsent(id.asString(), TermKey::parse);
	}

	/**
	 * {@return the first value that was equal to this one}
	 */
	@SuppressWarnings("unchecked")
	private <T> T one(T value) {
		Object first = this.values.putIfAbsent(value, value);
		return (first != null) ? (T) first : value;
	}

}
