/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.source.RefusedSourceException;
import org.papergraph.ingest.source.RejectionReason;

/**
 * Asks one service, not too fast, and again when that may help: after a lost connection,
 * an answer that is cut off or cannot be read, 408, 429 and 5xx. Redirects are not
 * followed, for they would take the key along.
 */
final class ServiceClient {

	private static final Logger log = LoggerFactory.getLogger(ServiceClient.class);

	private static final int OK = 200;

	/** Tries again without a wait that was asked for. */
	private static final Duration NOT_SAID = Duration.ofNanos(-1);

	private final HttpClient http;

	private final PagedService service;

	private final Patience patience;

	private final FailedAnswer failed;

	private final Pace pace;

	private final RetryPolicy<Object> policy;

	/**
	 * Makes a client.
	 * @param service whom it asks
	 * @param keys what must not be shown
	 * @param patience how long to bear with the service
	 * @param pace keeps requests to the service apart, also those of other clients
	 * @param progress is told about each wait
	 */
	ServiceClient(PagedService service, ServiceKeys keys, Patience patience, Pace pace, Consumer<String> progress) {
		this.http = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(patience.timeout())
			.build();
		this.service = service;
		this.patience = patience;
		this.failed = new FailedAnswer(service, keys, patience);
		this.pace = pace;
		this.policy = RetryPolicy.builder()
			.handleIf((ex) -> ex instanceof IOException && !(ex instanceof RefusedSourceException))
			.withMaxAttempts(patience.tries())
			.withBackoff(patience.first(), patience.longest())
			.withDelayFnOn((context) -> wait(context.getLastException()), TemporaryFailureException.class)
			.onRetryScheduled((event) -> progress.accept(this.failed.describe(event.getLastException())
					+ "; asking again in " + Math.max(1, event.getDelay().toSeconds()) + " s"))
			.build();
	}

	/**
	 * Asks until there is an answer that can be read.
	 * @param request the request
	 * @param reader makes something of the body, or throws an exception if it is broken
	 * @param <T> what is made of it
	 * @return what the reader made
	 * @throws RefusedSourceException if there is no such answer
	 */
	<T> T ask(HttpRequest.Builder request, BodyReader<T> reader) throws RefusedSourceException {
		HttpRequest built = request.build();
		try {
			return Failsafe.with(this.policy).get(() -> reader.read(body(built)));
		}
		catch (FailsafeException ex) {
			if (ex.getCause() instanceof RefusedSourceException refused) {
				throw refused;
			}
			if (ex.getCause() instanceof InterruptedException) {
				Thread.currentThread().interrupt();
				throw new IngestException("The question to " + this.service.name() + " was interrupted.", ex);
			}
			throw new RefusedSourceException(RejectionReason.NO_ANSWER,
					"asked " + this.patience.tries() + " times: " + this.failed.describe(ex.getCause()));
		}
	}

	private byte[] body(HttpRequest request) throws IOException, InterruptedException {
		this.pace.await();
		try {
			HttpResponse<byte[]> response = send(request);
			log.debug("{} {}: {}", request.method(), request.uri(), response.statusCode());
			if (response.statusCode() != OK) {
				throw this.failed.explain(response);
			}
			return response.body();
		}
		finally {
			this.pace.ended();
		}
	}

	/**
	 * The client's own timeout ends with the headers; this one counts for the body, too.
	 */
	private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
		CompletableFuture<HttpResponse<byte[]>> answer = this.http.sendAsync(request, BodyHandlers.ofByteArray());
		try {
			return answer.get(this.patience.timeout().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			throw new HttpTimeoutException("no answer within " + this.patience.timeout().toSeconds() + " s");
		}
		catch (ExecutionException ex) {
			throw (ex.getCause() instanceof IOException io) ? io : new IOException(ex.getCause());
		}
		finally {
			answer.cancel(true);
		}
	}

	private static Duration wait(Throwable failure) {
		Duration asked = (failure instanceof TemporaryFailureException temporary) ? temporary.asked() : null;
		return (asked != null) ? asked : NOT_SAID;
	}

	/** Makes something of a body. */
	@FunctionalInterface
	interface BodyReader<T> {

		/**
		 * {@return what the body says}
		 * @param body the bytes
		 * @throws IOException if they are broken; {@link RefusedSourceException} if
		 * asking again does not help
		 */
		T read(byte[] body) throws IOException;

	}

}
