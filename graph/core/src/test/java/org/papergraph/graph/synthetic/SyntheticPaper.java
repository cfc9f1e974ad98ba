/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * The paper of a number: the same for the same number and graph. Later numbers are later
 * papers, which cite earlier ones.
 *
 * @param number its number, from 0
 * @param publishedOn when it appeared
 * @param terms ranks of its terms, each once
 * @param cited numbers of the papers that it cites, each once, all smaller than its own
 * @param authors numbers of its authors, each once
 */
record SyntheticPaper(int number, LocalDate publishedOn, List<Integer> terms, List<Integer> cited,
		List<Integer> authors) {

	private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);

	private static final int LAST_DAY = 99_999_999;

	private static final int DAYS = 365 * 30;

	private static final int LEAST_TERMS = 8;

	private static final int MOST_TERMS = 16;

	private static final int MOST_CITED = 16;

	/** Early papers gather citations: the chance of a number falls as a power of it. */
	private static final double PREFERENCE = 3;

	static SyntheticPaper of(int number, int papers, ZipfRanks terms, int people) {
		SplittableRandom random = new SplittableRandom(number * 0x9E3779B97F4A7C15L + papers);
		// The number of papers a year doubles every few years.
		long day = (long) (DAYS * Math.sqrt((double) number / papers));
		Set<Integer> ranks = new LinkedHashSet<>();
		int many = random.nextInt(LEAST_TERMS, MOST_TERMS + 1);
		while (ranks.size() < many) {
			ranks.add(terms.next(random));
		}
		Set<Integer> cited = new LinkedHashSet<>();
		for (int i = random.nextInt(MOST_CITED + 1); i > 0 && number > 0; i--) {
			cited.add((int) (number * Math.pow(random.nextDouble(), PREFERENCE)));
		}
		Set<Integer> authors = new LinkedHashSet<>();
		for (int i = random.nextInt(1, 6); i > 0; i--) {
			authors.add(random.nextInt(people));
		}
		return new SyntheticPaper(number, FIRST_DAY.plusDays(day), new ArrayList<>(ranks), new ArrayList<>(cited),
				new ArrayList<>(authors));
	}

	/**
	 * {@return the DOI of the paper of a number}
	 */
	static String doi(int number) {
		return "10.5555/synthetic." + number;
	}

	/**
	 * {@return the id of the paper of a number}
	 */
	static String id(int number) {
		return "doi:" + doi(number);
	}

	/**
	 * {@return what its source says of it besides title and abstract}
	 */
	String record() {
		return "{\"ids\":{\"doi\":\"%s\"},\"authors\":[%s],\"references\":[%s]}".formatted(doi(this.number),
				this.authors.stream()
					.map((author) -> "{\"name\":\"Author %d\"}".formatted(author))
					.collect(Collectors.joining(",")),
				this.cited.stream()
					.map((other) -> "{\"ids\":{\"doi\":\"%s\"}}".formatted(doi(other)))
					.collect(Collectors.joining(",")));
	}

	String id() {
		return id(this.number);
	}

	/**
	 * {@return its place among papers that are listed the newest first}
	 */
	String newest() {
		int day = this.publishedOn.getYear() * 10_000 + this.publishedOn.getMonthValue() * 100
				+ this.publishedOn.getDayOfMonth();
		return (LAST_DAY - day) + "\t" + id();
	}

}
