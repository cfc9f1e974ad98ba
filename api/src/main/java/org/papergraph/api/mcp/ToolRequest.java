/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.mcp;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A call of a tool as the GET request it stands for. It shares the connection with the
 * request that carries the call, and nothing else.
 */
final class ToolRequest extends HttpServletRequestWrapper {

	private final String uri;

	private final Map<String, String[]> parameters;

	private final Map<String, Object> attributes = new HashMap<>();

	private ToolRequest(HttpServletRequest carrier, String uri, Map<String, String[]> parameters) {
		super(carrier);
		this.uri = uri;
		this.parameters = parameters;
	}

	static ToolRequest of(HttpServletRequest carrier, ApiTool tool, Map<String, Object> arguments) {
		Map<String, Object> inPath = new HashMap<>();
		Map<String, String[]> inQuery = new LinkedHashMap<>();
		for (ApiToolParameter parameter : tool.parameters()) {
			List<String> values = parameter.values(arguments);
			if (parameter.inPath()) {
				inPath.put(parameter.name(), String.join("", values));
			}
			else if (!values.isEmpty()) {
				inQuery.put(parameter.name(), values.toArray(String[]::new));
			}
		}
		String uri = UriComponentsBuilder.fromPath(tool.path()).encode().buildAndExpand(inPath).toUriString();
		return new ToolRequest(carrier, uri, inQuery);
	}

	@Override
	public String getMethod() {
		return "GET";
	}

	@Override
	public String getRequestURI() {
		return this.uri;
	}

	@Override
	public StringBuffer getRequestURL() {
		return new StringBuffer(this.uri);
	}

	@Override
	public String getServletPath() {
		return this.uri;
	}

	@Override
	public @Nullable String getPathInfo() {
		return null;
	}

	@Override
	public @Nullable String getQueryString() {
		return null;
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = this.parameters.get(name);
		return (values != null) ? values[0] : null;
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return this.parameters.get(name);
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return Collections.unmodifiableMap(this.parameters);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.parameters.keySet());
	}

	@Override
	public @Nullable String getHeader(String name) {
		return name.equalsIgnoreCase(HttpHeaders.ACCEPT) ? MediaType.APPLICATION_JSON_VALUE : null;
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		String value = getHeader(name);
		return Collections.enumeration((value != null) ? Set.of(value) : Set.of());
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		return Collections.enumeration(Set.of(HttpHeaders.ACCEPT));
	}

	@Override
	public long getDateHeader(String name) {
		return -1;
	}

	@Override
	public @Nullable String getContentType() {
		return null;
	}

	@Override
	public int getContentLength() {
		return 0;
	}

	@Override
	public long getContentLengthLong() {
		return 0;
	}

	@Override
	public @Nullable Object getAttribute(String name) {
		return this.attributes.get(name);
	}

	@Override
	public void setAttribute(String name, @Nullable Object value) {
		if (value != null) {
			this.attributes.put(name, value);
		}
		else {
			this.attributes.remove(name);
		}
	}

	@Override
	public void removeAttribute(String name) {
		this.attributes.remove(name);
	}

	@Override
	public Enumeration<String> getAttributeNames() {
		return Collections.enumeration(this.attributes.keySet());
	}

}
