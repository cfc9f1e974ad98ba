/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.naming;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.graph.identity.NameRule;
import org.papergraph.graph.identity.NameRules;
import org.papergraph.graph.identity.NameVerdict;
import org.papergraph.ingest.IngestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class VocabularyFileTests {

	@TempDir
	private Path folder;

	VocabularyFileTests() {
		this.folder = Path.of("");
	}

	@Test
	void joinsSynonymsButNeitherSiblingsNorAmbiguousNames() throws IOException {
		NameRules rules = read(
				"""
						<?xml version="1.0"?>
						<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rdfs="urn:rdfs" xmlns:o="urn:o">
						<o:Field rdf:about="urn:1"><o:hasSynonym>Fact Checking</o:hasSynonym><o:hasSynonym>FC</o:hasSynonym>
						<rdfs:label>Claim Verification</rdfs:label></o:Field>
						<o:Field rdf:about="urn:2"><o:hasSynonym>FC</o:hasSynonym><rdfs:label>Flow Control</rdfs:label></o:Field>
						<o:Field rdf:about="urn:3"><o:hasSynonym>Unsupervised Parsing</o:hasSynonym>
						<rdfs:label>Supervised Parsing</rdfs:label></o:Field>
						<o:Field rdf:about="urn:4"><o:hasSynonym>BERT-2</o:hasSynonym><rdfs:label>BERT-1</rdfs:label></o:Field>
						</rdf:RDF>
						""");
		assertThat(rules.all())
			.containsExactly(new NameRule(NameVerdict.VOCABULARY, "fact checking", "claim verification", "fields.owl"));
	}

	@Test
	void findsNoSynonymsAmongTopics() throws IOException {
		assertThat(read("{\"topics\": [{\"display_name\": \"Parsing\"}]}").all()).isEmpty();
	}

	@Test
	void saysWhatItIsGivenInstead() {
		assertThatExceptionOfType(IngestException.class).isThrownBy(() -> read("a,b"))
			.withMessageContaining("give RDF/XML");
	}

	private NameRules read(String text) throws IOException {
		Path file = this.folder.resolve("fields.owl");
		Files.writeString(file, text);
		return VocabularyFile.read(file);
	}

}
