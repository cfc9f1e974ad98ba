/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.cache;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import org.papergraph.graph.query.GraphRevision;

/**
 * Names answers by what was asked and by the state of the graph, before the question is
 * answered: an answer that a client has already need not be worked out again.
 */
@Component
class EntityTags {

	private static final String ATTRIBUTE = EntityTags.class.getName();

	private final GraphRevision revision;

	EntityTags(GraphRevision revision) {
		this.revision = revision;
	}

	/**
	 * {@return the weak entity tag of the answer to a request, the same as long as the
	 * request is being answered}
	 */
	String of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof String known) {
			return known;
		}
		String asked = String.join("\n", request.getRequestURI(), String.valueOf(request.getQueryString()),
				String.valueOf(request.getHeader(HttpHeaders.ACCEPT)), this.revision.current());
		String tag = "W/\"" + UUID.nameUUIDFromBytes(asked.getBytes(StandardCharsets.UTF_8)) + "\"";
		request.setAttribute(ATTRIBUTE, tag);
		return tag;
	}

}
