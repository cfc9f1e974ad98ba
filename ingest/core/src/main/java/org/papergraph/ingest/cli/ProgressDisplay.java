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

	private boolean allRead;

	private long started;

	private long lastLine;

	ProgressDisplay(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public void connecting() {
		this.terminal.err().println("opening the graph");
	}

	@Override
	public void read(String source, long entries) {
		this.terminal.err().println("read " + entries + " entries from " + source);
	}

	@Override
	public void extracting(int count) {
		this.papers += count;
		if (this.started == 0 && count > 0) {
			this.started = System.nanoTime();
			this.lastLine = this.started;
		}
		if (this.bar == null && count > 0 && this.terminal.interactive()) {
			// No end is known before all is read: the bar shows a number and a rate.
			this.bar = new ProgressBarBuilder().setTaskName("Extracting")
				.setInitialMax(-1)
				.setUnit(" papers", 1)
				.showSpeed()
				.setStyle(ProgressBarStyle.ASCII)
				.setUpdateIntervalMillis(250)
				.build();
		}
		tellEnd();
	}

	@Override
	public void allRead() {
		this.allRead = true;
		tellEnd();
	}

	private void tellEnd() {
		if (this.allRead && this.bar != null) {
			this.bar.maxHint(this.papers);
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
			String end = this.allRead
					? String.format(Locale.ROOT, ", %.0f s left", (this.papers - this.finished) / rate) : "";
			this.terminal.err()
				.println(String.format(Locale.ROOT, "extracted %d of %s%d papers, %.1f a second%s", this.finished,
						this.allRead ? "" : "more than ", this.papers, rate, end));
		}
	}

	@Override
	public void finishing() {
		done();
		if (this.papers == 0) {
			this.terminal.err().println("every paper of these is in the graph already");
		}
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
