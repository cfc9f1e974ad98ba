/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.role;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.papergraph.graph.model.Mention;
import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.learn.MaxEnt;
import org.papergraph.ingest.nlp.AnnotatedText;

/**
 * Decides whether a paper introduces a term, by a classifier learned from papers whose
 * roles people stated.
 */
public final class RoleClassifier {

	static final List<String> LABELS = List.of(Role.USED.label(), Role.INTRODUCED.label());

	/** Where accuracy and recall of introduced terms balance in cross-validation. */
	private static final double THRESHOLD = 0.43;

	private final MaxEnt model;

	private final FamiliarNames familiar;

	private final RoleFeatures features = new RoleFeatures();

	RoleClassifier(MaxEnt model, FamiliarNames familiar) {
		this.model = model;
		this.familiar = familiar;
	}

	/**
	 * Decides.
	 * @param text the paper
	 * @param type of the term, method or dataset
	 * @param mentions of the term, at least one
	 * @return its role in this paper
	 */
	public Role role(AnnotatedText text, TermType type, List<Mention> mentions) {
		double introduced = this.model.probabilities(this.features.describe(text, type, mentions, this.familiar))[1];
		return (introduced >= THRESHOLD) ? Role.INTRODUCED : Role.USED;
	}

	/**
	 * Writes the classifier as part of a model file.
	 * @param out where to
	 * @throws IOException if that fails
	 */
	public void write(DataOutput out) throws IOException {
		this.model.write(out);
		this.familiar.write(out);
	}

	/**
	 * Reads what {@link #write(DataOutput)} wrote.
	 * @param in where from
	 * @return the classifier
	 * @throws IOException if that fails
	 */
	public static RoleClassifier read(DataInput in) throws IOException {
		return new RoleClassifier(MaxEnt.read(in), FamiliarNames.read(in));
	}

}
