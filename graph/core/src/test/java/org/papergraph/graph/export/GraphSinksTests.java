/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.export;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.cypher.GraphSchema.Label;
import org.papergraph.cypher.GraphSchema.Property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class GraphSinksTests {

	private static final String TITLE = "Kettles \"on\" \\ fire,\n<hot> & \u0001 wet";

	private static final ExportedNode PAPER = ExportedNode.of(new NodeRef(Label.PAPER, List.of("doi:10.1/<a b>")),
			List.of(Label.PAPER),
			Map.of(Property.ID, "doi:10.1/<a b>", Property.TITLE, TITLE, Property.ABSTRACT, "", Property.YEAR, 2021L));

	@Test
	void graphmlHoldsAnyText() throws IOException {
		StringWriter out = new StringWriter();
		try (GraphmlSink sink = new GraphmlSink(out)) {
			sink.node(PAPER);
		}
		assertThat(out.toString()).contains("Kettles \"on\" \\ fire,\n&lt;hot&gt; &amp;   wet")
			.contains("<node id=\"Paper/doi:10.1/&lt;a b&gt;\">")
			.contains("key=\"node.year\">2021<");
	}

	@Test
	void triplesHoldAnyText() throws IOException {
		StringWriter out = new StringWriter();
		try (RdfSink sink = new RdfSink(out)) {
			sink.node(PAPER);
		}
		Model model = Rio.parse(new StringReader(out.toString()), RDFFormat.NTRIPLES);
		assertThat(model.objects()).anyMatch((value) -> value.stringValue().equals(TITLE));
		assertThat(model.subjects()).hasSize(1);
	}

	@Test
	void importKeepsAbsentAndEmptyApart(@TempDir Path folder) throws IOException {
		try (ImportCsvSink sink = new ImportCsvSink(folder)) {
			sink.node(PAPER);
		}
		String[] lines = Files.readString(folder.resolve("nodes-Paper.csv")).split("\n", 2);
		assertThat(lines[0]).startsWith(":ID(Paper),:LABEL,abstract:string,aclId:string");
		assertThat(lines[1]).startsWith("doi:10.1/<a b>,Paper,\"\",,");
		assertThat(Files.readAllLines(folder.resolve(ImportCsvSink.ARGUMENTS))).containsExactly("--id-type=string",
				"--array-delimiter=U+001F", "--multiline-fields=true", "--nodes=nodes-Paper.csv");
	}

	@Test
	void importWantsAnEmptyFolder(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("mine.txt"), "mine");
		assertThatIOException().isThrownBy(() -> new ImportCsvSink(folder)).withMessageContaining("is not empty");
	}

}
