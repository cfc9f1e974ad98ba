/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.names;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.papergraph.graph.identity.AliasRule;

/**
 * Measures the merging of names on pairs of our own and, where the folder of shared data
 * has them, on the development papers of SciER.
 */
public final class NameEvaluation {

	/** Takes a line for each pair judged wrongly. */
	private final Consumer<String> mistakes;

	/**
	 * Creates an evaluation.
	 * @param mistakes takes a line for each pair that is judged wrongly
	 */
	public NameEvaluation(Consumer<String> mistakes) {
		this.mistakes = mistakes;
	}

	/**
	 * Judges the pairs that ship with Papergraph, siblings last.
	 * @return the scores by kind
	 */
	public NameScores listed() {
		List<NameSample> samples = new ArrayList<>(ListedPairs.pairs());
		samples.addAll(ListedPairs.siblings());
		return score("pairs of our own", samples);
	}

	/**
	 * Judges the pairs of SciER.
	 * @param data the folder of shared data
	 * @return the scores by kind, empty if the folder lacks them
	 */
	public Optional<NameScores> scier(Path data) {
		return Files.isRegularFile(data.resolve(ScierPairs.FILE))
				? Optional.of(score("SciER development papers", List.of(ScierPairs.stated(data)))) : Optional.empty();
	}

	/**
	 * Judges all other pairs of names of one paper of SciER. Annotators did not say that
	 * these are different; most are.
	 * @param data the folder of shared data
	 * @return the scores by kind, empty if the folder lacks them
	 */
	public Optional<NameScores> scierOthers(Path data) {
		return Files.isRegularFile(data.resolve(ScierPairs.FILE))
				? Optional.of(score("SciER, names no annotator joined", List.of(ScierPairs.others(data))))
				: Optional.empty();
	}

	private NameScores score(String title, List<NameSample> samples) {
		Map<String, NameScore> scores = new TreeMap<>();
		for (NameSample sample : samples) {
			NameMerging merging = NameMerging.of(sample.texts());
			sample.pairs()
				.forEach((pair) -> scores.merge((pair.same() ? "1" : "2") + pair.kind(), judge(merging, pair),
						NameScore::plus));
		}
		return new NameScores(title, List.copyOf(scores.values()));
	}

	private NameScore judge(NameMerging merging, NamePair pair) {
		Optional<AliasRule> rule = merging.rule(pair);
		if (rule.isPresent() != pair.same()) {
			this.mistakes
				.accept((pair.same() ? "not joined" : "wrongly joined") + " (" + pair.kind() + "): " + pair.one()
						+ " | " + pair.other() + rule.map((name) -> " by rule '" + name.label() + "'").orElse(""));
		}
		Map<String, Integer> byRule = new TreeMap<>();
		rule.ifPresent((name) -> byRule.put(name.label(), 1));
		return new NameScore(pair.kind(), pair.same(), 1, rule.isPresent() ? 1 : 0, byRule);
	}

}
