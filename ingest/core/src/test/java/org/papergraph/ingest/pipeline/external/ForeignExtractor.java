/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.pipeline.external;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Programs that stand for an extractor of somebody else: one Java file each, which calls
 * the first word of every abstract a method.
 */
final class ForeignExtractor {

	private static final String FIRST_WORD = """
			import java.util.*;
			import java.util.regex.*;
			class FirstWord {
				static String field(String line, String name) {
					Matcher matcher = Pattern.compile("\\"" + name + "\\":\\"([^\\"]*)\\"").matcher(line);
					matcher.find();
					return matcher.group(1);
				}
				static String answer(String line) {
					String id = field(line, "id");
					String word = field(line, "abstract").split(" ")[0];
					return "{\\"v\\":1,\\"id\\":\\"" + id + "\\",\\"terms\\":[{\\"type\\":\\"Method\\",\\"key\\":\\"method:" + word.toLowerCase()
						+ "\\",\\"name\\":\\"" + word + "\\",\\"role\\":\\"used\\",\\"confidence\\":0.5,\\"mentions\\":[{\\"in\\":\\"abstract\\","
						+ "\\"start\\":0,\\"end\\":" + word.length() + ",\\"surface\\":\\"" + word + "\\",\\"sentence\\":1}]}]}";
				}
				public static void main(String[] args) throws Exception {
					Scanner in = new Scanner(System.in, "UTF-8");
					int number = 0;
					while (in.hasNextLine()) {
						String line = in.nextLine();
						number++;
						BODY
					}
				}
			}
			""";

	private ForeignExtractor() {
	}

	/** A program that does something for each {@code line} with its {@code number}. */
	static String doing(String body) {
		return FIRST_WORD.replace("BODY", body);
	}

	static ExtractorCommand command(Path program, Duration limit) {
		return ExtractorCommand.parse("'" + Path.of(System.getProperty("java.home"), "bin", "java")
				+ "' -Xshare:auto -XX:TieredStopAtLevel=1 '" + program + "'", null, limit);
	}

}
