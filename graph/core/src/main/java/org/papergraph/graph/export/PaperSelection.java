/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.export;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which papers to write out, with what they are joined with.
 */
public final class PaperSelection {

	private static final PaperSelection ALL = new PaperSelection(new TreeSet<>(), true);

	private final SortedSet<String> ids;

	private final boolean all;

	private PaperSelection(SortedSet<String> ids, boolean all) {
		this.ids = Collections.unmodifiableSortedSet(ids);
		this.all = all;
	}

	/**
	 * {@return everything}
	 */
	public static PaperSelection all() {
		return ALL;
	}

	/**
	 * {@return some papers}
	 * @param ids their ids; unknown ones select nothing
	 */
	public static PaperSelection of(Collection<String> ids) {
		return new PaperSelection(new TreeSet<>(ids), false);
	}

	/**
	 * {@return whether everything is selected}
	 */
	public boolean isAll() {
		return this.all;
	}

	/**
	 * {@return the ids of the papers, sorted; empty if everything is selected}
	 */
	public SortedSet<String> ids() {
		return this.ids;
	}

}
