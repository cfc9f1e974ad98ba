/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.resolution;

import java.util.SortedSet;

import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.Reference;

/**
 * By which identifiers a reference names a paper.
 */
public final class References {

	private References() {
	}

	/**
	 * {@return the identifiers of a reference, the strongest first; empty when it has
	 * neither identifier nor title}
	 * @param reference a reference
	 */
	public static SortedSet<String> identifiers(Reference reference) {
		SortedSet<String> identifiers = Identifiers.of(reference.ids());
		if (reference.title() != null && Identifiers.hasWords(reference.title())) {
			identifiers.add(PaperId.ofTitle(reference.title()).value());
		}
		return identifiers;
	}

}
