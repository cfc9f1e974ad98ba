/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.mcp;

import java.io.IOException;
import java.util.Map;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.InitializeRequest;
import io.modelcontextprotocol.spec.McpSchema.PaginatedRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is no message, or one with parameters of another form than its method
 * takes, before the library sees it: that takes such a message for a fault of the server.
 */
final class MessageFilter extends OncePerRequestFilter {

	/** What the parameters of a method look like. */
	private static final Map<String, Class<?>> FORMS = Map.of(McpSchema.METHOD_INITIALIZE, InitializeRequest.class,
			McpSchema.METHOD_TOOLS_LIST, PaginatedRequest.class, McpSchema.METHOD_TOOLS_CALL, CallToolRequest.class);

	private static final JsonMapper JSON = JsonMapper.shared();

	private final McpJsonMapper mapper;

	private final int mostBytes;

	MessageFilter(McpJsonMapper mapper, int mostBytes) {
		this.mapper = mapper;
		this.mostBytes = mostBytes;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"POST".equals(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		byte[] body = request.getInputStream().readNBytes(this.mostBytes + 1);
		if (body.length > this.mostBytes) {
			refuse(response, HttpStatus.CONTENT_TOO_LARGE, refusal(McpSchema.ErrorCodes.INVALID_REQUEST,
					"a message has at most " + this.mostBytes + " bytes"));
			return;
		}
		McpError refusal = refusal(body);
		if (refusal != null) {
			refuse(response, HttpStatus.BAD_REQUEST, refusal);
			return;
		}
		chain.doFilter(new ReadRequest(request, body), response);
	}

	private static @Nullable McpError refusal(byte[] body) {
		try {
			JsonNode message = JSON.readTree(body);
			if (!message.isObject()) {
				return refusal(McpSchema.ErrorCodes.INVALID_REQUEST, "a message is one JSON object");
			}
			String method = message.path("method").asString("");
			return hasForm(method, message.path("params")) ? null
					: refusal(McpSchema.ErrorCodes.INVALID_PARAMS, method + " has other params");
		}
		catch (JacksonException ex) {
			return refusal(McpSchema.ErrorCodes.PARSE_ERROR, "a message is JSON");
		}
	}

	private static boolean hasForm(String method, JsonNode params) {
		Class<?> form = FORMS.get(method);
		if (form == null || PaginatedRequest.class.equals(form) && (params.isMissingNode() || params.isNull())) {
			return true;
		}
		try {
			return params.isObject() && JSON.convertValue(params, form) != null;
		}
		catch (IllegalArgumentException | JacksonException ex) {
			return false;
		}
	}

	private static McpError refusal(int code, String message) {
		return McpError.builder(code).message(message).build();
	}

	private void refuse(HttpServletResponse response, HttpStatus status, McpError refusal) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setCharacterEncoding("UTF-8");
		response.getWriter().write(this.mapper.writeValueAsString(refusal));
	}

}
