/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.papergraph.ingest.evaluate.MarkedSection;

/**
 * Runs the fuzzer over all readers in a virtual machine of its own and says what came of
 * it. What it learns is kept in a folder for the next run.
 */
final class FuzzRun {

	/** Longer takes a reader for no input of a few kilobytes, unless it hangs. */
	private static final String SECONDS_FOR_AN_INPUT = "20";

	private static final String INSTRUMENTED = "org.papergraph.ingest.source.**:org.papergraph.graph.exchange.**:"
			+ "org.jbibtex.**:de.siegmar.fastcsv.**";

	/** These look into each step of the JDK's patterns and comparisons of strings. */
	private static final String SLOW = "com.code_intelligence.jazzer.sanitizers.RegexRoadblocks:"
			+ "com.code_intelligence.jazzer.sanitizers.RegexInjection:"
			+ "com.code_intelligence.jazzer.sanitizers.XmlParserSsrfGuidance:"
			+ "com.code_intelligence.jazzer.runtime.TraceCmpHooks";

	private final Path folder;

	private FuzzRun(Path folder) {
		this.folder = folder;
	}

	/**
	 * Runs it.
	 * @param arguments the folder to keep inputs in, how many inputs (0 for any number),
	 * how many seconds at most (0 for any number), and the page whose table is written,
	 * if any
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		FuzzRun run = new FuzzRun(Path.of(arguments[0]));
		List<Path> findings = run.fuzz(arguments[1], arguments[2]);
		String table = new FuzzTally(Files.readAllLines(run.tally())).table(findings.size());
		System.out.println(table);
		findings.forEach((finding) -> System.out.println("A finding: " + finding));
		if (arguments.length > 3) {
			new MarkedSection("fuzz").rewrite(Path.of(arguments[3]), table);
		}
		if (!findings.isEmpty()) {
			System.exit(1);
		}
	}

	private List<Path> fuzz(String inputs, String seconds) throws IOException, InterruptedException {
		Path corpus = Files.createDirectories(this.folder.resolve("corpus"));
		Path findings = Files.createDirectories(this.folder.resolve("findings"));
		plant(corpus);
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-Xmn500m",
				"-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading", "-cp", System.getProperty("java.class.path"),
				"com.code_intelligence.jazzer.Jazzer", "--target_class=" + FuzzedReader.class.getName(),
				"--target_args=" + tally(), "--instrumentation_includes=" + INSTRUMENTED,
				"--custom_hook_includes=" + INSTRUMENTED, "--disabled_hooks=" + SLOW, "--trace=cov",
				"--reproducer_path=" + findings, "-artifact_prefix=" + findings + "/",
				"-timeout=" + SECONDS_FOR_AN_INPUT, "-rss_limit_mb=3000", "-print_final_stats=1"));
		if (!inputs.equals("0")) {
			command.add("-runs=" + inputs);
		}
		if (!seconds.equals("0")) {
			command.add("-max_total_time=" + seconds);
		}
		command.add(corpus.toString());
		Files.deleteIfExists(tally());
		new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("fuzz.log").toFile())
			.start()
			.waitFor();
		try (Stream<Path> found = Files.list(findings)) {
			return found.filter((file) -> !file.toString().endsWith(".java")).sorted().toList();
		}
	}

	/** Puts what is kept for each reader where the fuzzer starts. */
	private static void plant(Path corpus) throws IOException {
		List<FuzzTarget> targets = FuzzTarget.all();
		for (int chosen = 0; chosen < targets.size(); chosen++) {
			for (Path seed : FuzzSeeds.of(targets.get(chosen))) {
				byte[] text = Files.readAllBytes(seed);
				byte[] input = new byte[text.length + 1];
				input[0] = (byte) chosen;
				System.arraycopy(text, 0, input, 1, text.length);
				Files.write(corpus.resolve(targets.get(chosen).name() + "-" + seed.getFileName()), input);
			}
		}
	}

	private Path tally() {
		return this.folder.resolve("tally.txt");
	}

}
