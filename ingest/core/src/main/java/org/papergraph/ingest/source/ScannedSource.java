/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.IOException;
import java.util.function.Consumer;

import org.papergraph.graph.model.SourceFile;
import org.papergraph.ingest.source.ReadResult.Rejected;

/**
 * A source whose hash and format are known. Its records are read when somebody wants
 * them; until then it costs no more than its hash.
 */
public final class ScannedSource {

	private final SourceFile file;

	private final String label;

	private final Records records;

	ScannedSource(SourceFile file, String label, Records records) {
		this.file = file;
		this.label = label;
		this.records = records;
	}

	/**
	 * {@return its identity; its format is {@value PaperReader#UNKNOWN} if it was not
	 * recognised}
	 */
	public SourceFile file() {
		return this.file;
	}

	/**
	 * {@return what messages call it}
	 */
	public String label() {
		return this.label;
	}

	/**
	 * {@return whether its format is known}
	 */
	public boolean isRecognized() {
		return !this.file.format().equals(PaperReader.UNKNOWN);
	}

	/**
	 * Reads the records.
	 * @param results takes what was read and what was rejected, in the order of the
	 * source
	 * @return whether the source could be read to its end
	 */
	public boolean read(Consumer<ReadResult> results) {
		return explained(this.label, results, () -> {
			try {
				this.records.read(results);
			}
			catch (RecordTooLongException ex) {
				results.accept(reject(this.label, RejectionReason.TOO_LARGE, String.valueOf(ex.getMessage())));
			}
		});
	}

	/**
	 * Makes a rejection of whatever is wrong with the bytes of a source.
	 * @return whether nothing was
	 */
	static boolean explained(String label, Consumer<ReadResult> results, Work work) {
		try {
			work.run();
			return true;
		}
		catch (RefusedSourceException ex) {
			results.accept(reject(label, ex.reason(), String.valueOf(ex.getMessage())));
		}
		catch (DamagedSourceException ex) {
			results.accept(reject(label, RejectionReason.DAMAGED, String.valueOf(ex.getMessage())));
		}
		catch (IOException ex) {
			results.accept(reject(label, RejectionReason.UNREADABLE, "cannot be read: " + ex));
		}
		return false;
	}

	private static Rejected reject(String label, RejectionReason reason, String detail) {
		return new Rejected(reason, SourceLocation.whole(label), detail);
	}

	/** Reads the records of one source. */
	@FunctionalInterface
	interface Records {

		void read(Consumer<ReadResult> results) throws IOException;

	}

	/** Something that reads bytes. */
	@FunctionalInterface
	interface Work {

		void run() throws IOException;

	}

}
