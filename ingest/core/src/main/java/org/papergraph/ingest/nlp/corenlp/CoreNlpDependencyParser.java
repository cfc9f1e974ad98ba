/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.nlp.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;

import org.papergraph.ingest.nlp.DependencyTree;
import org.papergraph.ingest.nlp.Token;

/**
 * Dependencies by CoreNLP's neural transition-based parser (Chen and Manning 2014). Its
 * model does not ship.
 */
public final class CoreNlpDependencyParser implements org.papergraph.ingest.nlp.DependencyParser {

	private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

	private final DependencyParser parser;

	private CoreNlpDependencyParser(DependencyParser parser) {
		this.parser = parser;
	}

	/**
	 * Loads the parser.
	 * @param archive CoreNLP's archive of models, see {@link CoreNlpModels#find()}
	 * @return the parser
	 */
	public static CoreNlpDependencyParser read(Path archive) {
		try (JarFile models = new JarFile(archive.toFile())) {
			ZipEntry model = models.getEntry(MODEL);
			if (model == null) {
				throw new IOException("there is no " + MODEL);
			}
			// CoreNLP reads parsers by the name of a file only.
			Path file = Files.createTempFile("parser", ".gz");
			try (InputStream stream = models.getInputStream(model)) {
				Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
				return new CoreNlpDependencyParser(DependencyParser.loadFromModelFile(file.toString()));
			}
			finally {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read CoreNLP's models in " + archive, ex);
		}
	}

	@Override
	public DependencyTree parse(List<Token> tokens) {
		List<CoreLabel> words = new ArrayList<>();
		for (Token token : tokens) {
			CoreLabel word = new CoreLabel();
			word.setIndex(words.size() + 1);
			word.setWord(escaped(token.text()));
			word.setValue(word.word());
			word.setTag(token.tag());
			words.add(word);
		}
		List<Integer> heads = new ArrayList<>(Collections.nCopies(words.size(), DependencyTree.NONE));
		List<String> relations = new ArrayList<>(Collections.nCopies(words.size(), "root"));
		for (TypedDependency dependency : this.parser.predict(words).typedDependencies()) {
			int dependent = dependency.dep().index() - 1;
			heads.set(dependent, dependency.gov().index() - 1);
			relations.set(dependent, dependency.reln().toString());
		}
		return new DependencyTree(heads, relations);
	}

	/** The treebank it was trained on writes brackets as words. */
	private static String escaped(String word) {
		return switch (word) {
			case "(" -> "-LRB-";
			case ")" -> "-RRB-";
			case "[" -> "-LSB-";
			case "]" -> "-RSB-";
			default -> word;
		};
	}

}
