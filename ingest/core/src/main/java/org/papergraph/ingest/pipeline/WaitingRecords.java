/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.exchange.DecodedLine.Decoded;
import org.papergraph.graph.exchange.ExtractedPaperLines;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.PlacedPaper;

/**
 * Records that wait for others, by group. They wait in a temporary file, each with the
 * place of the one before it in its group, so that memory holds a few numbers for each
 * group that waits.
 */
final class WaitingRecords implements AutoCloseable {

	private static final long NONE = -1;

	private final Map<Integer, Group> groups = new HashMap<>();

	private @Nullable Path path;

	private @Nullable RandomAccessFile file;

	/**
	 * Adds a record.
	 * @return how many records of its group wait now
	 */
	int add(int group, PlacedPaper record) {
		Group before = this.groups.getOrDefault(group, new Group(NONE, 0));
		byte[] text = ExtractedPaperLines
			.encode(new ExtractedPaper(record.paper(), record.entries(), List.of(), List.of(), List.of()))
			.getBytes(StandardCharsets.UTF_8);
		try {
			RandomAccessFile records = open();
			long place = records.length();
			records.seek(place);
			records.writeLong(before.last);
			records.writeInt(text.length);
			records.write(text);
			this.groups.put(group, new Group(place, before.count + 1));
			return before.count + 1;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the records of a group in the order in which they were added}
	 */
	List<PlacedPaper> remove(int group) {
		LinkedList<PlacedPaper> records = new LinkedList<>();
		long place = Optional.ofNullable(this.groups.remove(group)).orElseThrow().last;
		try {
			RandomAccessFile from = open();
			while (place != NONE) {
				from.seek(place);
				place = from.readLong();
				byte[] text = new byte[from.readInt()];
				from.readFully(text);
				records.addFirst(decode(new String(text, StandardCharsets.UTF_8)));
			}
			return records;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static PlacedPaper decode(String line) {
		ExtractedPaper paper = ((Decoded) ExtractedPaperLines.decode(line, 1)).paper();
		return new PlacedPaper(paper.paper(), paper.entries());
	}

	private RandomAccessFile open() throws IOException {
		if (this.file == null) {
			this.path = Files.createTempFile("papergraph", ".records");
			this.path.toFile().deleteOnExit();
			this.file = new RandomAccessFile(this.path.toFile(), "rw");
		}
		return this.file;
	}

	@Override
	public void close() {
		try {
			if (this.file != null) {
				this.file.close();
			}
			if (this.path != null) {
				Files.deleteIfExists(this.path);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Records that wait for the same others.
	 *
	 * @param last the place of the last one
	 * @param count how many
	 */
	private record Group(long last, int count) {
	}

}
