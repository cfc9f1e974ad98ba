/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.naming;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.papergraph.graph.identity.NameRule;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.identity.NameVerdict;
import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.term.name.TermNames;

/**
 * A vocabulary of concepts with their synonyms, recognised by its content: RDF/XML (OWL
 * or SKOS), or the JSON of OpenAlex topics, which lists names but no synonyms. A synonym
 * that stands for two concepts joins neither, and siblings are never joined.
 */
public final class VocabularyFile {

	private VocabularyFile() {
	}

	/**
	 * Reads a file.
	 * @param file the vocabulary
	 * @return a rule for each synonym, none for one that is ambiguous
	 * @throws IngestException if the file cannot be read or is no vocabulary
	 */
	public static NameRules read(Path file) {
		String text = text(file).stripLeading();
		if (text.startsWith("{") && text.contains("\"display_name\"")) {
			return NameRules.NONE;
		}
		if (!text.contains("rdf:RDF")) {
			throw new IngestException("The file " + file
					+ " is no vocabulary that Papergraph knows: give RDF/XML (OWL or SKOS) or OpenAlex topics.");
		}
		return rules(RdfLabels.read(text, file), file);
	}

	private static String text(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8).replace("\ufeff", "");
		}
		catch (NoSuchFileException ex) {
			throw new IngestException("There is no file " + file + ": name a vocabulary with --vocabulary.", ex);
		}
		catch (IOException ex) {
			throw new IngestException("The vocabulary " + file + " cannot be read (" + ex.getMessage()
					+ "): save it as UTF-8 text where you may read it.", ex);
		}
	}

	private static NameRules rules(List<RdfLabels.Concept> concepts, Path file) {
		Map<String, TreeSet<String>> labels = new TreeMap<>();
		for (RdfLabels.Concept concept : concepts) {
			String label = TermNames.fold(concept.label());
			concept.synonyms()
				.stream()
				.map(TermNames::fold)
				.forEach((synonym) -> labels.computeIfAbsent(synonym, (key) -> new TreeSet<>()).add(label));
			labels.computeIfAbsent(label, (key) -> new TreeSet<>()).add(label);
		}
		List<NameRule> rules = labels.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().size() == 1)
			.filter((entry) -> isSynonym(entry.getKey(), entry.getValue().first()))
			.map((entry) -> new NameRule(NameVerdict.VOCABULARY, entry.getKey(), entry.getValue().first(),
					String.valueOf(file.getFileName())))
			.toList();
		return new NameRules(rules);
	}

	private static boolean isSynonym(String name, String label) {
		return !name.isEmpty() && !label.isEmpty() && !name.equals(label) && !Siblings.are(name, label);
	}

}
