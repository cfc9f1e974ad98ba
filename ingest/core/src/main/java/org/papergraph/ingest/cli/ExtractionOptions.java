package org.papergraph.ingest.cli;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import org.papergraph.ingest.nlp.corenlp.CoreNlpAnnotator;
import org.papergraph.ingest.pipeline.PaperExtraction;
import org.papergraph.ingest.pipeline.ParallelExtraction;
import org.papergraph.ingest.pipeline.external.ExternalExtraction;
import org.papergraph.ingest.pipeline.external.ExtractorCommand;

/**
 * How to extract, and by whom.
 */
final class ExtractionOptions {

	@Option(names = "--threads", paramLabel = "N", description = "Threads that extract; default: one a core.")
	private int threads = Runtime.getRuntime().availableProcessors();

	@Option(names = "--extractor", paramLabel = "COMMAND",
			description = "Extract with this program: it reads papers and writes extraction output, as JSON Lines.")
	private @Nullable String command;

	@Option(names = "--extractor-name", paramLabel = "NAME",
			description = "Name and version of that program in the graph; default: made of the command and its files.")
	private @Nullable String name;

	@Option(names = "--extractor-timeout", paramLabel = "SECONDS", defaultValue = "300",
			description = "How long to wait for the program's next line; default: ${DEFAULT-VALUE}.")
	private int timeout;

	int threads() {
		return Math.max(1, this.threads);
	}

	/** The extraction that the options ask for. */
	PaperExtraction extraction() {
		if (this.command == null) {
			return new ParallelExtraction(Extractors.load(), threads());
		}
		return new ExternalExtraction(ExtractorCommand.parse(this.command, this.name, Duration.ofSeconds(this.timeout)),
				new CoreNlpAnnotator());
	}

}
