/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.mcp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Answers calls of tools by asking the endpoints, on the thread of the request that
 * carries the call. So every bound and every error is that of the API.
 */
final class ToolCalls {

	private final DispatcherServlet endpoints;

	ToolCalls(DispatcherServlet endpoints) {
		this.endpoints = endpoints;
	}

	/**
	 * Calls a tool.
	 * @param tool the tool
	 * @param arguments by name, checked against the tool's schema
	 * @return the endpoint's JSON; an error if it is a problem
	 */
	CallToolResult call(ApiTool tool, Map<String, Object> arguments) {
		ServletRequestAttributes carrier = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
		HttpServletResponse response = carrier.getResponse();
		if (response == null) {
			throw new IllegalStateException("a call must come with a request");
		}
		ToolResponse answer = new ToolResponse(response);
		try {
			this.endpoints.service(ToolRequest.of(carrier.getRequest(), tool, arguments), answer);
		}
		catch (ServletException ex) {
			throw new IllegalStateException("The endpoint failed: " + tool.path(), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return CallToolResult.builder()
			.addTextContent(answer.body())
			.isError(answer.getStatus() >= HttpServletResponse.SC_BAD_REQUEST)
			.build();
	}

}
