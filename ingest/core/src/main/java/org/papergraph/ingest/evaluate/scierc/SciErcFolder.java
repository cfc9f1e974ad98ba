/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.evaluate.scierc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.conll.ConllDocument;
import org.papergraph.ingest.conll.ConllFile;

/**
 * The files of SciERC as they are redistributed with SciBERT: abstracts as columns with
 * tags of six types, and relations as JSON Lines.
 *
 * @param path the folder
 */
public record SciErcFolder(Path path) {

	public SciErcFolder {
		if (!Files.isRegularFile(path.resolve("train.conll.txt"))
				|| !Files.isRegularFile(path.resolve("dev.conll.txt"))) {
			throw new IngestException(
					"There is no SciERC in " + path + ": name the folder that holds the folder 'scierc' with --data.");
		}
	}

	/**
	 * {@return the 350 abstracts to learn from}
	 */
	public List<ConllDocument> training() {
		return read("train.conll.txt");
	}

	/**
	 * {@return the 50 abstracts to compare with others on}
	 */
	public List<ConllDocument> development() {
		return read("dev.conll.txt");
	}

	/**
	 * {@return the relations of the abstracts to learn from}
	 */
	List<SciErcRelation> trainingRelations() {
		return relations("train.rel.jsonl");
	}

	/**
	 * {@return the relations of the abstracts to compare with others on}
	 */
	List<SciErcRelation> developmentRelations() {
		return relations("dev.rel.jsonl");
	}

	private List<SciErcRelation> relations(String name) {
		try (Stream<String> lines = Files.lines(this.path.resolve(name))) {
			return lines.map(SciErcRelation::parse).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the relations of SciERC", ex);
		}
	}

	private List<ConllDocument> read(String name) {
		try (BufferedReader lines = Files.newBufferedReader(this.path.resolve(name))) {
			return ConllFile.read(lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
