/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.fuzz;

import java.util.List;
import java.util.function.Consumer;

import org.papergraph.graph.exchange.DecodedLine.Decoded;
import org.papergraph.graph.exchange.ExtractedPaperLines;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.ingest.source.ReadResult;
import org.papergraph.ingest.source.ReadResult.Read;
import org.papergraph.ingest.source.ReadResult.Rejected;

/**
 * What holds for the results of every source, whatever is in it: there is at least one;
 * each says its place; no record is passed over in silence; a rejection is one line that
 * can be shown; a paper can be written and read again.
 */
final class ReadingLaw implements Consumer<ReadResult> {

	private final String label;

	private final int lines;

	private int count;

	private int records;

	private int position;

	/**
	 * Makes the law for one source.
	 * @param label what the source is called
	 * @param lines how many lines it has at most
	 */
	ReadingLaw(String label, int lines) {
		this.label = label;
		this.lines = lines;
	}

	@Override
	public void accept(ReadResult result) {
		this.count++;
		require(result.where().source().equals(this.label), "another source", result);
		require(result.where().line() <= this.lines, "a line that the source does not have", result);
		if (result.where().record() > 0) {
			this.records++;
			require(result.where().record() == this.records, "a record is passed over", result);
		}
		if (result instanceof Read read) {
			paper(read);
		}
		else if (result instanceof Rejected rejected) {
			require(!rejected.detail().isBlank(), "no detail", result);
			require(rejected.describe().codePoints().noneMatch(Character::isISOControl), "more than one line", result);
		}
	}

	/** The source is over. */
	void end() {
		require(this.count > 0, "neither a paper nor a rejection", this.label);
	}

	private void paper(Read read) {
		require(read.where().line() > 0, "no line", read);
		require(read.entry().position() > this.position, "an earlier position", read);
		this.position = read.entry().position();
		ExtractedPaper written = new ExtractedPaper(read.paper(), List.of(read.entry()), List.of(), List.of(),
				List.of());
		require(new Decoded(written).equals(ExtractedPaperLines.decode(ExtractedPaperLines.encode(written), 1)),
				"a paper that is another when it is written and read", read);
	}

	private static void require(boolean held, String problem, Object subject) {
		if (!held) {
			throw new AssertionError(problem + ": " + subject);
		}
	}

}
