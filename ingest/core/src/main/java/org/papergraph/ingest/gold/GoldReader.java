/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON Lines of annotated papers, one paper a line.
 */
public final class GoldReader {

	/** The files a model may be trained on; the development papers are not among them. */
	private static final List<String> TRAINING = List.of("train_seeds.jsonl", "train_acl.jsonl", "train_more.jsonl");

	private static final String DEVELOPMENT = "seed_terms_dev.jsonl";

	private final JsonMapper json = JsonMapper.builder().build();

	private final GoldPaperParser parser;

	/**
	 * Creates a reader.
	 * @param cleaner what the product does to every text it stores; titles, abstracts and
	 * names all pass through it, so that names are still found in the texts
	 */
	public GoldReader(UnaryOperator<String> cleaner) {
		this.parser = new GoldPaperParser(cleaner);
	}

	/**
	 * Reads the papers to train on.
	 * @param folder with the gold files
	 * @return the papers of all training files, in file order
	 */
	public List<GoldPaper> readTraining(Path folder) {
		List<GoldPaper> papers = new ArrayList<>();
		for (String file : TRAINING) {
			papers.addAll(read(folder.resolve(file)));
		}
		return papers;
	}

	/**
	 * Reads the papers to measure on.
	 * @param folder with the gold files
	 * @return the papers in file order
	 */
	public List<GoldPaper> readDevelopment(Path folder) {
		return read(folder.resolve(DEVELOPMENT));
	}

	/**
	 * Reads one file.
	 * @param file JSON Lines; blank lines are skipped
	 * @return the papers in file order
	 * @throws UncheckedIOException if the file cannot be read
	 * @throws IllegalArgumentException if a line is not an annotated paper
	 */
	public List<GoldPaper> read(Path file) {
		List<String> lines = lines(file);
		List<GoldPaper> papers = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).isBlank()) {
				papers.add(parse(lines.get(i), file, i + 1));
			}
		}
		return papers;
	}

	private GoldPaper parse(String line, Path file, int number) {
		try {
			return this.parser.parse(this.json.readTree(line));
		}
		catch (JacksonException | IllegalArgumentException ex) {
			throw new IllegalArgumentException("Line " + number + " of " + file
					+ " is not an annotated paper; correct it or leave it out: " + ex.getMessage(), ex);
		}
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the annotated papers of " + file, ex);
		}
	}

}
