/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.page;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Lets ids have a plain slash, as in {@code /papers/doi:10.1000/x/similar}: what stands
 * between the collection and the name of a part of it is the id. An encoded slash says
 * the same.
 */
@Component
class SlashedIds extends OncePerRequestFilter {

	private static final Pattern PATH = Pattern.compile("(/api/v1/[a-z-]+/)([^/]+:[^/]*/.+)");

	private static final Pattern PART = Pattern.compile("/api/v1/[a-z-]+/\\{id}(/[a-z-]+)");

	private final SingletonSupplier<Set<String>> parts;

	SlashedIds(ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.parts = SingletonSupplier.of(() -> parts(mappings));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Matcher path = PATH.matcher(request.getRequestURI());
		if (!path.matches()) {
			chain.doFilter(request, response);
			return;
		}
		String rest = path.group(2);
		String part = this.parts.obtain().stream().filter(rest::endsWith).findFirst().orElse("");
		String id = rest.substring(0, rest.length() - part.length()).replace("/", "%2F");
		chain.doFilter(new Readdressed(request, path.group(1) + id + part), response);
	}

	private static Set<String> parts(ObjectProvider<RequestMappingHandlerMapping> mappings) {
		Set<String> parts = new TreeSet<>();
		mappings.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.map(PART::matcher)
			.filter(Matcher::matches)
			.forEach((matcher) -> parts.add(matcher.group(1)));
		return parts;
	}

	/** The request with another path. */
	private static final class Readdressed extends HttpServletRequestWrapper {

		private final String path;

		Readdressed(HttpServletRequest request, String path) {
			super(request);
			this.path = path;
		}

		@Override
		public String getRequestURI() {
			return this.path;
		}

	}

}
