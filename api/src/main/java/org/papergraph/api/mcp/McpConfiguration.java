/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.mcp;

import java.util.Map;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * A server of the Model Context Protocol without sessions, at {@value #ENDPOINT}
 * (streamable HTTP). Web pages of other origins are turned away, because the server
 * answers whoever reaches it.
 */
@Configuration(proxyBeanMethods = false)
class McpConfiguration {

	private static final String ENDPOINT = "/mcp";

	private static final int MOST_BYTES = 65_536;

	private static final String INSTRUCTIONS = """
			A graph of scientific papers and the methods, datasets, tasks, metrics and concepts that their abstracts name. \
			Names are resolved: any synonym or acronym finds its term. Every statement comes with the sentence it rests on; \
			quote it. Lists are paged: pass 'next' as 'cursor'.""";

	@Bean
	McpJsonMapper mcpJsonMapper() {
		return new JacksonMcpJsonMapper(JsonMapper.builder()
			.addModule(new SimpleModule().addSerializer(McpError.class, new RefusalSerializer()))
			.build());
	}

	@Bean
	FilterRegistrationBean<MessageFilter> mcpMessages(McpJsonMapper mapper) {
		FilterRegistrationBean<MessageFilter> filter = new FilterRegistrationBean<>(
				new MessageFilter(mapper, MOST_BYTES));
		filter.addUrlPatterns(ENDPOINT);
		return filter;
	}

	@Bean
	HttpServletStatelessServerTransport mcpTransport(McpJsonMapper mapper) {
		return HttpServletStatelessServerTransport.builder()
			.jsonMapper(mapper)
			.messageEndpoint(ENDPOINT)
			.maxRequestSize(MOST_BYTES)
			.httpHeaderValidator(DefaultServerTransportSecurityValidator.builder()
				.allowedOrigin("http://127.0.0.1:*")
				.allowedOrigin("http://localhost:*")
				.build())
			.build();
	}

	@Bean
	ServletRegistrationBean<HttpServletStatelessServerTransport> mcpServlet(
			HttpServletStatelessServerTransport transport) {
		ServletRegistrationBean<HttpServletStatelessServerTransport> servlet = new ServletRegistrationBean<>(transport,
				ENDPOINT);
		servlet.setName("mcp");
		return servlet;
	}

	@Bean
	McpStatelessSyncServer mcpServer(HttpServletStatelessServerTransport transport, McpJsonMapper mapper,
			DispatcherServlet endpoints) {
		ToolCalls calls = new ToolCalls(endpoints);
		return McpServer.sync(transport)
			.jsonMapper(mapper)
			.serverInfo("papergraph", "1")
			.instructions(INSTRUCTIONS)
			.capabilities(ServerCapabilities.builder().tools(false).build())
			.immediateExecution(true)
			.tools(ToolCatalog.tools().stream().map((tool) -> specification(tool, calls)).toList())
			.build();
	}

	private static SyncToolSpecification specification(ApiTool tool, ToolCalls calls) {
		ToolAnnotations readsOnly = ToolAnnotations.builder()
			.readOnlyHint(true)
			.idempotentHint(true)
			.openWorldHint(false)
			.build();
		return SyncToolSpecification.builder()
			.tool(Tool.builder(tool.name(), tool.inputSchema())
				.title(tool.title())
				.description(tool.title() + ". " + tool.description())
				.annotations(readsOnly)
				.build())
			.callHandler((context, request) -> calls.call(tool,
					(request.arguments() != null) ? request.arguments() : Map.of()))
			.build();
	}

}
