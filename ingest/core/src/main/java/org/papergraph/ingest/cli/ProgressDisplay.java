/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.time.Duration;
import java.util.Locale;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

import org.papergraph.ingest.pipeline.IngestProgress;

/**
 * Shows how far a run has come: a bar with rate and time left on a terminal, else a line
 * every few seconds.
 */
final class ProgressDisplay implements IngestProgress, AutoCloseable {

	private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

	private final Terminal terminal;

	private @Nullable ProgressBar bar;

	private int papers;

	private int finished;

	private long started;

	private long lastLine;

	ProgressDisplay(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public void read(String source, int entries) {
		this.terminal.err().println("read " + entries + " entries from " + source);
	}

	@Override
	public void extracting(int count) {
		this.papers += count;
		if (this.started == 0) {
			this.started = System.nanoTime();
			this.lastLine = this.started;
		}
		if (this.bar != null) {
			this.bar.maxHint(this.papers);
		}
		else if (count == 0) {
			this.terminal.err().println("every paper of these is in the graph already");
		}
		else if (this.terminal.interactive()) {
			this.bar = new ProgressBarBuilder().setTaskName("Extracting")
				.setInitialMax(count)
				.setUnit(" papers", 1)
				.showSpeed()
				.setStyle(ProgressBarStyle.ASCII)
				.setUpdateIntervalMillis(250)
				.build();
		}
		else {
			this.terminal.err().println("extracting " + count + " papers");
		}
	}

	@Override
	public void extracted() {
		this.finished++;
		if (this.bar != null) {
			this.bar.step();
		}
		else if (System.nanoTime() - this.lastLine > BETWEEN_LINES.toNanos()) {
			this.lastLine = System.nanoTime();
			double rate = this.finished / ((this.lastLine - this.started) / 1e9);
			this.terminal.err()
				.println(String.format(Locale.ROOT, "extracted %d of %d papers, %.1f a second, %.0f s left",
						this.finished, this.papers, rate, (this.papers - this.finished) / rate));
		}
	}

	@Override
	public void finishing() {
		done();
		this.terminal.err().println("bringing names and relations up to date");
	}

	/** Takes the bar away. */
	void done() {
		if (this.bar != null) {
			this.bar.close();
			this.bar = null;
		}
	}

	@Override
	public void close() {
		done();
	}

}
