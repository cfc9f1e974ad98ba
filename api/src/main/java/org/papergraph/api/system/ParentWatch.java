/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.system;

import java.io.IOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Stops the API when its standard input closes. A process that starts the API with a pipe
 * as its input leaves no orphan behind, however it ends.
 */
@Component
@ConditionalOnProperty("papergraph.api.stop-with-standard-input")
class ParentWatch {

	private static final Logger log = LoggerFactory.getLogger(ParentWatch.class);

	private final ConfigurableApplicationContext context;

	ParentWatch(ConfigurableApplicationContext context) {
		this.context = context;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		Thread watch = new Thread(this::closeAfterInput, "parent-watch");
		watch.setDaemon(true);
		watch.start();
	}

	private void closeAfterInput() {
		try {
			while (System.in.read() >= 0) {
				continue;
			}
		}
		catch (IOException ex) {
			log.debug("Standard input failed.", ex);
		}
		log.info("The process that started the API has ended, so the API ends too.");
		this.context.close();
	}

}
