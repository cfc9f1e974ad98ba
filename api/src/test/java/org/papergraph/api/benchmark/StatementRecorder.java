/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.benchmark;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

/**
 * Stands between the application and its driver and notes the statements of each
 * transaction, so that the same work can be given to a driver without an application.
 * While nothing is noted, it is out of the way.
 */
final class StatementRecorder {

	private final List<List<Query>> transactions = new ArrayList<>();

	private volatile boolean recording;

	/**
	 * {@return a driver that is watched}
	 */
	Driver watch(Driver driver) {
		return proxy(Driver.class, driver, (result, arguments) -> (this.recording && result instanceof Session session)
				? proxy(Session.class, session, (value, given) -> value) : result);
	}

	/** Forgets what was noted and starts to note. */
	void start() {
		this.transactions.clear();
		this.recording = true;
	}

	/**
	 * {@return what was noted: the statements of each transaction}
	 */
	List<List<Query>> stop() {
		this.recording = false;
		return List.copyOf(this.transactions);
	}

	private <T> T proxy(Class<T> type, T target, After after) {
		InvocationHandler handler = (proxy, method, arguments) -> {
			Object[] given = (arguments != null) ? arguments.clone() : new Object[0];
			if (method.getName().equals("executeRead") && given[0] instanceof TransactionCallback<?> work) {
				given[0] = watched(work);
			}
			if (type == TransactionContext.class && method.getName().equals("run")) {
				note(given);
			}
			try {
				return after.apply(method.invoke(target, (arguments != null) ? given : null), given);
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		};
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private TransactionCallback<?> watched(TransactionCallback<?> work) {
		return (transaction) -> {
			this.transactions.add(new ArrayList<>());
			return work.execute(proxy(TransactionContext.class, transaction, (value, given) -> value));
		};
	}

	@SuppressWarnings("unchecked")
	private void note(Object[] given) {
		this.transactions.get(this.transactions.size() - 1)
			.add((given[0] instanceof Query query) ? query
					: new Query((String) given[0], (given.length > 1) ? (Map<String, Object>) given[1] : Map.of()));
	}

	private interface After {

		@Nullable Object apply(@Nullable Object result, Object[] arguments);

	}

}
