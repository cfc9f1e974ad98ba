/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.papergraph.graph.model.IdScheme;
import org.papergraph.ingest.source.PaperDraft;
import org.papergraph.ingest.source.RecordDate;

/**
 * One reference of a RIS file. Programs disagree on what its tags mean; where several
 * stand for one thing, the readings are those of JabRef, whose examples are the tests.
 */
final class RisRecord {

	private final List<String> tags = new ArrayList<>();

	private final List<String> values = new ArrayList<>();

	void add(String tag, String value) {
		this.tags.add(tag);
		this.values.add(value.strip());
	}

	/** A line without tag goes on with the value before it. */
	void goOn(String text) {
		if (!this.values.isEmpty()) {
			int last = this.values.size() - 1;
			this.values.set(last, (this.values.get(last) + " " + text.strip()).strip());
		}
	}

	boolean isEmpty() {
		return this.tags.stream().allMatch((tag) -> tag.equals("TY") || tag.equals("ER"));
	}

	boolean has(String tag) {
		return this.tags.contains(tag);
	}

	PaperDraft draft() {
		PaperDraft draft = new PaperDraft();
		draft.title(title()).abstractText(String.join(" ", all("AB", "N2").stream().distinct().toList()));
		draft.id(IdScheme.DOI, first("DO"));
		for (String address : all("UR", "L3", "LK")) {
			if (address.contains("doi.org/")) {
				draft.id(IdScheme.DOI, address);
			}
			if (address.contains("arxiv.org/")) {
				draft.id(IdScheme.ARXIV, address);
			}
			draft.url(address);
		}
		for (String tag : List.of("Y1", "PY", "DA", "Y2")) {
			all(tag).forEach((date) -> draft.date(RecordDate.parse(date)));
		}
		List<String> journals = all("JF", "JO", "J1");
		draft.venue(journals.isEmpty() ? first("T2") : journals.get(journals.size() - 1));
		draft.venue(first("BT")).venue(first("JA"));
		all("AU", "A1", "A2")
			.forEach((name) -> draft.author(name.toLowerCase(Locale.ROOT).equals("et al.") ? "" : name, null));
		return draft;
	}

	/** Several titles are parts of one. */
	private String title() {
		StringBuilder title = new StringBuilder();
		for (String part : all("T1", "TI", "CT")) {
			String soFar = title.toString();
			if (!soFar.isEmpty() && !soFar.equals(part)) {
				title.append(soFar.matches("(?s).*[:.?]") ? " " : ": ");
			}
			title.append(soFar.equals(part) ? "" : part);
		}
		return (title.length() == 0 && has("BT")) ? first("BT") : title.toString();
	}

	private String first(String tag) {
		List<String> found = all(tag);
		return found.isEmpty() ? "" : found.get(0);
	}

	/** The values of these tags in the order of the record. */
	private List<String> all(String... wanted) {
		List<String> found = new ArrayList<>();
		for (int i = 0; i < this.tags.size(); i++) {
			if (List.of(wanted).contains(this.tags.get(i)) && !this.values.get(i).isEmpty()) {
				found.add(this.values.get(i));
			}
		}
		return found;
	}

}
