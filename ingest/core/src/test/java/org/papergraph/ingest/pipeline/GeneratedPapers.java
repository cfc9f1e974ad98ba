/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import tools.jackson.databind.json.JsonMapper;

/**
 * Invented papers without end: each number gives always the same one. Their terms come
 * from a vocabulary in which the n-th name is drawn n times less often than the first
 * (Zipf), so that a few stand in most papers and most in a few. A name tells its type by
 * its first letter.
 */
final class GeneratedPapers {

	/** One capital for each type, and at least two syllables. */
	private static final Pattern NAME = Pattern.compile("\\b[MDTRC](?:[bcdfgklmnprstvz][aeiou]){2,}\\b");

	private static final int VOCABULARY = 20_000;

	private static final int SENTENCES = 3;

	private static final int NAMES_PER_SENTENCE = 5;

	private static final int REFERENCES = 10;

	private static final String CONSONANTS = "bcdfgklmnprstvz";

	private static final String VOWELS = "aeiou";

	private static final double[] CUMULATIVE = cumulative();

	private GeneratedPapers() {
	}

	/**
	 * {@return a work as OpenAlex gives it, in one line}
	 */
	static String openAlex(int number) {
		Random random = random(number);
		TreeMap<String, List<Integer>> index = new TreeMap<>();
		String[] words = abstractText(number).split(" ");
		IntStream.range(0, words.length)
			.forEach((at) -> index.computeIfAbsent(words[at], (word) -> new ArrayList<>()).add(at));
		TreeMap<String, Object> work = new TreeMap<>();
		work.put("id", "https://openalex.org/W" + (1_000_000_000L + number));
		work.put("doi", "https://doi.org/10.5555/generated." + number);
		work.put("display_name", title(number));
		work.put("publication_year", 1990 + random.nextInt(36));
		work.put("abstract_inverted_index", index);
		work.put("authorships", random.ints(3, 0, 30_000)
			.mapToObj((author) -> Map.of("author", Map.of("display_name", "Ada " + name(author).substring(1) + "son")))
			.toList());
		work.put("referenced_works",
				(number == 0) ? List.of()
						: random.ints(REFERENCES, 0, number)
							.mapToObj((cited) -> "https://openalex.org/W" + (1_000_000_000L + cited))
							.toList());
		return JsonMapper.shared().writeValueAsString(work);
	}

	static String title(int number) {
		return "Generated paper " + number + " on " + names(number).get(0);
	}

	static String abstractText(int number) {
		List<String> names = names(number);
		StringBuilder text = new StringBuilder();
		for (int sentence = 0; sentence < SENTENCES; sentence++) {
			List<String> some = names.subList(sentence * NAMES_PER_SENTENCE, (sentence + 1) * NAMES_PER_SENTENCE);
			text.append((sentence == 0) ? "We try " : " We try ").append(String.join(" and ", some)).append(" .");
		}
		return text.toString();
	}

	/**
	 * {@return where names of the vocabulary stand in a text}
	 */
	static List<MatchResult> find(String text) {
		Matcher matcher = NAME.matcher(text);
		return matcher.results().toList();
	}

	/**
	 * {@return lines that are made while they are read}
	 */
	static InputStream stream(int count, IntFunction<String> line) {
		Iterator<Integer> numbers = IntStream.range(0, count).iterator();
		Enumeration<InputStream> lines = new Enumeration<>() {
			@Override
			public boolean hasMoreElements() {
				return numbers.hasNext();
			}

			@Override
			public InputStream nextElement() {
				return new ByteArrayInputStream((line.apply(numbers.next()) + "\n").getBytes(StandardCharsets.UTF_8));
			}
		};
		return new SequenceInputStream(lines);
	}

	private static List<String> names(int number) {
		Random random = random(number);
		return random.doubles(SENTENCES * (long) NAMES_PER_SENTENCE).mapToObj((at) -> name(rank(at))).toList();
	}

	/** Mixed well, or papers with near numbers are alike. */
	private static Random random(int number) {
		return new Random(number * 0x9E3779B97F4A7C15L);
	}

	private static String name(int rank) {
		StringBuilder name = new StringBuilder("MDTRC".substring(rank % 5, rank % 5 + 1));
		int syllables = CONSONANTS.length() * VOWELS.length();
		int rest = rank;
		do {
			int syllable = rest % syllables;
			name.append(CONSONANTS.charAt(syllable / VOWELS.length()))
				.append(VOWELS.charAt(syllable % VOWELS.length()));
			rest /= syllables;
		}
		while (rest > 0 || name.length() < 5);
		return name.toString();
	}

	private static int rank(double at) {
		int index = Arrays.binarySearch(CUMULATIVE, at);
		return Math.min(VOCABULARY - 1, (index < 0) ? -index - 1 : index);
	}

	private static double[] cumulative() {
		double[] sums = new double[VOCABULARY];
		double sum = 0;
		for (int rank = 0; rank < VOCABULARY; rank++) {
			sum += 1.0 / (rank + 1);
			sums[rank] = sum;
		}
		for (int rank = 0; rank < VOCABULARY; rank++) {
			sums[rank] /= sum;
		}
		return sums;
	}

}
