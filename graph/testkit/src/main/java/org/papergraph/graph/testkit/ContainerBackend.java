/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A Neo4j container, where a Docker engine answers quickly. Any failure means that there
 * is none: an engine without a way to an image must not cost the tests minutes.
 */
final class ContainerBackend {

	static final String IMAGE_VARIABLE = "PAPERGRAPH_TEST_NEO4J_IMAGE";

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

	static Attempt start() {
		String image = System.getenv().getOrDefault(IMAGE_VARIABLE, IMAGE);
		String trouble = "no Docker engine";
		try {
			DockerClient docker = within(ANSWER_TIMEOUT, () -> DockerClientFactory.instance().client());
			trouble = "no image " + image;
			within(PULL_TIMEOUT.plus(ANSWER_TIMEOUT), () -> fetch(docker, image));
			trouble = "no container of " + image;
			return Attempt.found(within(START_TIMEOUT, () -> startContainer(image)));
		}
		catch (ExecutionException ex) {
			return Attempt.failed(trouble + ": " + firstLine(ex.getCause()));
		}
		catch (TimeoutException ex) {
			return Attempt.failed(trouble + ": no answer");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Attempt.failed(trouble + ": interrupted");
		}
	}

	private static String fetch(DockerClient docker, String image) {
		try {
			return String.valueOf(docker.inspectImageCmd(image).exec().getId());
		}
		catch (NotFoundException absent) {
			try {
				docker.pullImageCmd(image).exec(new ImagePull()).await(ANSWER_TIMEOUT, PULL_TIMEOUT);
				return image;
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

	/** Engines and their clients answer with paragraphs. */
	private static String firstLine(@Nullable Throwable cause) {
		String message = (cause != null) ? cause.getMessage() : null;
		return (message != null) ? message.lines().findFirst().orElse("") : String.valueOf(cause);
	}

	private static <T> T within(Duration timeout, Supplier<T> task)
			throws InterruptedException, ExecutionException, TimeoutException {
		return CompletableFuture.supplyAsync(task, (run) -> {
			Thread thread = new Thread(run, "papergraph-testkit-docker");
			thread.setDaemon(true);
			thread.start();
		}).get(timeout.toMillis(), TimeUnit.MILLISECONDS);
	}

}
