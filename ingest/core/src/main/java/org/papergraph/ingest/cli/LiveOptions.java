/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

import org.papergraph.ingest.source.SourceInput;
import org.papergraph.ingest.source.live.LiveSources;
import org.papergraph.ingest.source.live.ServiceKeys;

/**
 * How much to fetch of sources that are asked over the network.
 */
final class LiveOptions {

	@Option(names = "--limit", paramLabel = "N", defaultValue = "200",
			description = "Papers to fetch of each arxiv:, openalex: and s2: source at most; default: ${DEFAULT-VALUE}.")
	private int limit;

	@Option(names = "--refresh", description = "Fetch anew what was kept of such sources.")
	private boolean refresh;

	private @Nullable LiveSources live;

	/** The pages of a source, or nothing if it is a file, a folder or standard input. */
	Optional<List<SourceInput>> find(String source, Path home, CommandSpec spec) {
		if (this.limit < 1) {
			throw new ParameterException(spec.commandLine(), "The limit must be 1 or more: --limit=" + this.limit);
		}
		if (this.live == null) {
			// One for all sources: requests to one service keep their distance.
			this.live = new LiveSources(home, ServiceKeys.of(System::getenv), this.limit, this.refresh,
					Terminal.of(spec).err()::println);
		}
		return this.live.find(source);
	}

}
