/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.web;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the page's own files, and of each library only the one folder that the page
 * loads.
 */
@Configuration(proxyBeanMethods = false)
class PageResources implements WebMvcConfigurer {

	private static final String WEBJARS = "classpath:/META-INF/resources/webjars/";

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/app/**")
			.addResourceLocations("classpath:/static/app/")
			.setCacheControl(CacheControl.noCache());
		library(registry, "lit-html/*/**", "lit-html/");
		library(registry, "cytoscape/*/dist/**", "cytoscape/");
	}

	/** The address of a library holds its version, so a browser may keep it. */
	private static void library(ResourceHandlerRegistry registry, String pattern, String folder) {
		registry.addResourceHandler("/webjars/" + pattern)
			.addResourceLocations(WEBJARS + folder)
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
	}

}
