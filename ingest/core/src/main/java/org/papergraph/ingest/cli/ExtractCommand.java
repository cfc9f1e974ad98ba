package org.papergraph.ingest.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import org.papergraph.graph.exchange.ExtractedPaperLines;
import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.ingest.pipeline.ExtractionResult.Extracted;
import org.papergraph.ingest.pipeline.ExtractionRun;
import org.papergraph.ingest.pipeline.PaperLines;
import org.papergraph.ingest.pipeline.ParallelExtraction;
import org.papergraph.ingest.pipeline.Reading;
import org.papergraph.ingest.pipeline.Refusals;
import org.papergraph.ingest.pipeline.RejectionLog;
import org.papergraph.ingest.pipeline.UnitedPapers;
import org.papergraph.ingest.source.SourceInput;

@Command(name = "extract", mixinStandardHelpOptions = true,
		description = "Reads sources and writes what their papers name as JSON Lines. Needs no database.")
final class ExtractCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private SourceOptions sources;

	@Mixin
	private HomeOption home;

	@Mixin
	private ExtractionOptions extraction;

	@Mixin
	private RejectionLimit limit;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE",
			description = "Where to write; default: standard output.")
	private @Nullable Path output;

	@Option(names = "--papers",
			description = "The sources hold papers as JSON Lines, as a program named by --extractor is given them.")
	private boolean papers;

	@SuppressWarnings("NullAway.Init")
	ExtractCommand() {
	}

	@Override
	public Integer call() {
		if (this.sources.isEmpty()) {
			throw new ParameterException(this.spec.commandLine(), "Name a SOURCE: a saved page, a folder, or -");
		}
		Terminal terminal = Terminal.of(this.spec);
		try (ProgressDisplay progress = new ProgressDisplay(terminal)) {
			if (this.output == null) {
				return extract(terminal.out(), progress, terminal);
			}
			try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(this.output))) {
				return extract(file, progress, terminal);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private int extract(PrintWriter lines, ProgressDisplay progress, Terminal terminal) throws IOException {
		return this.papers ? extractPapers(lines, terminal) : extractSources(lines, progress, terminal);
	}

	private int extractSources(PrintWriter lines, ProgressDisplay progress, Terminal terminal) {
		List<SourceInput> inputs = this.sources.inputs(System.in, this.home.path());
		Refusals refusals = new Refusals();
		try (ExtractionRun run = this.extraction.extraction().start((result) -> {
			refusals.note(result);
			if (result instanceof Extracted extracted) {
				write(extracted.paper(), lines);
				progress.extracted();
			}
		})) {
			Reading reading = UnitedPapers.read(this.sources.reader(), inputs, progress, (paper) -> {
				progress.extracting(1);
				run.add(paper);
			});
			run.finish();
			progress.done();
			lines.flush();
			return this.limit.judge(reading.rejected().plus(refusals.rejections()), reading.entries(), refusals,
					terminal.err());
		}
	}

	/**
	 * Each line is out as soon as it can be: whoever writes the papers may wait for it.
	 */
	private int extractPapers(PrintWriter lines, Terminal terminal) throws IOException {
		RejectionLog rejections = new RejectionLog();
		ParallelExtraction own = new ParallelExtraction(Extractors.load(), this.extraction.threads());
		int read = 0;
		for (SourceInput input : this.sources.streams(System.in)) {
			try (BufferedReader reader = new BufferedReader(
					new InputStreamReader(input.content().open(), StandardCharsets.UTF_8))) {
				PaperLines papersIn = new PaperLines(reader, input.label(),
						(line) -> rejections.add("invalid-line", line));
				own.run(() -> papersIn, (result) -> {
					write(((Extracted) result).paper(), lines);
					lines.flush();
				});
				read += papersIn.entries();
			}
		}
		return this.limit.judge(rejections.toRejections(), read, terminal.err());
	}

	private static void write(ExtractedPaper paper, PrintWriter lines) {
		lines.write(ExtractedPaperLines.encode(paper));
		lines.write('\n');
	}

}
