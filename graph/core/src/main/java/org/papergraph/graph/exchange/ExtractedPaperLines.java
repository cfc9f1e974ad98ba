/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.function.Consumer;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.papergraph.graph.exchange.DecodedLine.Decoded;
import org.papergraph.graph.exchange.DecodedLine.Malformed;
import org.papergraph.graph.model.ExtractedPaper;

/**
 * Writes and reads extracted papers, one a line. Equal papers give equal lines on every
 * platform, and reading a written line gives the paper back.
 */
public final class ExtractedPaperLines {

	/** The version of the line format that this class writes and reads. */
	public static final int VERSION = 1;

	private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
		// The JDK prints doubles differently before and after version 19.
		.enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
		.build()).build();

	private static final int SHOWN_CHARACTERS = 200;

	private ExtractedPaperLines() {
	}

	/**
	 * Writes a paper.
	 * @param paper the paper
	 * @return one line of JSON without its end
	 */
	public static String encode(ExtractedPaper paper) {
		return PaperEncoder.encode(MAPPER, paper);
	}

	/**
	 * Reads lines to their end. Blank lines are skipped, unknown fields ignored; a line
	 * that cannot be read does not stop the next ones.
	 * @param lines the lines
	 * @param results takes what each line came to, in order
	 * @throws IOException if the lines cannot be read
	 */
	public static void decode(BufferedReader lines, Consumer<DecodedLine> results) throws IOException {
		int number = 0;
		String line = lines.readLine();
		while (line != null) {
			number++;
			String text = (number == 1 && line.startsWith("\uFEFF")) ? line.substring(1) : line;
			if (!text.isBlank()) {
				results.accept(decode(text, number));
			}
			line = lines.readLine();
		}
	}

	/**
	 * Reads a line.
	 * @param line one line of JSON
	 * @param number the line's number, for messages
	 * @return the paper or what is wrong with the line
	 */
	public static DecodedLine decode(String line, int number) {
		try {
			JsonNode root = MAPPER.readTree(line);
			JsonNode version = root.path("v");
			if (!version.isInt()) {
				return new Malformed(number, "a line must be an object with a version, such as {\"v\":" + VERSION
						+ ",...}; write it with papergraph extract");
			}
			if (version.intValue() != VERSION) {
				return new Malformed(number, "version " + version.intValue() + " is not known, this is version "
						+ VERSION + "; extract again with this Papergraph, or load with the one that wrote the file");
			}
			return new Decoded(PaperDecoder.decode(root));
		}
		catch (JacksonException ex) {
			return new Malformed(number, "the JSON cannot be read: " + shorten(ex.getOriginalMessage()));
		}
		catch (IllegalArgumentException | IndexOutOfBoundsException ex) {
			return new Malformed(number, "the paper is not valid: " + shorten(String.valueOf(ex.getMessage())));
		}
	}

	private static String shorten(String message) {
		String line = message.lines().findFirst().orElse("");
		return (line.length() > SHOWN_CHARACTERS) ? line.substring(0, SHOWN_CHARACTERS) + "..." : line;
	}

}
