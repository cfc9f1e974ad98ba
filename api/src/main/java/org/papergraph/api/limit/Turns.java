/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

import org.papergraph.api.page.ApiSettings;
import org.papergraph.api.problem.OverloadedException;

/**
 * Lets a few questions go to the database at a time, the others wait in the order they
 * came. All of them at once would take longer in total, and each of them as long as all.
 */
@Component
class Turns implements HandlerInterceptor, MeterBinder {

	private final int all;

	private final Semaphore free;

	private final Duration longestWait;

	Turns(ApiSettings settings) {
		this.all = settings.concurrentQuestions();
		this.free = new Semaphore(this.all, true);
		this.longestWait = settings.turnTimeout();
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("papergraph.turns.taken", this, (turns) -> turns.all - turns.free.availablePermits())
			.description("Requests that the database works for.")
			.register(registry);
		Gauge.builder("papergraph.turns.waiting", this, (turns) -> turns.free.getQueueLength())
			.description("Requests that wait for their turn.")
			.register(registry);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		try {
			if (!this.free.tryAcquire(this.longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new OverloadedException("more is asked than the database can answer: try again later");
			}
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new OverloadedException("the server stops");
		}
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		this.free.release();
	}

}
