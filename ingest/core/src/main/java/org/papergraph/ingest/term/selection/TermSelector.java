/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.selection;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.learn.ModelFile;
import org.papergraph.ingest.term.candidate.CandidateTerm;
import org.papergraph.ingest.term.candidate.PaperCandidates;

/**
 * Judges the candidates of a paper: how probable is it that each is a term, of which
 * type?
 */
public final class TermSelector implements CandidateJudge {

	/** The name of the shipped file, beside this class. */
	public static final String RESOURCE = "selection.model";

	private static final String KIND = "selection";

	private final CountTable names;

	private final CountTable words;

	private final StackedClassifier types;

	private final StackedClassifier salience;

	private final TermDescriber describer;

	TermSelector(CountTable names, CountTable words, StackedClassifier types, StackedClassifier salience) {
		this.names = names;
		this.words = words;
		this.types = types;
		this.salience = salience;
		this.describer = new TermDescriber(new TermMemory(names, words));
	}

	/**
	 * {@return the selector that comes with the product}
	 * @throws IllegalStateException if the jar lacks it
	 */
	public static TermSelector shipped() {
		InputStream in = TermSelector.class.getResourceAsStream(RESOURCE);
		if (in == null) {
			throw new IllegalStateException("the jar must hold " + RESOURCE + " beside " + TermSelector.class.getName()
					+ "; run 'papergraph train'");
		}
		return ModelFile.read(in, KIND, TermSelector::read);
	}

	@Override
	public SortedMap<String, TermJudgement> judge(PaperCandidates paper) {
		SortedMap<String, TermJudgement> judgements = new TreeMap<>();
		for (CandidateTerm term : paper.terms().values()) {
			TermDescription description = this.describer.describe(paper, term);
			double[] probabilities = this.types.probabilities(description);
			Map<TermType, Double> byType = new EnumMap<>(TermType.class);
			for (TermType type : TermType.values()) {
				byType.put(type, probabilities[type.ordinal() + 1]);
			}
			judgements.put(term.key(), new TermJudgement(byType, this.salience.probabilities(description)[1]));
		}
		return judgements;
	}

	/**
	 * {@return the same selector, its two classifiers weighed otherwise than equally}
	 * @param share what the linear classifier counts, from 0, the trees alone, to 1
	 */
	public TermSelector weighingLinear(double share) {
		return new TermSelector(this.names, this.words, this.types.weighingLinear(share),
				this.salience.weighingLinear(share));
	}

	/**
	 * Writes the selector to a file.
	 * @param file replaced when it exists
	 */
	public void write(Path file) {
		ModelFile.write(file, KIND, this::write);
	}

	private void write(DataOutput out) throws IOException {
		TermMemory.write(out, this.names, this.words);
		this.types.write(out);
		this.salience.write(out);
	}

	private static TermSelector read(DataInput in) throws IOException {
		return new TermSelector(CountTable.read(in), CountTable.read(in), StackedClassifier.read(in),
				StackedClassifier.read(in));
	}

}
