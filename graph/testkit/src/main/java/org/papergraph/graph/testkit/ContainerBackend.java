/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.PullImageResultCallback;
import com.github.dockerjava.api.exception.NotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A Neo4j container, where a Docker engine answers quickly. Any failure means that there
 * is none: an engine without a way to an image must not cost the tests minutes.
 */
final class ContainerBackend {

	static final String IMAGE_VARIABLE = "PAPERGRAPH_TEST_NEO4J_IMAGE";

	private static final Logger log = LoggerFactory.getLogger(ContainerBackend.class);

	private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(10);

	private static final Duration PULL_TIMEOUT = Duration.ofMinutes(5);

	private static final Duration START_TIMEOUT = Duration.ofMinutes(2);

	private static final String IMAGE = "neo4j:5.26-community";

	private ContainerBackend() {
	}

	/** Whether somebody named an image, so that no other server will do. */
	static boolean isDemanded() {
		return System.getenv(IMAGE_VARIABLE) != null;
	}

	static Optional<Backend> start() {
		String image = System.getenv().getOrDefault(IMAGE_VARIABLE, IMAGE);
		return within(ANSWER_TIMEOUT, () -> DockerClientFactory.instance().client())
			.flatMap((docker) -> within(PULL_TIMEOUT, () -> fetch(docker, image)))
			.flatMap((present) -> within(START_TIMEOUT, () -> startContainer(image)));
	}

	/**
	 * One attempt to get the image; Testcontainers would repeat a hopeless one for
	 * minutes.
	 */
	private static boolean fetch(DockerClient docker, String image) {
		try {
			docker.inspectImageCmd(image).exec();
			return true;
		}
		catch (NotFoundException absent) {
			try {
				docker.pullImageCmd(image).exec(new PullImageResultCallback()).awaitCompletion();
				return true;
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException("Interrupted while pulling " + image, ex);
			}
		}
	}

	private static Backend startContainer(String image) {
		Neo4jContainer container = new Neo4jContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("neo4j"));
		container.start();
		Neo4jServer server = new Neo4jServer(URI.create(container.getBoltUrl()), "neo4j", container.getAdminPassword(),
				"a container of " + image);
		return new Backend(server, container::stop);
	}

	private static <T> Optional<T> within(Duration timeout, Supplier<T> task) {
		CompletableFuture<T> result = CompletableFuture.supplyAsync(task, (run) -> {
			Thread thread = new Thread(run, "papergraph-testkit-docker");
			thread.setDaemon(true);
			thread.start();
		});
		try {
			return Optional.of(result.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (ExecutionException | TimeoutException ex) {
			log.info("Docker cannot be used: {}", (ex.getCause() != null) ? ex.getCause().toString() : "no answer");
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

}
