/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.limit;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the limits before everything that asks the database. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration implements WebMvcConfigurer {

	private static final String QUESTIONS = "/api/v1/**";

	private final RequestRate rate;

	private final Turns turns;

	LimitConfiguration(RequestRate rate, Turns turns) {
		this.rate = rate;
		this.turns = turns;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.rate).addPathPatterns(QUESTIONS).order(Ordered.HIGHEST_PRECEDENCE);
		registry.addInterceptor(this.turns).addPathPatterns(QUESTIONS).order(Ordered.HIGHEST_PRECEDENCE + 1);
	}

}
