/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.graph.write.KnownSource;
import org.papergraph.graph.write.Rejections;
import org.papergraph.graph.write.SourceCount;
import org.papergraph.ingest.source.PaperReader;
import org.papergraph.ingest.source.ReadResult;
import org.papergraph.ingest.source.ReadResult.Read;
import org.papergraph.ingest.source.ReadResult.Rejected;
import org.papergraph.ingest.source.ScannedSource;
import org.papergraph.ingest.source.SourceInput;

/**
 * Reads sources one after the other and hands on each record. What is kept of them are
 * counts, and as many rejections as people read.
 */
public final class Reading {

	private static final Logger log = LoggerFactory.getLogger(Reading.class);

	private static final int LACKING_LISTED = 100;

	private final PaperReader reader;

	private final IngestProgress progress;

	private final Map<String, SourceCount> sources = new TreeMap<>();

	private final RejectionLog rejected = new RejectionLog();

	private final List<String> lacking = new ArrayList<>();

	private int entries;

	private int unchanged;

	/**
	 * Starts with nothing read.
	 * @param reader reads one source
	 * @param progress is told about each source
	 */
	public Reading(PaperReader reader, IngestProgress progress) {
		this.reader = reader;
		this.progress = progress;
	}

	/**
	 * {@return the sources in the order in which they are read, whatever order they come
	 * in}
	 * @param inputs the sources
	 */
	static List<SourceInput> inOrder(Collection<SourceInput> inputs) {
		return inputs.stream().sorted(Comparator.comparing(SourceInput::uri)).toList();
	}

	/**
	 * Looks at a source.
	 * @param input the source
	 * @return the source, or nothing if it cannot be opened or its content was read
	 * already: it counts once
	 */
	Optional<ScannedSource> scan(SourceInput input) {
		Optional<ScannedSource> source = this.reader.scan(input, (result) -> reject(result, this.rejected));
		if (source.isEmpty()) {
			this.progress.read(input.label(), 0);
		}
		return source.filter((scanned) -> {
			boolean again = this.sources.containsKey(scanned.file().sha256());
			if (again) {
				log.info("{} has the content of another source and counts once", input.label());
			}
			return !again;
		});
	}

	/**
	 * Reads a source.
	 * @param source the source
	 * @param records takes each record that is a paper
	 */
	void read(ScannedSource source, Consumer<PlacedPaper> records) {
		RejectionLog own = this.rejected.part();
		int before = this.entries;
		boolean whole = source.read((result) -> {
			reject(result, own);
			if (result instanceof Read read) {
				this.entries++;
				note(read);
				records.accept(new PlacedPaper(read.paper(), List.of(read.entry())));
			}
		});
		boolean known = whole && source.isRecognized();
		add(new SourceCount(source.file(), this.entries - before, own.toRejections(),
				known ? this.reader.version() : ""), source.label());
	}

	/**
	 * Takes over what a source held when it was read before.
	 * @param source the source
	 * @param known what it held
	 */
	void skip(ScannedSource source, KnownSource known) {
		this.unchanged++;
		this.entries += known.count().entries();
		add(known.count(), source.label());
	}

	private void add(SourceCount count, String label) {
		this.rejected.addAll(count.rejections());
		this.sources.put(count.file().sha256(), count);
		this.progress.read(label, count.entries() + count.rejections().total());
	}

	private static void reject(ReadResult result, RejectionLog log) {
		if (result instanceof Rejected refused) {
			log.add(refused.reason().label(), refused.describe());
		}
	}

	private void note(Read read) {
		if (!read.lacks().isEmpty() && this.lacking.size() < LACKING_LISTED) {
			this.lacking.add(read.where() + ": lacks " + String.join(", ", read.lacks()));
		}
	}

	/**
	 * {@return the sources that could be opened, sorted by hash, and what each held}
	 */
	public List<SourceCount> sources() {
		return List.copyOf(this.sources.values());
	}

	/**
	 * {@return how many of the sources were not read again}
	 */
	public int unchanged() {
		return this.unchanged;
	}

	/**
	 * {@return the number of places where papers stood}
	 */
	public int entries() {
		return this.entries;
	}

	/**
	 * {@return what could not be read, in the order of the sources}
	 */
	public Rejections rejected() {
		return this.rejected.toRejections();
	}

	/**
	 * {@return the first entries that were read although something is missing, each as
	 * one line}
	 */
	public List<String> lacking() {
		return List.copyOf(this.lacking);
	}

}
