/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

import org.papergraph.api.problem.UnauthorizedException;

/**
 * Asks for the key, if there is one: as a bearer token (RFC 6750), or as the password of
 * any user (RFC 7617), which is what a browser asks its user for. Health, and what Neo4j
 * Browser loads from here, say nothing of the graph and stay open.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class KeyFilter extends OncePerRequestFilter {

	private static final String BEARER = "bearer ";

	private static final String BASIC = "basic ";

	private static final List<String> OPEN = List.of("/actuator/health", "/browser/");

	private final AccessSettings settings;

	private final HandlerExceptionResolver problems;

	KeyFilter(AccessSettings settings, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
		this.settings = settings;
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		// A browser asks without key whether it may ask with one.
		return this.settings.isOpen() || HttpMethod.OPTIONS.matches(request.getMethod())
				|| isOpen(request.getRequestURI()) && isOpen(request.getServletPath());
	}

	/** Of a path as it was sent and as it is understood: one alone could be a detour. */
	private static boolean isOpen(String path) {
		return !path.contains("..") && OPEN.stream().anyMatch(path::startsWith);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String shown = shown(request.getHeader(HttpHeaders.AUTHORIZATION));
		if (shown != null && this.settings.admits(shown)) {
			chain.doFilter(request, response);
			return;
		}
		this.problems.resolveException(request, response, null,
				new UnauthorizedException("this server asks for its key: send Authorization: Bearer KEY"));
	}

	private static @Nullable String shown(@Nullable String authorization) {
		if (authorization == null) {
			return null;
		}
		String scheme = authorization.toLowerCase(Locale.ROOT);
		if (scheme.startsWith(BEARER)) {
			return authorization.substring(BEARER.length()).strip();
		}
		return scheme.startsWith(BASIC) ? password(authorization.substring(BASIC.length()).strip()) : null;
	}

	private static @Nullable String password(String credentials) {
		try {
			String decoded = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
			int colon = decoded.indexOf(':');
			return (colon >= 0) ? decoded.substring(colon + 1) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
