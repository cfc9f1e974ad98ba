/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.util.List;
import java.util.function.Consumer;

import org.papergraph.graph.model.PlacedPaper;
import org.papergraph.ingest.pipeline.IngestRun.Destination;
import org.papergraph.ingest.source.PaperReader;
import org.papergraph.ingest.source.SourceInput;

/**
 * Lets many generated records through a part of the pipeline, in a process of its own
 * whose heap is small: {@code ingest}, {@code unite} or {@code reject}, or {@code keep},
 * which does what the others must not do.
 */
final class StreamingProbe {

	static final int RECORDS = 20_000;

	private StreamingProbe() {
	}

	public static void main(String[] arguments) {
		System.out.println(switch (arguments[0]) {
			case "ingest" -> ingest(new EndlessStore(), works("a", 0));
			case "keep" -> ingest(new EndlessStore().keeping(), works("a", 0));
			case "reject" -> ingest(new EndlessStore(), wrongLines());
			case "unite" -> unite(works("a", 0), works("b", RECORDS / 2));
			default -> throw new IllegalArgumentException(arguments[0]);
		});
	}

	private static String ingest(EndlessStore store, SourceInput input) {
		ParallelExtraction extraction = new ParallelExtraction(Generator.extractor("generated"), 2);
		IngestReport report = new IngestRun(new PaperReader(), () -> new Destination(extraction, store),
				IngestProgress.SILENT)
			.run(List.of(input));
		return "entries=" + report.reading().entries() + " extracted=" + report.extracted() + " rejected="
				+ report.rejections().total() + " listed=" + report.rejections().listed().size();
	}

	private static String unite(SourceInput... inputs) {
		int[] papers = { 0 };
		Consumer<PlacedPaper> count = (paper) -> papers[0]++;
		Reading reading = UnitedPapers.read(new PaperReader(), List.of(inputs), IngestProgress.SILENT, count);
		return "entries=" + reading.entries() + " papers=" + papers[0];
	}

	private static SourceInput works(String name, int first) {
		return new SourceInput("file:///" + name, name,
				() -> GeneratedPapers.stream(RECORDS, (number) -> GeneratedPapers.openAlex(first + number)));
	}

	private static SourceInput wrongLines() {
		return new SourceInput("file:///wrong", "wrong",
				() -> GeneratedPapers.stream(30 * RECORDS, (number) -> (number == 0) ? "title,year,abstract"
						: ",2001,A record without a title, number " + number));
	}

}
