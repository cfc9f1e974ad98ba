/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.problem;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import org.papergraph.graph.connection.GraphException;
import org.papergraph.graph.query.InvalidQueryException;

/**
 * Tells everything that goes wrong in a controller as a problem detail, without a stack
 * trace.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

	private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

	private static final long RETRY_SECONDS = 5;

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unknownId(UnknownIdException ex) {
		return answer(ProblemType.UNKNOWN_ID.detail(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> invalidQuery(InvalidQueryException ex) {
		return answer(invalid(ex.parameter(), ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> invalidParameter(InvalidParameterException ex) {
		return answer(invalid(ex.parameter(), ex.getMessage()));
	}

	/** A query that is no text, such as {@code ?q=%zz}, is found out when it is read. */
	@ExceptionHandler
	ResponseEntity<ProblemDetail> unreadable(org.apache.tomcat.util.http.InvalidParameterException ex) {
		return answer(ProblemType.BAD_REQUEST.detail("the query is too long or no percent-encoded UTF-8"));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> graph(GraphException ex) {
		if (ex instanceof GraphException.TimedOut) {
			return answer(ProblemType.QUERY_TIMEOUT.detail(ex.getMessage()));
		}
		if (ex instanceof GraphException.Failed) {
			return unexpected(ex);
		}
		LOG.warn("{}", ex.getMessage());
		return later(ProblemType.DATABASE_UNAVAILABLE.detail(ex.getMessage()), RETRY_SECONDS);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> overloaded(OverloadedException ex) {
		LOG.warn("{}", ex.getMessage());
		return later(ProblemType.OVERLOADED.detail(ex.getMessage()), RETRY_SECONDS);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> tooManyRequests(TooManyRequestsException ex) {
		return later(ProblemType.TOO_MANY_REQUESTS.detail(ex.getMessage()), ex.pause().toSeconds() + 1);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unauthorized(UnauthorizedException ex) {
		return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Papergraph\", charset=\"UTF-8\"", "Bearer")
			.body(ProblemType.UNAUTHORIZED.detail(ex.getMessage()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unexpected(Exception ex) {
		LOG.error("A request failed unexpectedly", ex);
		return answer(ProblemType.INTERNAL_ERROR.detail("the server failed; its log says why"));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		Map<String, String> errors = ex.getFieldErrors()
			.stream()
			.collect(Collectors.toMap(FieldError::getField, ProblemAdvice::message, (first, second) -> first,
					TreeMap::new));
		String first = errors.keySet().stream().findFirst().orElse("");
		return problem().body(invalid(first, String.join("; ", errors.values())));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException ex, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		return problem().body(invalid(ex.getParameterName(), ex.getParameterName() + " is missing"));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		String parameter = String.valueOf(ex.getPropertyName());
		return problem().body(invalid(parameter, parameter + " is malformed"));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemDetail given = (ex instanceof ErrorResponse error)
				? error.updateAndGetBody(getMessageSource(), LocaleContextHolder.getLocale())
				: ProblemDetail.forStatus(status);
		ProblemDetail typed = ProblemType.of(status).detail(given.getDetail());
		typed.setStatus(status.value());
		// Nothing is negotiated, because what the client accepts may be what is wrong.
		HttpHeaders all = new HttpHeaders();
		all.putAll(headers);
		all.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		return super.handleExceptionInternal(ex, typed, all, status, request);
	}

	private static String message(FieldError error) {
		if (!error.isBindingFailure()) {
			return error.getField() + " " + error.getDefaultMessage();
		}
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(error.unwrap(TypeMismatchException.class));
		return (cause instanceof NumberFormatException) ? error.getField() + " must be a whole number"
				: String.valueOf(cause.getMessage());
	}

	private static ProblemDetail invalid(String parameter, @Nullable String detail) {
		ProblemDetail problem = ProblemType.INVALID_PARAMETER.detail(detail);
		problem.setProperty("parameter", parameter);
		return problem;
	}

	private static ResponseEntity.BodyBuilder problem() {
		return ResponseEntity.badRequest().contentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	private static ResponseEntity<ProblemDetail> later(ProblemDetail problem, long seconds) {
		return ResponseEntity.status(problem.getStatus())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
			.body(problem);
	}

	private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
		return ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
