/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.net.URI;

/**
 * Where the services are.
 *
 * @param arxiv the query interface of arXiv
 * @param openAlex the works of OpenAlex
 * @param semanticScholar the papers of the graph API of Semantic Scholar
 */
record Endpoints(URI arxiv, URI openAlex, URI semanticScholar) {

	/** The services themselves. */
	static final Endpoints PUBLIC = new Endpoints(URI.create("https://export.arxiv.org/api/query"),
			URI.create("https://api.openalex.org/works"), URI.create("https://api.semanticscholar.org/graph/v1/paper"));

}
