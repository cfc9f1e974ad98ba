/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Serves the API.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PapergraphApiApplication {

	public static void main(String[] args) {
		SpringApplication.run(PapergraphApiApplication.class, args);
	}

}
