/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.nlp.corenlp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.neural.Embedding;
import edu.stanford.nlp.sequences.FeatureFactory;

/**
 * What training takes out of CoreNLP's own models: the word classes of its name
 * recogniser and the word vectors of its coreference system.
 */
public final class CoreNlpModels {

	private static final String RECOGNIZER = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

	private static final String VECTORS = "edu/stanford/nlp/models/coref/neural/english-embeddings.ser.gz";

	private static final String ARTIFACT = "stanford-corenlp";

	private final Path jar;

	/**
	 * Names the archive of models.
	 * @param jar the artefact {@code edu.stanford.nlp:stanford-corenlp} with classifier
	 * {@code models}
	 */
	public CoreNlpModels(Path jar) {
		if (!Files.isRegularFile(jar)) {
			throw new IllegalArgumentException("CoreNLP's models are not at " + jar
					+ "; building Papergraph downloads them, or say where they are");
		}
		this.jar = jar;
	}

	/**
	 * Looks for the archive of the library's own version: beside the library, where Maven
	 * puts it, and in the local Maven repository.
	 * @return the archive, if it is there
	 */
	public static Optional<Path> find() {
		Path library = Path
			.of(URI.create(CRFClassifier.class.getProtectionDomain().getCodeSource().getLocation().toString()));
		String name = library.getFileName().toString().replaceFirst("\\.jar$", "");
		String archive = name + "-models.jar";
		Path repository = Path
			.of(System.getProperty("maven.repo.local", System.getProperty("user.home") + "/.m2/repository"));
		Path installed = repository
			.resolve(Path.of("edu", "stanford", "nlp", ARTIFACT, name.replaceFirst("^" + ARTIFACT + "-", ""), archive));
		return Stream.of(library.resolveSibling(archive), installed).filter(Files::isRegularFile).findFirst();
	}

	/**
	 * Reads the word classes.
	 * @return the class of each of half a million lower-case words, digits written as 0,
	 * by word
	 */
	public SortedMap<String, String> wordClasses() {
		return read(RECOGNIZER, (stream) -> {
			CRFClassifier<CoreLabel> recognizer = CRFClassifier.getClassifier(stream);
			for (FeatureFactory<CoreLabel> factory : recognizer.featureFactories) {
				if (factory instanceof NERFeatureFactory<?>) {
					return lexicon(factory);
				}
			}
			throw new IOException("the name recogniser has no word classes");
		});
	}

	/**
	 * Reads the word vectors.
	 * @return the vector of each of a hundred thousand words, by word
	 */
	public SortedMap<String, float[]> wordVectors() {
		return read(VECTORS, (stream) -> {
			Embedding embedding = (Embedding) new ObjectInputStream(stream).readObject();
			SortedMap<String, float[]> vectors = new TreeMap<>();
			for (String word : embedding.keySet()) {
				double[] values = embedding.get(word).getDDRM().getData();
				float[] vector = new float[values.length];
				for (int i = 0; i < values.length; i++) {
					vector[i] = (float) values[i];
				}
				vectors.put(word, vector);
			}
			return vectors;
		});
	}

	/** CoreNLP keeps the classes to itself. */
	private static SortedMap<String, String> lexicon(Object factory) throws ReflectiveOperationException {
		Field field = NERFeatureFactory.class.getDeclaredField("lexicon");
		field.setAccessible(true);
		SortedMap<String, String> classes = new TreeMap<>();
		for (Map.Entry<?, ?> entry : ((Map<?, ?>) field.get(factory)).entrySet()) {
			classes.put((String) entry.getKey(), (String) entry.getValue());
		}
		return classes;
	}

	private <T> T read(String entry, Content<T> content) {
		try (JarFile archive = new JarFile(this.jar.toFile())) {
			ZipEntry found = archive.getEntry(entry);
			if (found == null) {
				throw new IOException("there is no " + entry);
			}
			try (InputStream stream = new BufferedInputStream(new GZIPInputStream(archive.getInputStream(found)))) {
				return content.read(stream);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read CoreNLP's models in " + this.jar, ex);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(
					"CoreNLP's models in " + this.jar + " do not fit its library; use those of the same version", ex);
		}
	}

	@FunctionalInterface
	private interface Content<T> {

		T read(InputStream stream) throws IOException, ReflectiveOperationException;

	}

}
