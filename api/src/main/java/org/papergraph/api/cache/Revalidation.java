/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.cache;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Lets clients keep answers and ask whether they still hold. Problems are not kept.
 */
@ControllerAdvice
class Revalidation implements HandlerInterceptor, ResponseBodyAdvice<Object> {

	private static final String API = "/api/v1/";

	private final EntityTags tags;

	Revalidation(EntityTags tags) {
		this.tags = tags;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (!HttpMethod.GET.matches(request.getMethod())) {
			return true;
		}
		// Named before it is worked out: a change in between must not pass for the old
		// state.
		String tag = this.tags.of(request);
		String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (known == null || Arrays.stream(known.split(",")).map(String::strip).noneMatch(tag::equals)) {
			return true;
		}
		response.setStatus(HttpStatus.NOT_MODIFIED.value());
		response.setHeader(HttpHeaders.ETAG, tag);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		return false;
	}

	@Override
	public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
		return true;
	}

	@Override
	public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType, MediaType type,
			Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request,
			ServerHttpResponse response) {
		if (request instanceof ServletServerHttpRequest servlet && !(body instanceof ProblemDetail)
				&& servlet.getServletRequest().getRequestURI().startsWith(API)) {
			response.getHeaders().setETag(this.tags.of(servlet.getServletRequest()));
			response.getHeaders().setCacheControl(CacheControl.noCache());
			response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		}
		return body;
	}

}
