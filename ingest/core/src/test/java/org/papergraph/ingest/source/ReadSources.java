/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.papergraph.graph.model.Paper;
import org.papergraph.ingest.source.ReadResult.Read;
import org.papergraph.ingest.source.ReadResult.Rejected;

/** What one source came to. */
public record ReadSources(String format, List<ReadResult> results) {

	public static ReadSources of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	public static ReadSources of(byte[] content) {
		return of(new PaperReader(), new SourceInput("file:///in", "in", () -> new ByteArrayInputStream(content)));
	}

	public static ReadSources of(Path file) {
		return of(new PaperReader(), SourceInput.ofFile(file));
	}

	public static ReadSources of(PaperReader reader, SourceInput input) {
		List<ReadResult> results = new ArrayList<>();
		String format = reader.read(input, results::add).map((file) -> file.format()).orElse("unreadable");
		return new ReadSources(format, results);
	}

	public List<Paper> papers() {
		return this.results.stream().filter(Read.class::isInstance).map((read) -> ((Read) read).paper()).toList();
	}

	public Paper paper() {
		return papers().get(0);
	}

	public List<Rejected> rejected() {
		return this.results.stream().filter(Rejected.class::isInstance).map(Rejected.class::cast).toList();
	}

	public List<RejectionReason> reasons() {
		return rejected().stream().map(Rejected::reason).toList();
	}

}
