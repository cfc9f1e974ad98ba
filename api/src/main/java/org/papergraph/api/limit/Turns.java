/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.limit;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

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
class Turns implements HandlerInterceptor {

	private final Semaphore free;

	private final ApiSettings settings;

	Turns(ApiSettings settings) {
		this.free = new Semaphore(settings.concurrentQuestions(), true);
		this.settings = settings;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		try {
			if (!this.free.tryAcquire(this.settings.turnTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
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
