/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.papergraph.ingest.source.ReadResult.Read;
import org.papergraph.ingest.source.ReadResult.Rejected;

/** Pages in each layout with entries that can be told apart by a number. */
final class InventedPages {

	static final String HEAD = "new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\nDaily Papers\n\n"
			+ "byAK and the research community\n\nSep 9\n\n";

	private InventedPages() {
	}

	static String title(int number) {
		return "Kettle" + number + ": Brewing Tea with Graph Networks";
	}

	static String text(int number) {
		return ("We study kettle" + number + ", a stove on which water boils. ")
				+ "It warms up slowly and cools down fast. "
				+ "Experiments on ImageNet show that patience pays, whatever the size of the cup or the colour of the pot. "
				+ "A control group drank coffee. The code will be served hot.";
	}

	static String alternating(int entries) {
		return "Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\nSubscribe"
				+ numbers(entries).map((n) -> title(n) + "\n" + text(n)).collect(Collectors.joining("\n"));
	}

	static String spaced(int entries) {
		return HEAD + numbers(entries).map((n) -> title(n) + "\n\n" + text(n)).collect(Collectors.joining("\n\n"));
	}

	static String detailed(int entries) {
		return HEAD + numbers(entries)
			.map((n) -> title(n) + "\n\n" + text(n) + "\n\n  • " + n + " authors\n·\nJul 15, 2024 2")
			.collect(Collectors.joining("\n\n"));
	}

	static List<ReadResult> read(String page) {
		return read(page.getBytes(StandardCharsets.UTF_8));
	}

	static List<ReadResult> read(byte[] page) {
		List<ReadResult> results = new ArrayList<>();
		new PaperReader().read(new SourceInput("file:///page.txt", "page.txt", () -> new ByteArrayInputStream(page)),
				results::add);
		return results;
	}

	static List<Read> papers(List<ReadResult> results) {
		return results.stream().filter(Read.class::isInstance).map(Read.class::cast).toList();
	}

	static List<Rejected> rejected(List<ReadResult> results) {
		return results.stream().filter(Rejected.class::isInstance).map(Rejected.class::cast).toList();
	}

	private static Stream<Integer> numbers(int entries) {
		return IntStream.rangeClosed(1, entries).boxed();
	}

}
