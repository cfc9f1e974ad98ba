/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.papergraph.graph.model.ExtractedPaper;
import org.papergraph.graph.model.Relation;

/**
 * Draws extracted relations for people to read. Which are drawn depends on what they say
 * alone: the same relations give the same sample in any order, and most of a sample stays
 * when a model changes a few.
 */
public final class RelationSample {

	private static final String HEADER = "paper\ttype\thead\ttail\tconfidence\tverdict\tsentence";

	private final List<Row> rows = new ArrayList<>();

	/**
	 * Adds the relations of a paper.
	 * @param paper an extracted paper
	 */
	public void add(ExtractedPaper paper) {
		for (Relation relation : paper.relations()) {
			String claim = String.join("\t", paper.paper().id().value(), relation.type().name(), relation.head().id(),
					relation.tail().id());
			this.rows.add(new Row(claim, relation.confidence(),
					paper.sentenceText(relation.sentence()).replaceAll("\\s+", " ")));
		}
	}

	/**
	 * Draws.
	 * @param size how many at most
	 * @return lines of columns: paper, type, head, tail, confidence, an empty column for
	 * the verdict, and the sentence, below a line that names them
	 */
	public List<String> draw(int size) {
		List<String> lines = new ArrayList<>(List.of(HEADER));
		this.rows.stream()
			.sorted(Comparator.comparing(Row::lot))
			.limit(size)
			.sorted(Comparator.comparing(Row::claim))
			.forEach((row) -> lines.add(row.line()));
		return lines;
	}

	private record Row(String claim, double confidence, String sentence) {

		String lot() {
			try {
				byte[] digest = MessageDigest.getInstance("SHA-256")
					.digest(this.claim.getBytes(StandardCharsets.UTF_8));
				return HexFormat.of().formatHex(digest);
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException("every Java platform has SHA-256", ex);
			}
		}

		String line() {
			return String.format(Locale.ROOT, "%s\t%.2f\t\t%s", this.claim, this.confidence, this.sentence);
		}

	}

}
