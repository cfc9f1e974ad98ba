/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.problem;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * The kinds of problems. Clients may rely on their URIs.
 */
public enum ProblemType {

	/** A parameter is missing, malformed or out of range. */
	INVALID_PARAMETER("invalid-parameter", HttpStatus.BAD_REQUEST, "Invalid parameter"),
	/** The request cannot be read. */
	BAD_REQUEST("bad-request", HttpStatus.BAD_REQUEST, "Bad request"),
	/** The client does not show the key. */
	UNAUTHORIZED("unauthorized", HttpStatus.UNAUTHORIZED, "Unauthorized"),
	/** The client asks more often than it may. */
	TOO_MANY_REQUESTS("too-many-requests", HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
	/** Nothing lives at this path. */
	UNKNOWN_PATH("unknown-path", HttpStatus.NOT_FOUND, "Unknown path"),
	/** The graph has no paper or term of that id. */
	UNKNOWN_ID("unknown-id", HttpStatus.NOT_FOUND, "Unknown id"),
	/** The path exists, but not for this method. */
	METHOD_NOT_ALLOWED("method-not-allowed", HttpStatus.METHOD_NOT_ALLOWED, "Method not allowed"),
	/** No representation fits the Accept header. */
	NOT_ACCEPTABLE("not-acceptable", HttpStatus.NOT_ACCEPTABLE, "Not acceptable"),
	/** The body has a media type that is not read here. */
	UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Unsupported media type"),
	/** The database does not answer or is not set up. */
	DATABASE_UNAVAILABLE("database-unavailable", HttpStatus.SERVICE_UNAVAILABLE, "Database unavailable"),
	/** More is asked at once than can be answered soon. */
	OVERLOADED("overloaded", HttpStatus.SERVICE_UNAVAILABLE, "Overloaded"),
	/** The database took too long. */
	QUERY_TIMEOUT("query-timeout", HttpStatus.GATEWAY_TIMEOUT, "Query timeout"),
	/** A fault of ours. */
	INTERNAL_ERROR("internal-error", HttpStatus.INTERNAL_SERVER_ERROR, "Internal error");

	private static final String PREFIX = "urn:papergraph:problem:";

	private final URI uri;

	private final HttpStatus status;

	private final String title;

	ProblemType(String name, HttpStatus status, String title) {
		this.uri = URI.create(PREFIX + name);
		this.status = status;
		this.title = title;
	}

	/**
	 * {@return the URI that identifies this kind of problem}
	 */
	public URI uri() {
		return this.uri;
	}

	/**
	 * {@return the title that all problems of this kind have}
	 */
	public String title() {
		return this.title;
	}

	/**
	 * Makes a problem of this kind.
	 * @param detail what happened, and what to do next
	 * @return the problem
	 */
	ProblemDetail detail(@Nullable String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(this.status, detail);
		problem.setType(this.uri);
		problem.setTitle(this.title);
		return problem;
	}

	/**
	 * Finds the kind of a status that a server or framework chose.
	 * @param status the status
	 * @return the kind
	 */
	static ProblemType of(HttpStatusCode status) {
		return switch (status.value()) {
			case 404 -> UNKNOWN_PATH;
			case 405 -> METHOD_NOT_ALLOWED;
			case 406 -> NOT_ACCEPTABLE;
			case 415 -> UNSUPPORTED_MEDIA_TYPE;
			case 501, 505 -> BAD_REQUEST;
			case 503 -> DATABASE_UNAVAILABLE;
			default -> status.is4xxClientError() ? BAD_REQUEST : INTERNAL_ERROR;
		};
	}

}
