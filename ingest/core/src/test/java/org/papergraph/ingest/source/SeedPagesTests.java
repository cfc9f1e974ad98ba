/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.papergraph.ingest.source.ReadResult.Read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The reader on the five real pages, which stand beside the repository, not in it. */
class SeedPagesTests {

	private static final List<ReadResult> results = new ArrayList<>();

	private static final List<Integer> entriesByPage = new ArrayList<>();

	@BeforeAll
	static void readPages() {
		Path seeds = Path.of(System.getProperty("papergraph.shared.data", "../../../shared/data")).resolve("seeds");
		assumeTrue(Files.isDirectory(seeds), () -> "no seed pages at " + seeds.toAbsolutePath());
		for (SourceInput page : SourceFinder.find(seeds)) {
			int before = results.size();
			new PaperReader().read(page, results::add);
			entriesByPage.add(results.size() - before);
		}
	}

	@Test
	void readsEveryEntryOfEveryPage() {
		assertThat(results).allMatch((result) -> result instanceof Read);
		assertThat(entriesByPage).containsExactly(221, 76, 86, 93, 48);
	}

	@Test
	void findsDifferentPapers() {
		Set<String> ids = new HashSet<>();
		read().forEach((read) -> ids.add(read.paper().id().value()));
		assertThat(ids).hasSize(449);
	}

	@Test
	void numbersEntriesOfAPageFromOne() {
		TreeMap<String, List<Integer>> positions = new TreeMap<>();
		read().forEach((read) -> positions.computeIfAbsent(read.entry().source().uri(), (uri) -> new ArrayList<>())
			.add(read.entry().position()));
		positions.values()
			.forEach((ofPage) -> assertThat(ofPage).startsWith(1)
				.endsWith(ofPage.size())
				.isSorted()
				.doesNotHaveDuplicates());
	}

	@Test
	void lacksNothing() {
		assertThat(read()).allMatch((read) -> read.lacks().isEmpty());
	}

	@Test
	void takesNoFurnitureForAPaper() {
		assertThat(read())
			.noneMatch((read) -> read.paper().title().matches(".*(Subscribe|trending papers|AK and the).*"));
		assertThat(read()).allMatch((read) -> read.paper().abstractText().length() > 400);
	}

	@Test
	void readsDetailsWhereThePageHasThem() {
		List<Read> detailed = read().stream().filter((read) -> read.entry().dateText() != null).toList();
		assertThat(detailed).hasSize(48);
		assertThat(detailed).filteredOn((read) -> read.paper().year() != null).hasSize(42);
		assertThat(detailed).filteredOn((read) -> read.paper().authorCount() != null).hasSize(44);
		assertThat(detailed).flatExtracting((read) -> read.paper().organizations())
			.containsExactlyInAnyOrder("Peking University", "AGI Lab", "Cornell University", "Google");
	}

	@Test
	void showsNoMarkup() {
		assertThat(read()).noneMatch((read) -> (read.paper().title() + read.paper().abstractText())
			.matches("(?s).*(\\\\|``|''|[{}]|mathcal|\\u00A0).*"));
	}

	private static List<Read> read() {
		return results.stream().map((result) -> (Read) result).toList();
	}

}
