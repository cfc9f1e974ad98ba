/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline.external;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.papergraph.ingest.IngestException;

/**
 * A running extractor. Its three streams are served by three threads, so that neither
 * side waits for the other whatever the program does first.
 */
final class ExtractorProcess implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(ExtractorProcess.class);

	private static final Optional<String> END = Optional.empty();

	private final Process process;

	private final Duration limit;

	private final BlockingQueue<Optional<String>> lines = new ArrayBlockingQueue<>(64);

	private volatile String lastWords = "";

	private volatile @Nullable RuntimeException feedFailure;

	/** Lines that wait to be read by the program; an empty one is the end. */
	private final BlockingQueue<Optional<Supplier<String>>> input = new LinkedBlockingQueue<>();

	private ExtractorProcess(Process process, Duration limit) {
		this.process = process;
		this.limit = limit;
	}

	/**
	 * Starts a program.
	 * @param command how
	 * @return the running program
	 * @throws IngestException if it cannot be started
	 */
	static ExtractorProcess start(ExtractorCommand command) {
		try {
			Process process = new ProcessBuilder(command.words()).start();
			ExtractorProcess running = new ExtractorProcess(process, command.limit());
			thread("extractor-input", running::feed);
			thread("extractor-output", running::drain);
			thread("extractor-messages", running::listen);
			return running;
		}
		catch (IOException ex) {
			throw new IngestException("The extractor cannot be started (" + ex.getMessage()
					+ "): check the command, its path and that it may be run.", ex);
		}
	}

	private static void thread(String name, Runnable task) {
		Thread thread = new Thread(task, name);
		thread.setDaemon(true);
		thread.start();
	}

	/**
	 * Gives the program a line to read, without waiting until it reads it.
	 * @param line asked for on a thread of its own
	 */
	void write(Supplier<String> line) {
		this.input.add(Optional.of(line));
	}

	/** There are no more lines to read. */
	void endInput() {
		this.input.add(Optional.empty());
	}

	/**
	 * {@return a line that the program wrote already, empty if there is none}
	 */
	Optional<String> poll() {
		Optional<String> line = this.lines.peek();
		return (line != null && line.isPresent()) ? Objects.requireNonNull(this.lines.poll()) : Optional.empty();
	}

	/**
	 * Waits for the next line.
	 * @return the line, or empty at the end of the output
	 * @throws ExtractorSilenceException if none comes within the time limit
	 */
	Optional<String> next() throws ExtractorSilenceException {
		try {
			Optional<String> line = this.lines.poll(this.limit.toMillis(), TimeUnit.MILLISECONDS);
			if (line == null) {
				throw new ExtractorSilenceException("the extractor wrote no line for " + this.limit.toSeconds()
						+ " s and was stopped; give it more time with --extractor-timeout" + lastWords());
			}
			return line;
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
	}

	/**
	 * Waits for the end of the program.
	 * @return what is wrong with how it ended, empty if it ended well
	 */
	Optional<String> end() {
		try {
			if (!this.process.waitFor(this.limit.toMillis(), TimeUnit.MILLISECONDS)) {
				return Optional.of("the extractor closed its output but did not end, and was stopped");
			}
		}
		catch (InterruptedException ex) {
			throw interrupted(ex);
		}
		RuntimeException failure = this.feedFailure;
		if (failure != null) {
			throw failure;
		}
		int code = this.process.exitValue();
		return (code == 0) ? Optional.empty() : Optional.of("the extractor ended with exit code " + code + lastWords());
	}

	private String lastWords() {
		return this.lastWords.isEmpty() ? "" : "; it said last: " + this.lastWords;
	}

	private static IngestException interrupted(InterruptedException ex) {
		Thread.currentThread().interrupt();
		return new IngestException("The extraction was interrupted: run the command again to go on.", ex);
	}

	/** A program may stop reading early; what it did not answer is reported anyway. */
	private void feed() {
		try (BufferedWriter writer = this.process.outputWriter(StandardCharsets.UTF_8)) {
			for (Optional<Supplier<String>> line = this.input.take(); line.isPresent(); line = this.input.take()) {
				writer.write(line.get().get());
				writer.write('\n');
				writer.flush();
			}
		}
		catch (IOException ex) {
			log.debug("The extractor stopped reading.", ex);
		}
		catch (InterruptedException ex) {
			log.debug("The extractor was closed before it had read everything.", ex);
		}
		catch (RuntimeException ex) {
			this.feedFailure = ex;
		}
	}

	private void drain() {
		try (BufferedReader output = this.process.inputReader(StandardCharsets.UTF_8)) {
			String line = output.readLine();
			while (line != null) {
				this.lines.put(Optional.of(line));
				line = output.readLine();
			}
			this.lines.put(END);
		}
		catch (IOException | UncheckedIOException | InterruptedException ex) {
			log.debug("The extractor's output was closed.", ex);
			this.lines.offer(END);
		}
	}

	private void listen() {
		try (BufferedReader messages = this.process.errorReader(StandardCharsets.UTF_8)) {
			String line = messages.readLine();
			while (line != null) {
				log.debug("extractor: {}", line);
				this.lastWords = line.isBlank() ? this.lastWords : line.strip();
				line = messages.readLine();
			}
		}
		catch (IOException ex) {
			log.debug("The extractor's messages were closed.", ex);
		}
	}

	@Override
	public void close() {
		this.input.add(Optional.empty());
		this.process.descendants().forEach(ProcessHandle::destroyForcibly);
		this.process.destroyForcibly();
	}

}
