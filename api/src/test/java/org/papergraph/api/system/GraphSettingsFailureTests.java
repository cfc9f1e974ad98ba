/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import org.papergraph.api.PapergraphApiApplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(OutputCaptureExtension.class)
class GraphSettingsFailureTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			spring.neo4j.uri,           http://127.0.0.1:7474, Neo4j address must look like bolt://host:7687
			spring.neo4j.uri,           localhost:7687,        Neo4j address must look like bolt://host:7687
			papergraph.api.certificate, no-such-file.pem,      certificate file no-such-file.pem cannot be read""")
	void aWrongSettingIsNamedInASentence(String setting, String value, String sentence, CapturedOutput output) {
		SpringApplicationBuilder application = new SpringApplicationBuilder(PapergraphApiApplication.class);
		assertThatThrownBy(() -> application.run("--server.port=0", "--" + setting + "=" + value))
			.isInstanceOf(Exception.class);
		assertThat(output).contains("APPLICATION FAILED TO START", sentence, "NEO4J_URI")
			.doesNotContain("Caused by:", "\tat ", "Error creating bean");
	}

}
