/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.TermOccurrence;
import org.papergraph.graph.model.TermType;
import org.papergraph.ingest.gold.GoldPaper;
import org.papergraph.ingest.gold.GoldReader;
import org.papergraph.ingest.gold.GoldTerm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The reference scorer is a script beside the shared data; both must print the same
 * numbers for predictions that are right, nearly right, and wrong.
 */
class ReferenceScorerTests {

	private static final Path DATA = SharedData.folder();

	@Test
	void printsTheNumbersOfTheReferenceScorer(@TempDir Path folder) throws IOException, InterruptedException {
		Path script = DATA.resolveSibling("tools").resolve("score_terms.py");
		Path gold = DATA.resolve("gold").resolve("seed_terms_dev.jsonl");
		assumeThat(script).as("reference scorer").exists();
		assumeThat(python()).as("python3 on the path").isTrue();
		List<GoldPaper> papers = new GoldReader(UnaryOperator.identity()).read(gold);
		StringBuilder lines = new StringBuilder();
		TermScores scores = TermScores.NONE;
		for (GoldPaper paper : papers) {
			List<TermOccurrence> terms = perturbed(paper);
			lines.append(json(paper.id(), terms)).append('\n');
			scores = scores.plus(new TermScorer().score(paper, terms));
		}
		Path predicted = Files.writeString(folder.resolve("predicted.jsonl"), lines);
		String reference = run("python3", script.toString(), gold.toString(), predicted.toString());
		assertThat(numbers(ScoreTable.text("", scores))).isEqualTo(numbers(reference));
	}

	/** Leaves terms out, changes types and roles, adds and drops words, by position. */
	private static List<TermOccurrence> perturbed(GoldPaper paper) {
		List<TermOccurrence> terms = new ArrayList<>();
		for (int i = 0; i < paper.terms().size(); i++) {
			GoldTerm term = paper.terms().get(i);
			TermType type = (i % 5 == 3) ? TermType.values()[i % TermType.values().length] : term.type();
			String name = (i % 7 == 2) ? "novel " + term.name() : (i % 11 == 4) ? term.name() + "s" : term.name();
			Role role = (i % 3 == 0) ? Role.INTRODUCED : Role.USED;
			if (i % 6 != 5) {
				terms.add(GoldPapers.predicted(type.hasRole() ? role : null, type, name,
						term.aliases().toArray(String[]::new)));
			}
		}
		return terms;
	}

	private static String json(String id, List<TermOccurrence> terms) {
		List<Map<String, Object>> values = new ArrayList<>();
		for (TermOccurrence term : terms) {
			Map<String, Object> value = new TreeMap<>();
			value.put("type", term.key().type().label());
			value.put("name", term.name());
			value.put("aliases", term.aliases());
			if (term.role() != null) {
				value.put("role", term.role().label());
			}
			values.add(value);
		}
		return JsonMapper.builder().build().writeValueAsString(Map.of("id", id, "terms", values));
	}

	/** The rows of the types, the untyped line, and how many roles are correct. */
	private static List<String> numbers(String table) {
		return table.lines()
			.filter((line) -> line.contains("|") || line.startsWith("untyped") || line.startsWith("role"))
			.map((line) -> line.replaceAll(", introduced.*", "").replaceAll("\\s+", " ").strip())
			.collect(Collectors.toList());
	}

	private static boolean python() throws InterruptedException {
		try {
			return run("python3", "--version").startsWith("Python 3");
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static String run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("finished: %s", output).isTrue();
		return output;
	}

}
