/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.papergraph.graph.model.ExternalIds;
import org.papergraph.graph.model.Paper;
import org.papergraph.graph.model.PaperId;
import org.papergraph.graph.model.SourceEntry;
import org.papergraph.ingest.source.ReadResult.Read;
import org.papergraph.ingest.source.ReadResult.Rejected;

/**
 * Pairs the lines of a page to entries: a title, its abstract, and details where there
 * are any. A line that finds no partner is rejected, so that a lost line costs one entry
 * and does not turn all later titles into abstracts.
 */
final class PageEntries {

	private static final int SHOWN_CHARACTERS = 60;

	private final SourceText source;

	private final Consumer<ReadResult> results;

	private final List<PageLine> pending = new ArrayList<>();

	private boolean pageHasDetails;

	private int position;

	PageEntries(SourceText source, Consumer<ReadResult> results) {
		this.source = source;
		this.results = results;
	}

	boolean isEmpty() {
		return this.position == 0 && this.pending.isEmpty();
	}

	void line(PageLine line) {
		this.pending.add(line);
	}

	/** Details end an entry. */
	void details(PageDetails details, PageLine first) {
		this.pageHasDetails = true;
		if (this.pending.isEmpty()) {
			reject(RejectionReason.STRAY_DETAILS, first, "belongs to no paper");
		}
		else {
			flush(details);
		}
	}

	/** The page is over. */
	void end() {
		flush(null);
	}

	private void flush(@Nullable PageDetails details) {
		List<PageLine> lines = List.copyOf(this.pending);
		this.pending.clear();
		int next = 0;
		while (next < lines.size()) {
			int taken = takesTwo(lines, next) ? 2 : 1;
			boolean last = next + taken == lines.size();
			PageLine text = (taken == 2) ? lines.get(next + 1) : null;
			entry(lines.get(next), text, last ? details : null, last);
			next += taken;
		}
	}

	/** A long line is an abstract; a short one is if it is a sentence or ends the run. */
	private static boolean takesTwo(List<PageLine> lines, int next) {
		if (lines.get(next).isLong() || next + 1 == lines.size()) {
			return false;
		}
		PageLine second = lines.get(next + 1);
		return second.isLong() || second.isSentence() || next + 2 == lines.size();
	}

	private void entry(PageLine title, @Nullable PageLine text, @Nullable PageDetails details, boolean last) {
		this.position++;
		if (title.isLong()) {
			reject(RejectionReason.MISSING_TITLE, title, "an abstract without a title");
			return;
		}
		if (text == null && details == null) {
			reject(RejectionReason.MISSING_ABSTRACT, title, "a title without an abstract");
			return;
		}
		String clean = MarkupCleaner.clean(title.text());
		if (clean.codePoints().noneMatch(Character::isLetterOrDigit)) {
			reject(RejectionReason.UNUSABLE_TITLE, title, "a title without a letter or digit");
			return;
		}
		String abstractText = (text != null) ? MarkupCleaner.clean(text.text()) : "";
		this.results.accept(new Read(paper(clean, abstractText, details), place(details),
				this.source.at(title.number()), lacks(text, details, last)));
	}

	private static Paper paper(String title, String abstractText, @Nullable PageDetails details) {
		PageDate date = (details != null) ? details.date() : null;
		String organization = (details != null) ? details.organization() : null;
		Integer year = (date != null) ? date.year() : null;
		return new Paper(PaperId.of(ExternalIds.NONE, title, year, null), title, abstractText, year,
				(date != null) ? date.day() : null, null, (details != null) ? details.authorCount() : null,
				(organization != null) ? List.of(organization) : List.of());
	}

	private SourceEntry place(@Nullable PageDetails details) {
		PageDate date = (details != null) ? details.date() : null;
		return new SourceEntry(this.source.file(), this.position, (date != null) ? date.text() : null,
				(details != null) ? details.comments() : null);
	}

	private List<String> lacks(@Nullable PageLine text, @Nullable PageDetails details, boolean last) {
		List<String> lacks = new ArrayList<>();
		if (text == null) {
			lacks.add("an abstract");
		}
		else if (details == null && last && !text.endsLikeText()) {
			lacks.add("perhaps the end of its abstract");
		}
		if (details == null && this.pageHasDetails) {
			lacks.add("authors and date");
		}
		else if (details != null && details.date() == null) {
			lacks.add("a date");
		}
		return lacks;
	}

	private void reject(RejectionReason reason, PageLine line, String what) {
		String text = line.text();
		String shown = (text.length() > SHOWN_CHARACTERS) ? text.substring(0, SHOWN_CHARACTERS) + "..." : text;
		this.results.accept(new Rejected(reason, this.source.at(line.number()), what + ": \"" + shown + "\""));
	}

}
