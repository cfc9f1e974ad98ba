/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import org.jspecify.annotations.Nullable;

import org.papergraph.cypher.GraphEnds;
import org.papergraph.cypher.GraphShape;

/**
 * Writes a folder of CSV files that {@code neo4j-admin database import full} turns into a
 * database: a file for each label and each type, and the command's arguments in
 * {@value #ARGUMENTS}. Values of lists stand apart by the unit separator (U+001F), which
 * no text of a paper holds.
 */
public final class ImportCsvSink implements GraphSink {

	/** The file with the arguments of the import. */
	public static final String ARGUMENTS = "import.args";

	private static final String LIST_SEPARATOR = "\u001f";

	private final Path folder;

	private final Map<String, CsvWriter> nodes = new TreeMap<>();

	private final Map<String, CsvWriter> relationships = new TreeMap<>();

	/**
	 * Makes a sink.
	 * @param folder an empty folder, or one to be made
	 * @throws IOException if the folder cannot be made or is not empty
	 */
	public ImportCsvSink(Path folder) throws IOException {
		Files.createDirectories(folder);
		try (var files = Files.list(folder)) {
			if (files.findAny().isPresent()) {
				throw new IOException(folder + " is not empty: name a new folder for the CSV files");
			}
		}
		this.folder = folder;
	}

	@Override
	public void node(ExportedNode node) throws IOException {
		String label = node.ref().label();
		Set<String> properties = GraphShape.nodeProperties(label);
		CsvWriter file = this.nodes.get(label);
		if (file == null) {
			List<String> header = new ArrayList<>(List.of(":ID(" + label + ")", ":LABEL"));
			file = open(nodeFile(label), header, properties);
			this.nodes.put(label, file);
		}
		List<@Nullable String> fields = new ArrayList<>();
		fields.add(String.join("|", node.ref().identity()));
		fields.add(String.join(LIST_SEPARATOR, node.labels()));
		properties.forEach((property) -> fields.add(value(node.properties().get(property))));
		file.writeRecord(fields);
	}

	@Override
	public void relationship(ExportedRelationship relationship) throws IOException {
		String type = relationship.type();
		Set<String> properties = GraphShape.relationshipProperties(type);
		CsvWriter file = this.relationships.get(type);
		if (file == null) {
			GraphEnds ends = GraphEnds.of(type);
			List<String> header = List.of(":START_ID(" + ends.from() + ")", ":END_ID(" + ends.to() + ")");
			file = open(relationshipFile(type), header, properties);
			this.relationships.put(type, file);
		}
		List<@Nullable String> fields = new ArrayList<>();
		fields.add(String.join("|", relationship.from().identity()));
		fields.add(String.join("|", relationship.to().identity()));
		properties.forEach((property) -> fields.add(value(relationship.properties().get(property))));
		file.writeRecord(fields);
	}

	@Override
	public void close() throws IOException {
		List<String> arguments = new ArrayList<>();
		arguments.add("--id-type=string");
		arguments.add("--array-delimiter=U+001F");
		arguments.add("--multiline-fields=true");
		for (Map.Entry<String, CsvWriter> file : this.nodes.entrySet()) {
			file.getValue().close();
			arguments.add("--nodes=" + nodeFile(file.getKey()));
		}
		for (Map.Entry<String, CsvWriter> file : this.relationships.entrySet()) {
			file.getValue().close();
			arguments.add("--relationships=" + file.getKey() + "=" + relationshipFile(file.getKey()));
		}
		Files.write(this.folder.resolve(ARGUMENTS), arguments);
	}

	private CsvWriter open(String name, List<String> first, Set<String> properties) throws IOException {
		CsvWriter file = CsvWriter.builder()
			.lineDelimiter(LineDelimiter.LF)
			// An empty text is quoted, an absent one is not: the import keeps them apart.
			.quoteStrategy(QuoteStrategies.EMPTY)
			.build(this.folder.resolve(name));
		List<String> header = new ArrayList<>(first);
		properties.forEach((property) -> header.add(property + ":" + PropertyType.of(property).inImport()));
		file.writeRecord(header);
		return file;
	}

	private static @Nullable String value(@Nullable Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(String::valueOf).collect(Collectors.joining(LIST_SEPARATOR));
		}
		return (value != null) ? value.toString() : null;
	}

	private static String nodeFile(String label) {
		return "nodes-" + label + ".csv";
	}

	private static String relationshipFile(String type) {
		return "relationships-" + type + ".csv";
	}

}
