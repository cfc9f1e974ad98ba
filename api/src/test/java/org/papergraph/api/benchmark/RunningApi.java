/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import org.neo4j.driver.Driver;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

import org.papergraph.api.PapergraphApiApplication;
import org.papergraph.graph.connection.GraphSettings;

/** The API over a database, on a free port of this machine. */
final class RunningApi implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private RunningApi(ConfigurableApplicationContext context) {
		this.context = context;
	}

	static RunningApi over(GraphSettings graph) {
		Map<String, String> settings = Map.of("server.port", "0", "papergraph.api.query-timeout", "60s",
				"spring.neo4j.uri", graph.uri().toString(), "spring.neo4j.authentication.username", graph.username(),
				"spring.neo4j.authentication.password", graph.password());
		return new RunningApi(
				new SpringApplicationBuilder(PapergraphApiApplication.class, Recording.class).run(settings.entrySet()
					.stream()
					.map((setting) -> "--" + setting.getKey() + "=" + setting.getValue())
					.toArray(String[]::new)));
	}

	StatementRecorder recorder() {
		return this.context.getBean(StatementRecorder.class);
	}

	URI uri(String path) {
		return URI.create(
				"http://127.0.0.1:" + this.context.getEnvironment().getRequiredProperty("local.server.port") + path);
	}

	HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
		return this.http.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
	}

	@Override
	public void close() {
		this.context.close();
	}

	/** Not annotated, so that no test finds it that scans for components. */
	static class Recording {

		@Bean
		static StatementRecorder recorder() {
			return new StatementRecorder();
		}

		@Bean
		static BeanPostProcessor watching(StatementRecorder recorder) {
			return new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof Driver driver) ? recorder.watch(driver) : bean;
				}
			};
		}

	}

}
