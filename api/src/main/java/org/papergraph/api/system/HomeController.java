/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

import java.net.URI;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.papergraph.api.page.ApiSettings;

/**
 * Tells whoever comes to the front door where to go on.
 */
@RestController
@Hidden
class HomeController {

	private final ApiSettings settings;

	HomeController(ApiSettings settings) {
		this.settings = settings;
	}

	@GetMapping(path = { "/api", "/api/v1" }, produces = MediaType.APPLICATION_JSON_VALUE)
	Home home() {
		return new Home("Papergraph", "/v3/api-docs", "/actuator/health", "/api/v1/papers", "/api/v1/terms",
				"/api/v1/overlap?a={a}&b={b}", "/api/v1/stats", this.settings.browserUri());
	}

	record Home(String name, String openapi, String health, String papers, String terms, String overlap, String stats,
			@Nullable URI browser) {
	}

}
