/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.citation.CitationGraph;
import org.papergraph.graph.citation.Literature;
import org.papergraph.graph.citation.PageRanking;
import org.papergraph.graph.citation.RankedPaper;
import org.papergraph.graph.citation.Suspicion;
import org.papergraph.graph.citation.SuspiciousWork;
import org.papergraph.graph.citation.SuspiciousWorks;
import org.papergraph.graph.citation.Work;

/**
 * What the citations of a graph tell, as text and as fields of JSON.
 */
final class CitationReport {

	private final Map<String, Work> works = new TreeMap<>();

	private final int citations;

	private final SuspiciousWorks suspicious;

	private final CitationGraph graph;

	private final List<RankedPaper> ranked;

	private final int limit;

	/**
	 * Computes the report.
	 * @param literature the papers and who cites whom
	 * @param limit the most works to name of each kind; all are counted
	 */
	CitationReport(Literature literature, int limit) {
		literature.works().forEach((work) -> this.works.put(work.id(), work));
		this.citations = literature.citations().size();
		this.suspicious = SuspiciousWorks.among(literature);
		this.graph = CitationGraph.of(literature.citations());
		this.ranked = PageRanking.of(this.graph).top(limit);
		this.limit = limit;
	}

	/**
	 * {@return the report for people}
	 */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines
			.add("papers " + read() + ", only cited " + (this.works.size() - read()) + ", citations " + this.citations);
		for (Suspicion suspicion : Suspicion.values()) {
			List<SuspiciousWork> found = this.suspicious.of(suspicion);
			lines.add("");
			lines.add(suspicion.description() + ": " + found.size());
			found.stream().limit(this.limit).forEach((work) -> lines.add("  " + line(work)));
		}
		lines.add("");
		lines.add("what matters most, by PageRank:");
		this.ranked.forEach((paper) -> lines.add(String.format(Locale.ROOT, "  %5.2f %%  cited by %d: %s",
				100 * paper.score(), this.graph.citationCount(paper.paper()), name(paper.paper()))));
		return lines;
	}

	/**
	 * {@return the report for programs}
	 */
	Map<String, Object> fields() {
		Map<String, Object> kinds = new LinkedHashMap<>();
		for (Suspicion suspicion : Suspicion.values()) {
			List<SuspiciousWork> found = this.suspicious.of(suspicion);
			kinds.put(suspicion.key(), kind(found));
		}
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("papers", read());
		fields.put("stubs", this.works.size() - read());
		fields.put("citations", this.citations);
		fields.put("suspicious", kinds);
		fields.put("pageRank", this.ranked.stream().map(this::fields).toList());
		return fields;
	}

	private Map<String, Object> kind(List<SuspiciousWork> found) {
		Map<String, Object> kind = new LinkedHashMap<>();
		kind.put("count", found.size());
		kind.put("works", found.stream().limit(this.limit).map(this::fields).toList());
		return kind;
	}

	private long read() {
		return this.works.values().stream().filter(Work::read).count();
	}

	private String line(SuspiciousWork work) {
		return name(work.work()) + ((work.cited() != null) ? " cites " + name(work.cited()) : "");
	}

	private String name(String id) {
		Work work = this.works.get(id);
		if (work == null || work.title().isEmpty()) {
			return id;
		}
		return work.title() + ((work.year() != null) ? " (" + work.year() + ")" : "") + " " + id;
	}

	private Map<String, @Nullable Object> fields(SuspiciousWork work) {
		Map<String, @Nullable Object> fields = fields(work.work());
		if (work.cited() != null) {
			fields.put("cited", fields(work.cited()));
		}
		return fields;
	}

	private Map<String, @Nullable Object> fields(RankedPaper paper) {
		Map<String, @Nullable Object> fields = fields(paper.paper());
		fields.put("citations", this.graph.citationCount(paper.paper()));
		fields.put("score", paper.score());
		return fields;
	}

	private Map<String, @Nullable Object> fields(String id) {
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		fields.put("id", id);
		Work work = this.works.get(id);
		if (work != null) {
			fields.put("title", work.title());
			fields.put("year", work.year());
		}
		return fields;
	}

}
