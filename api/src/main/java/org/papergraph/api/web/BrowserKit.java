/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the guide and the colours for the Neo4j Browser of a server that is not ours,
 * such as that of the official container: Browser loads them from any address, but only
 * where scripts of its origin are let in. They hold nothing of the graph.
 */
@Configuration(proxyBeanMethods = false)
class BrowserKit implements WebMvcConfigurer {

	private static final String PATHS = "/browser/*";

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler(PATHS)
			.addResourceLocations("classpath:/papergraph/browser/")
			.setCacheControl(CacheControl.noCache());
	}

	@Override
	public void addCorsMappings(CorsRegistry registry) {
		registry.addMapping(PATHS).allowedOrigins("*").allowedMethods(HttpMethod.GET.name(), HttpMethod.HEAD.name());
	}

}
