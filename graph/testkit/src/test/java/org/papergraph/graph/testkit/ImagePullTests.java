/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.PullResponseItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(30)
class ImagePullTests {

	private static final Duration SOON = Duration.ofSeconds(1);

	private static final Duration LATER = Duration.ofMinutes(5);

	private final ImagePull pull = new ImagePull();

	@Test
	void aRegistryThatNeverAnswersIsGivenUpSoon() {
		assertThatIllegalStateException().isThrownBy(() -> this.pull.await(SOON, LATER))
			.withMessage("no registry answered within 1 seconds");
	}

	@Test
	void anEngineThatCannotGetTheImageSaysSoAtOnce() {
		this.pull.onError(new NotFoundException("no such image"));
		assertThatThrownBy(() -> this.pull.await(LATER, LATER)).hasMessageContaining("no such image");
	}

	@Test
	void anImageThatBeginsToComeHasTime() throws InterruptedException {
		this.pull.onNext(new Said("Pulling from neo4j"));
		CompletableFuture<Void> rest = CompletableFuture.runAsync(() -> {
			this.pull.onNext(new Said("Status: Downloaded newer image for neo4j"));
			this.pull.onComplete();
		}, CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS));
		this.pull.await(SOON, LATER);
		rest.join();
	}

	/** What an engine says of its progress. */
	private static final class Said extends PullResponseItem {

		private static final long serialVersionUID = 1L;

		private final String said;

		Said(String said) {
			this.said = said;
		}

		@Override
		public String getStatus() {
			return this.said;
		}

	}

}
