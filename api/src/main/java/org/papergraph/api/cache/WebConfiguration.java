/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.cache;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.papergraph.api.page.ApiSettings;

/**
 * Asks every client of the API whether it has the answer already, and lets scripts of
 * other origins in only where the settings name them.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final ApiSettings settings;

	private final Revalidation revalidation;

	WebConfiguration(ApiSettings settings, Revalidation revalidation) {
		this.settings = settings;
		this.revalidation = revalidation;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.revalidation).addPathPatterns("/api/v1/**");
	}

	@Override
	public void addCorsMappings(CorsRegistry registry) {
		if (!this.settings.corsOrigins().isEmpty()) {
			registry.addMapping("/api/v1/**")
				.allowedOrigins(this.settings.corsOrigins().toArray(String[]::new))
				.allowedMethods(HttpMethod.GET.name(), HttpMethod.HEAD.name())
				.exposedHeaders("ETag", "Link");
		}
	}

}
