/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.live;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.source.RefusedSourceException;
import org.papergraph.ingest.source.RejectionReason;
import org.papergraph.ingest.source.SourceInput;
import org.papergraph.ingest.source.live.LiveQuery.Service;

/**
 * Fetches what {@code arxiv:QUERY}, {@code openalex:QUERY} and {@code s2:QUERY} stand
 * for. Each page is an input of its own. A page that cannot be had is an input that
 * refuses to be opened, so that it is rejected with its reason; pages before it are kept,
 * and the next run goes on after them.
 */
public final class LiveSources {

	private final Path home;

	private final ServiceKeys keys;

	private final int limit;

	private final boolean refresh;

	private final Consumer<String> progress;

	private final Endpoints endpoints;

	private final Patience patience;

	private final Map<Service, Pace> paces = new EnumMap<>(Service.class);

	/**
	 * Asks the public services.
	 * @param home where to keep pages
	 * @param keys who asks
	 * @param limit how many papers to fetch of each source at most
	 * @param refresh whether to forget the pages that were kept
	 * @param progress is told in words about each page and each wait
	 * @throws IngestException if the limit is below one
	 */
	public LiveSources(Path home, ServiceKeys keys, int limit, boolean refresh, Consumer<String> progress) {
		this(home, keys, limit, refresh, progress, Endpoints.PUBLIC, Patience.USUAL);
	}

	LiveSources(Path home, ServiceKeys keys, int limit, boolean refresh, Consumer<String> progress, Endpoints endpoints,
			Patience patience) {
		if (limit < 1) {
			throw new IngestException(
					"The limit of " + limit + " papers leaves nothing to fetch: give --limit 1 or more.");
		}
		this.home = home;
		this.keys = keys;
		this.limit = limit;
		this.refresh = refresh;
		this.progress = progress;
		this.endpoints = endpoints;
		this.patience = patience;
	}

	/**
	 * Fetches a source, if it is one of these.
	 * @param source an argument that names a source
	 * @return its pages, never none; or nothing if it is something else, such as a file
	 * @throws IngestException if nothing is asked for, or pages cannot be kept
	 */
	public Optional<List<SourceInput>> find(String source) {
		return LiveQuery.parse(source).map(this::fetch);
	}

	private List<SourceInput> fetch(LiveQuery query) {
		PagedService service = service(query);
		PageFolder folder = new PageFolder(this.home, query);
		if (this.refresh) {
			folder.clear();
		}
		Pace pace = this.paces.computeIfAbsent(query.service(),
				(any) -> new Pace(this.patience.pause(service.pause())));
		Fetching fetching = new Fetching(query, service, folder,
				new ServiceClient(service, this.keys, this.patience, pace, this.progress), this.progress);
		List<SourceInput> inputs = new ArrayList<>();
		String cursor = service.firstCursor();
		int left = this.limit;
		try {
			int pageSize = Math.min(service.pageSize(), this.limit);
			while (cursor != null && left > 0) {
				KeptPage page = fetching.page(inputs.size() + 1, cursor,
						new PagedService.Slice(Math.min(pageSize, left), pageSize));
				if (page.records() == 0) {
					break;
				}
				inputs.add(input(query, folder, inputs.size() + 1));
				left -= page.records();
				cursor = page.next();
			}
			fetching.done();
		}
		catch (RefusedSourceException ex) {
			inputs.add(refused(query, inputs.size() + 1, ex.reason(), String.valueOf(ex.getMessage())));
		}
		if (inputs.isEmpty()) {
			inputs.add(refused(query, 1, RejectionReason.NO_RECORD, service.name() + " has no paper for this query"));
		}
		return inputs;
	}

	private PagedService service(LiveQuery query) {
		return switch (query.service()) {
			case ARXIV -> new ArxivFeed(this.endpoints.arxiv(), query.text());
			case OPENALEX -> new OpenAlexList(this.endpoints.openAlex(), query.text(), this.keys);
			case S2 -> new SemanticScholarSearch(this.endpoints.semanticScholar(), query.text(), this.keys);
		};
	}

	private static SourceInput input(LiveQuery query, PageFolder folder, int number) {
		Path body = folder.body(number);
		String uri = query.uri(number);
		return new SourceInput(uri, uri, () -> Files.newInputStream(body));
	}

	private static SourceInput refused(LiveQuery query, int number, RejectionReason reason, String detail) {
		String uri = query.uri(number);
		return new SourceInput(uri, uri, () -> {
			throw new RefusedSourceException(reason, detail);
		});
	}

}
