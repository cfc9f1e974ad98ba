/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline.external;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.ingest.pipeline.ExtractionResult;
import org.papergraph.ingest.pipeline.ExtractionResult.Broken;
import org.papergraph.ingest.pipeline.ExtractionRun;

/**
 * One run of a program, started when the first paper comes. It may fall behind by some
 * papers. A program that answers nothing before its input ends has it ended then, and is
 * started again for as many papers more; it is found out once, by its silence.
 */
final class ExternalRun implements ExtractionRun {

	/** Papers that a program may leave unanswered. */
	static final int BEHIND = 1024;

	private final ExtractorCommand command;

	private final Function<PlacedPaper, AskedPaper> asking;

	private final Consumer<ExtractionResult> results;

	private Answers answers;

	private @Nullable ExtractorProcess process;

	/** Why nothing more is extracted, null while there is no reason. */
	private @Nullable String over;

	private boolean answersAtTheEnd;

	ExternalRun(ExtractorCommand command, Function<PlacedPaper, AskedPaper> asking,
			Consumer<ExtractionResult> results) {
		this.command = command;
		this.asking = asking;
		this.results = results;
		this.answers = new Answers(results);
	}

	@Override
	public void add(PlacedPaper paper) {
		while (this.over == null && this.process != null
				&& (this.answers.open() >= BEHIND || this.answers.isOpen(paper))) {
			await(this.process);
		}
		if (this.over != null) {
			this.results.accept(Answers.unanswered(paper, this.over));
			return;
		}
		if (this.process == null) {
			this.process = ExtractorProcess.start(this.command);
			this.answers = new Answers(this.results);
		}
		Answers expecting = this.answers;
		expecting.expect(paper);
		this.process.write(() -> {
			AskedPaper asked = this.asking.apply(paper);
			expecting.ask(asked);
			return asked.line();
		});
		for (Optional<String> line = this.process.poll(); line.isPresent(); line = this.process.poll()) {
			this.answers.take(line.get());
		}
	}

	/** Waits for a line, or ends the input of a program that waits for that. */
	private void await(ExtractorProcess running) {
		if (this.answersAtTheEnd) {
			finish();
			return;
		}
		try {
			Optional<String> line = running.next();
			if (line.isPresent()) {
				this.answers.take(line.get());
			}
			else {
				end(running.end().or(() -> Optional.of("it ended before its input did")));
			}
		}
		catch (ExtractorSilenceException ex) {
			if (this.answers.answered() == 0) {
				this.answersAtTheEnd = true;
			}
			else {
				end(Optional.of(String.valueOf(ex.getMessage())));
			}
		}
	}

	@Override
	public void finish() {
		ExtractorProcess running = this.process;
		if (running == null) {
			return;
		}
		running.endInput();
		Optional<String> failure;
		try {
			for (Optional<String> line = running.next(); line.isPresent(); line = running.next()) {
				this.answers.take(line.get());
			}
			failure = running.end();
		}
		catch (ExtractorSilenceException ex) {
			failure = Optional.of(String.valueOf(ex.getMessage()));
		}
		end(failure);
	}

	private void end(Optional<String> failure) {
		close();
		this.over = failure.orElse(null);
		this.answers.finish(failure.orElse(""));
		failure.map(Broken::new).ifPresent(this.results);
	}

	@Override
	public void close() {
		if (this.process != null) {
			this.process.close();
			this.process = null;
		}
	}

}
