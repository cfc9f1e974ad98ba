/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.SourceFile;
import org.papergraph.graph.write.SourceCount;
import org.papergraph.ingest.pipeline.ExtractionResult.Broken;
import org.papergraph.ingest.pipeline.ExtractionResult.Refused;
import org.papergraph.ingest.pipeline.ExtractionResult.Stray;
import org.papergraph.ingest.source.ReadResult.Rejected;

/**
 * What the extraction did not take, so that every entry is accounted for: read = loaded +
 * already there + rejected.
 */
public final class Refusals {

	private final List<Refused> papers = new ArrayList<>();

	private final List<String> lines = new ArrayList<>();

	private @Nullable String failure;

	/**
	 * Notes a result; papers that were extracted are none of its business.
	 * @param result what came out of the extraction
	 */
	public void note(ExtractionResult result) {
		if (result instanceof Refused refused) {
			this.papers.add(refused);
			this.lines.addAll(refused.describe());
		}
		else if (result instanceof Stray stray) {
			this.lines.add(stray.problem() + ".");
		}
		else if (result instanceof Broken broken) {
			this.failure = broken.problem();
		}
	}

	/**
	 * {@return how many papers were refused}
	 */
	public int papers() {
		return this.papers.size();
	}

	/**
	 * {@return how many entries those papers have}
	 */
	public int entries() {
		return this.papers.stream().mapToInt((refused) -> refused.paper().entries().size()).sum();
	}

	/**
	 * {@return each problem as one line, with place and reason}
	 */
	public List<String> lines() {
		return List.copyOf(this.lines);
	}

	/**
	 * {@return what was rejected while reading, then {@link #lines()}}
	 * @param rejected what was rejected while reading
	 */
	public List<String> after(List<Rejected> rejected) {
		return Stream.concat(rejected.stream().map(Rejected::describe), this.lines.stream()).toList();
	}

	/**
	 * {@return why the extraction ended before its time, empty if it did not}
	 */
	public Optional<String> failure() {
		return Optional.ofNullable(this.failure);
	}

	/**
	 * Counts the entries of refused papers as rejected.
	 * @param sources what each source held when it was read
	 * @return the same with what became of the entries
	 */
	List<SourceCount> deductedFrom(List<SourceCount> sources) {
		return sources.stream().map((source) -> {
			int refused = entriesOf(source.file());
			return new SourceCount(source.file(), source.entries() - refused, source.rejected() + refused);
		}).toList();
	}

	private int entriesOf(SourceFile file) {
		return (int) this.papers.stream()
			.flatMap((refused) -> refused.paper().entries().stream())
			.filter((entry) -> entry.source().sha256().equals(file.sha256()))
			.count();
	}

}
