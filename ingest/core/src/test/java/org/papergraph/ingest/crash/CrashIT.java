/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.graph.embedded.LocalNeo4j;
import org.papergraph.graph.embedded.LocalNeo4jSettings;
import org.papergraph.ingest.crash.Scene.Outcome;
import org.papergraph.ingest.fixture.CapitalNames;
import org.papergraph.ingest.fixture.InventedLibrary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills the command or its database at random moments, runs the same command again, and
 * compares the graph with that of an undisturbed run. {@code -Dpapergraph.crash.kills=50}
 * kills more often, {@code -Dpapergraph.crash.seed=N} at other moments.
 */
@Tag("own-server")
class CrashIT {

	private static final int KILLS = Integer.getInteger("papergraph.crash.kills", 3);

	private static final long SEED = Long.getLong("papergraph.crash.seed", 4);

	private static final int FEW_KILLS = 10;

	private static final int MOST_IN_A_ROW = 4;

	private final Random random = new Random(SEED);

	private final List<PapergraphProcess> started = new ArrayList<>();

	private final SortedMap<String, Integer> counts = new TreeMap<>();

	private int kills;

	@TempDir(cleanup = CleanupMode.ON_SUCCESS)
	private Path folder;

	@SuppressWarnings("NullAway.Init")
	CrashIT() {
	}

	@AfterEach
	void leaveNothingBehind() {
		this.started.forEach(PapergraphProcess::end);
	}

	@Test
	void aKilledRunThatIsRunAgainGivesTheGraphOfAnUndisturbedOne() throws Exception {
		long start = System.nanoTime();
		List<Scene> scenes = scenes();
		for (int round = 0; this.kills < KILLS; round++) {
			Scene scene = scenes.get(round % scenes.size());
			Path home = scene.prepare(this.folder.resolve("round-" + round));
			int inARow = Math.min(KILLS - this.kills, 1 + this.random.nextInt(MOST_IN_A_ROW));
			String story = "seed " + SEED + ", round " + round + ", " + scene.name();
			if (round % 2 == 0) {
				disturb(scene, home, inARow, story);
				finished(start(home, scene.command()), story);
				assertThat(Outcome.of(home)).as(story).isEqualTo(scene.outcome());
			}
			else {
				disturbBesideAServer(scene, home, 2 * inARow, story);
			}
			System.out.printf(Locale.ROOT, "%s: %d killed so far%n", story, this.kills);
		}
		System.out.printf(Locale.ROOT, "killed %d times in %.0f s, seed %d: %s%n", this.kills,
				(System.nanoTime() - start) / 1e9, SEED, this.counts);
	}

	/** Kills commands that use a server which somebody else started. */
	private void disturbBesideAServer(Scene scene, Path home, int times, String story) throws Exception {
		try (LocalNeo4j server = LocalNeo4j.start(LocalNeo4jSettings.of(home).withPorts(0, 0))) {
			for (int i = 0; i < times && this.kills < KILLS; i++) {
				Moment moment = Moment.random(this.random, scene.millis() / 2, Target.COMMAND);
				PapergraphProcess run = start(home, scene.command());
				if (moment.await(run)) {
					count(Target.COMMAND, "beside a server, " + Moment.phase(run, true));
					run.kill();
				}
				else {
					finished(run, story);
				}
			}
			finished(start(home, scene.command()), story);
			assertThat(Outcome.of(server)).as(story).isEqualTo(scene.outcome());
		}
	}

	/** A source that was forgotten in spite of all is not there to be forgotten again. */
	private static void finished(PapergraphProcess run, String story) throws Exception {
		boolean done = run.code() == 0 || run.err().contains("The graph has no source");
		assertThat(done).as("%s, then undisturbed: %s", story, run.err()).isTrue();
	}

	/** Kills some runs of a command, their database or both, one after the other. */
	private void disturb(Scene scene, Path home, int times, String story) throws Exception {
		int done = 0;
		for (int tries = 0; done < times && tries < 3 * times; tries++) {
			Target target = Target.values()[this.random.nextInt(Target.values().length)];
			Moment moment = Moment.random(this.random, scene.millis(), target);
			PapergraphProcess run = start(home, scene.command());
			if (moment.await(run) && strike(run, moment, home)) {
				done++;
			}
			else {
				finished(run, story + ", " + moment);
			}
		}
	}

	/** Kills; nothing when there is no database to be killed. */
	private boolean strike(PapergraphProcess run, Moment moment, Path home) throws Exception {
		String phase = Moment.phase(run, Files.exists(home.resolve("neo4j/run/server.properties")));
		if (moment.target() != Target.COMMAND && !run.killDatabase()) {
			return false;
		}
		if (moment.target() == Target.DATABASE) {
			// A database that dies in the command's last breath does it no harm.
			assertThat(run.code()).as(run.err()).isIn(0, 1);
			assertThat(run.err()).doesNotContain("\tat ");
		}
		else {
			run.kill();
		}
		count(moment.target(), phase);
		return true;
	}

	private void count(Target target, String phase) {
		this.kills++;
		this.counts.merge(target + " " + phase, 1, Integer::sum);
	}

	private PapergraphProcess start(Path home, String... command) throws IOException {
		PapergraphProcess process = PapergraphProcess.start(home, Map.of(), command);
		this.started.add(process);
		return process;
	}

	/**
	 * The first run of all, a run over files of which the graph knows older editions, and
	 * where there is time a load and a removal.
	 */
	private List<Scene> scenes() throws Exception {
		Path nothing = this.folder.resolve("nothing");
		Path yesterday = this.folder.resolve("yesterday");
		Path today = this.folder.resolve("today");
		Path pages = this.folder.resolve("pages");
		List<String> extractor = CapitalNames.options();
		List<String> ingest = words("ingest", extractor, pages);
		InventedLibrary.of(1, 80).writeTo(pages);
		Scene.rehearse("the day before", nothing, yesterday, ingest);
		InventedLibrary.of(1, 120).writeTo(pages);
		List<Scene> scenes = new ArrayList<>();
		scenes.add(Scene.rehearse("next day", yesterday, today, ingest));
		scenes.add(Scene.rehearse("first ingest", nothing, this.folder.resolve("first"), ingest));
		assertThat(scenes.get(1).outcome()).isEqualTo(scenes.get(0).outcome());
		if (KILLS > FEW_KILLS) {
			Path lines = this.folder.resolve("lines.jsonl");
			PapergraphProcess.run(nothing, Map.of(),
					words("extract", extractor, pages, "-o", lines.toString()).toArray(String[]::new));
			scenes
				.add(Scene.rehearse("load", nothing, this.folder.resolve("loaded"), List.of("load", lines.toString())));
			scenes.add(Scene.rehearse("forget", today, this.folder.resolve("forgotten"),
					words("forget", extractor, pages.resolve("bibtex.txt"))));
		}
		return scenes;
	}

	private static List<String> words(String command, List<String> options, Object... arguments) {
		List<String> words = new ArrayList<>(List.of(command));
		words.addAll(options);
		Arrays.stream(arguments).map(String::valueOf).forEach(words::add);
		return words;
	}

}
