/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.papergraph.ingest.source.ReadResult.Rejected;

/**
 * Says of a source that no format knows what it seems to be.
 */
final class UnknownSource {

	private static final int SHOWN_CHARACTERS = 40;

	private static final int SHORT = 300;

	private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>(.{0,200}?)</title>");

	private static final Pattern FAILURE = Pattern.compile(
			"(?i).*(not found|error|denied|forbidden|too many requests|rate limit|unavailable|\\b[45]\\d\\d\\b).*");

	/** What services put into the JSON of an answer that is none. */
	private static final List<String> ERROR_NAMES = List.of("error", "errors", "message", "detail", "status");

	private UnknownSource() {
	}

	static Rejected explain(String label, SourceHead head) {
		SourceLocation whole = SourceLocation.whole(label);
		String first = head.firstLine();
		JsonHead json = head.json();
		String error = (json != null) ? error(json) : null;
		if (error != null) {
			return new Rejected(RejectionReason.ERROR_ANSWER, whole,
					"is an answer without papers: \"" + shown(error) + "\"");
		}
		Matcher title = TITLE.matcher(head.text());
		if (head.isHtml() && title.find() && FAILURE.matcher(title.group(1).strip()).matches()) {
			return new Rejected(RejectionReason.ERROR_ANSWER, whole,
					"is a web page that says \"" + shown(title.group(1).strip()) + "\"");
		}
		if (json == null && head.text().length() <= SHORT && FAILURE.matcher(first).matches()) {
			return new Rejected(RejectionReason.ERROR_ANSWER, whole, "says only \"" + shown(first) + "\"");
		}
		return new Rejected(RejectionReason.UNKNOWN_FORMAT, whole,
				kind(head) + ", it starts with \"" + shown(first) + "\"");
	}

	private static String kind(SourceHead head) {
		JsonHead json = head.json();
		if (json != null) {
			return "is JSON without papers"
					+ (json.names().isEmpty() ? "" : " (" + shown(String.join(", ", json.names())) + ")");
		}
		if (head.isHtml()) {
			return "is a web page without papers";
		}
		XmlHead xml = head.xml();
		if (xml != null) {
			return xml.names().isEmpty() ? "is HTML or XML"
					: "is XML without papers that are known (" + xml.names().iterator().next() + ")";
		}
		return "is of no known format";
	}

	private static @Nullable String error(JsonHead json) {
		return ERROR_NAMES.stream()
			.map(json::string)
			.filter((value) -> value != null && json.names().size() <= 5)
			.findFirst()
			.orElse(null);
	}

	private static String shown(String text) {
		return (text.length() > SHOWN_CHARACTERS) ? text.substring(0, SHOWN_CHARACTERS) + "..." : text;
	}

}
