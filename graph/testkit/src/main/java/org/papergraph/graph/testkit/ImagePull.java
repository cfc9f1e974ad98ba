/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import com.github.dockerjava.api.command.PullImageResultCallback;
import com.github.dockerjava.api.model.PullResponseItem;

/**
 * One attempt to get an image, given up soon when no registry answers: Testcontainers and
 * the engine would both repeat a hopeless one for minutes.
 */
final class ImagePull extends PullImageResultCallback {

	private final CountDownLatch sign = new CountDownLatch(1);

	@Override
	public void onNext(PullResponseItem item) {
		this.sign.countDown();
		super.onNext(item);
	}

	@Override
	public void onError(Throwable throwable) {
		this.sign.countDown();
		super.onError(throwable);
	}

	/**
	 * Waits for the image.
	 * @param firstSign how long nothing at all may come
	 * @param whole how long it may take from then on
	 * @throws IllegalStateException if the time is over
	 * @throws RuntimeException of the client's if the engine cannot get the image
	 */
	void await(Duration firstSign, Duration whole) throws InterruptedException {
		if (!this.sign.await(firstSign.toMillis(), TimeUnit.MILLISECONDS)) {
			throw new IllegalStateException("no registry answered within " + firstSign.toSeconds() + " seconds");
		}
		if (!awaitCompletion(whole.toMillis(), TimeUnit.MILLISECONDS)) {
			throw new IllegalStateException("it did not come within " + whole.toMinutes() + " minutes");
		}
	}

}
