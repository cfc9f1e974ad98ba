/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.papergraph.ingest.source.RefusedSourceException;
import org.papergraph.ingest.source.RejectionReason;

/**
 * Says what a failed request means, and whether asking again can help. No key is in what
 * it says.
 */
final class FailedAnswer {

	private static final Set<Integer> KEY_TROUBLE = Set.of(401, 403);

	private static final int TOO_MANY = 429;

	private static final Set<Integer> PASSING = Set.of(408, 425, TOO_MANY);

	private static final int SHOWN_CHARACTERS = 160;

	private final PagedService service;

	private final ServiceKeys keys;

	private final Patience patience;

	FailedAnswer(PagedService service, ServiceKeys keys, Patience patience) {
		this.service = service;
		this.keys = keys;
		this.patience = patience;
	}

	/**
	 * Judges an answer whose status is not 200.
	 * @param response the answer
	 * @return a {@link TemporaryFailureException} if asking again can help, else a
	 * {@link RefusedSourceException}
	 */
	IOException explain(HttpResponse<byte[]> response) {
		int status = response.statusCode();
		String said = said(response.body());
		String answer = this.service.name() + " answered " + status + (said.isEmpty() ? "" : " \"" + said + "\"");
		if (KEY_TROUBLE.contains(status) || status == TOO_MANY) {
			answer += aboutKey(status);
		}
		if (!PASSING.contains(status) && status < 500) {
			return new RefusedSourceException(RejectionReason.ERROR_ANSWER, answer);
		}
		Duration wait = retryAfter(response);
		if (wait != null && wait.compareTo(this.patience.longest()) > 0) {
			return new RefusedSourceException(RejectionReason.NO_ANSWER,
					answer + ", and asks to wait for " + minutes(wait));
		}
		return new TemporaryFailureException(answer, wait);
	}

	/**
	 * {@return what went wrong, in words}
	 * @param failure what was thrown
	 */
	String describe(@Nullable Throwable failure) {
		if (failure instanceof TemporaryFailureException) {
			return String.valueOf(failure.getMessage());
		}
		if (failure instanceof ConnectException) {
			return "no connection to " + this.service.name();
		}
		String message = (failure != null) ? failure.getMessage() : null;
		return this.service.name() + ": " + this.keys.redact((message != null) ? message : "the connection was lost");
	}

	private String aboutKey(int status) {
		String missing = this.service.missingKey();
		if (missing != null) {
			return " (" + missing + ")";
		}
		return KEY_TROUBLE.contains(status) ? " (is the key right?)" : "";
	}

	/** Seconds, or a date, which is compared with the date of the answer itself. */
	private static @Nullable Duration retryAfter(HttpResponse<?> response) {
		Optional<String> after = response.headers().firstValue("Retry-After");
		if (after.isEmpty()) {
			return null;
		}
		try {
			if (after.get().matches("\\d{1,9}")) {
				return Duration.ofSeconds(Long.parseLong(after.get()));
			}
			Optional<String> sent = response.headers().firstValue("Date");
			Duration wait = sent.isEmpty() ? Duration.ZERO : Duration.between(date(sent.get()), date(after.get()));
			return wait.compareTo(Duration.ZERO) > 0 ? wait : null;
		}
		catch (DateTimeException ex) {
			// A header that says nothing.
			return null;
		}
	}

	private static ZonedDateTime date(String text) {
		return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
	}

	private static String minutes(Duration wait) {
		return (wait.toMinutes() < 120) ? wait.toMinutes() + " minutes" : wait.toHours() + " hours";
	}

	/** The words of the answer, without its marks. */
	private String said(byte[] body) {
		String text = new String(body, StandardCharsets.UTF_8).replaceAll("<[^>]*>", " ")
			.replaceAll("[{}\\[\\]\"\\p{Cntrl}\\s]+", " ")
			.strip();
		String shown = this.keys.redact(text);
		return (shown.length() > SHOWN_CHARACTERS) ? shown.substring(0, SHOWN_CHARACTERS) + "..." : shown;
	}

}
