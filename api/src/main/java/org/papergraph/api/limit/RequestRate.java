/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.limit;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

import org.papergraph.api.page.ApiSettings;
import org.papergraph.api.problem.TooManyRequestsException;

/**
 * Lets each client ask so many questions a minute, if the settings say how many: a token
 * bucket for each address. Clients that were not seen for long, or too many, are
 * forgotten.
 */
@Component
class RequestRate implements HandlerInterceptor {

	private static final int MOST_CLIENTS = 100_000;

	private final int perMinute;

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(MOST_CLIENTS)
		.expireAfterAccess(Duration.ofMinutes(2))
		.build();

	RequestRate(ApiSettings settings) {
		this.perMinute = settings.requestsPerMinute();
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (this.perMinute == 0) {
			return true;
		}
		ConsumptionProbe probe = this.buckets.get(request.getRemoteAddr(), (client) -> bucket())
			.tryConsumeAndReturnRemaining(1);
		if (!probe.isConsumed()) {
			throw new TooManyRequestsException("a client may ask " + this.perMinute + " questions a minute",
					Duration.ofNanos(probe.getNanosToWaitForRefill()));
		}
		return true;
	}

	private Bucket bucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.perMinute).refillGreedy(this.perMinute, Duration.ofMinutes(1)))
			.build();
	}

}
