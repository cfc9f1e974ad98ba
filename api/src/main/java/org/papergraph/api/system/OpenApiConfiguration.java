/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

import java.util.Arrays;
import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.papergraph.api.problem.ProblemType;
import org.papergraph.cypher.read.PaperOrder;
import org.papergraph.graph.model.Role;
import org.papergraph.graph.model.TermType;
import org.papergraph.graph.model.TextField;

/**
 * The OpenAPI description: what the annotations of the controllers do not say.
 */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

	static {
		SpringDocUtils.getConfig()
			.replaceWithSchema(TermType.class, labels(Arrays.stream(TermType.values()).map(TermType::label).toList()))
			.replaceWithSchema(Role.class, labels(Arrays.stream(Role.values()).map(Role::label).toList()))
			.replaceWithSchema(PaperOrder.class,
					labels(Arrays.stream(PaperOrder.values()).map(PaperOrder::label).toList()))
			.replaceWithSchema(TextField.class,
					labels(Arrays.stream(TextField.values()).map(TextField::label).toList()));
	}

	@Bean
	OpenAPI openApi() {
		return new OpenAPI()
			.info(new Info().title("Papergraph")
				.version("1")
				.description("Which papers share a dataset or a method, and the sentences that prove it.")
				.license(new License().name("GPL-3.0-or-later").url("https://www.gnu.org/licenses/gpl-3.0.html")))
			.servers(List.of(new Server().url("/")));
	}

	@Bean
	OpenApiCustomizer problems() {
		return (openApi) -> {
			openApi.getComponents().addSchemas("Problem", problemSchema());
			openApi.getPaths()
				.values()
				.stream()
				.flatMap((path) -> path.readOperations().stream())
				.forEach((operation) -> operation.getResponses().addApiResponse("default", problem()));
		};
	}

	private static ApiResponse problem() {
		return new ApiResponse().description("A problem (RFC 9457)")
			.content(new Content().addMediaType("application/problem+json",
					new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
	}

	private static Schema<?> problemSchema() {
		Schema<?> problem = new ObjectSchema();
		problem.setDescription("What went wrong (RFC 9457).");
		problem.addProperty("type",
				labels(Arrays.stream(ProblemType.values()).map((type) -> type.uri().toString()).toList()));
		problem.addProperty("title", new StringSchema());
		problem.addProperty("status", new IntegerSchema());
		problem.addProperty("detail", new StringSchema().description("What happened, and what to do next."));
		problem.addProperty("instance", new StringSchema());
		problem.addProperty("parameter", new StringSchema().description("The parameter at fault, if one is."));
		problem.setRequired(List.of("type", "title", "status"));
		return problem;
	}

	private static Schema<?> labels(List<String> labels) {
		StringSchema schema = new StringSchema();
		schema.setEnum(labels);
		return schema;
	}

}
