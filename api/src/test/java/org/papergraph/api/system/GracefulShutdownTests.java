/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import org.papergraph.api.PapergraphApiApplication;

import static org.assertj.core.api.Assertions.assertThat;

/** Asked to end, the API answers what it was asked before, and nothing more. */
class GracefulShutdownTests {

	private static final CountDownLatch ENTERED = new CountDownLatch(1);

	private static final CountDownLatch ANSWER = new CountDownLatch(1);

	@Test
	void aRequestInFlightIsAnswered() throws Exception {
		ConfigurableApplicationContext context = new SpringApplicationBuilder(PapergraphApiApplication.class)
			.initializers((starting) -> ((GenericApplicationContext) starting).registerBean("slow",
					ServletRegistrationBean.class, () -> new ServletRegistrationBean<>(new SlowAnswer(), "/slow")))
			.run("--server.port=0", "--spring.neo4j.uri=bolt://127.0.0.1:1");
		URI address = URI
			.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
		CompletableFuture<HttpResponse<String>> answer = HttpClient.newHttpClient()
			.sendAsync(HttpRequest.newBuilder(address.resolve("/slow")).build(), HttpResponse.BodyHandlers.ofString());
		assertThat(ENTERED.await(30, TimeUnit.SECONDS)).isTrue();
		CompletableFuture<Void> end = CompletableFuture.runAsync(context::close);
		awaitClosed(address);
		assertThat(end).isNotDone();
		ANSWER.countDown();
		assertThat(answer.get(30, TimeUnit.SECONDS).body()).isEqualTo("answered");
		end.get(30, TimeUnit.SECONDS);
	}

	/** New clients are turned away at once. */
	private static void awaitClosed(URI address) throws Exception {
		HttpRequest question = HttpRequest.newBuilder(address.resolve("/actuator/health/liveness")).build();
		for (int i = 0; i < 100; i++) {
			try {
				HttpClient.newHttpClient().send(question, HttpResponse.BodyHandlers.discarding());
				Thread.sleep(100);
			}
			catch (IOException ex) {
				return;
			}
		}
		throw new AssertionError("new questions are still answered");
	}

	/** No component, so that no other test finds it. */
	private static final class SlowAnswer extends HttpServlet {

		private static final long serialVersionUID = 1L;

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			ENTERED.countDown();
			try {
				ANSWER.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IOException("interrupted", ex);
			}
			response.getWriter().print("answered");
		}

	}

}
