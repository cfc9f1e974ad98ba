/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.SourceEntry;
import org.papergraph.graph.write.Rejections;
import org.papergraph.graph.write.SourceCount;
import org.papergraph.ingest.pipeline.ExtractionResult.Broken;
import org.papergraph.ingest.pipeline.ExtractionResult.Refused;
import org.papergraph.ingest.pipeline.ExtractionResult.Stray;

/**
 * What an extraction did not take: counted by source, and listed as far as people read.
 */
public final class Refusals {

	private static final String REFUSED = "refused-by-extractor";

	private static final String STRAY = "stray-answer";

	private final RejectionLog entries = new RejectionLog();

	private final RejectionLog strays = new RejectionLog();

	private final Map<String, Integer> bySource = new HashMap<>();

	private @Nullable String failure;

	/**
	 * Notes a result; papers that were extracted are none of its business.
	 * @param result what came out of the extraction
	 */
	public void note(ExtractionResult result) {
		if (result instanceof Refused refused) {
			for (SourceEntry entry : refused.paper().entries()) {
				this.bySource.merge(entry.source().sha256(), 1, Integer::sum);
			}
			refused.describe().forEach((line) -> this.entries.add(REFUSED, line));
		}
		else if (result instanceof Stray stray) {
			this.strays.add(STRAY, stray.problem() + ".");
		}
		else if (result instanceof Broken broken) {
			this.failure = broken.problem();
		}
	}

	/**
	 * {@return how many entries the refused papers have}
	 */
	public int entries() {
		return this.bySource.values().stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * {@return the refused entries, and answers that belong to no paper}
	 */
	public Rejections rejections() {
		return this.entries.toRejections().plus(this.strays.toRejections());
	}

	/**
	 * {@return why the extraction ended before its time, empty if it did not}
	 */
	public Optional<String> failure() {
		return Optional.ofNullable(this.failure);
	}

	/**
	 * Counts the entries of refused papers as rejected; their sources are to be read
	 * again.
	 * @param sources what each source held when it was read
	 * @return the same with what became of the entries
	 */
	List<SourceCount> deductedFrom(List<SourceCount> sources) {
		return sources.stream().map(this::deducted).toList();
	}

	private SourceCount deducted(SourceCount source) {
		int refused = this.bySource.getOrDefault(source.file().sha256(), 0);
		return (refused == 0) ? source : new SourceCount(source.file(), source.entries() - refused,
				source.rejections().plus(Rejections.ofReason(REFUSED, refused)), "");
	}

}
