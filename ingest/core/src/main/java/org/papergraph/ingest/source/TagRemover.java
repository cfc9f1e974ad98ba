/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Takes the tags of HTML, JATS and MathML out of a text that stands inside another
 * format, and puts characters in place of their references. What only looks like a tag,
 * such as {@code a <b and c> d}, stays.
 */
public final class TagRemover {

	/** Names with a prefix, and those of HTML, JATS and MathML that stand in texts. */
	private static final String NAME = "(?:(?:jats|mml|m|ns\\d+):[a-zA-Z][\\w-]*|i|b|u|s|a|q|em|strong|small|big|sub|sup|inf|sc|scp"
			+ "|tt|code|span|font|cite|abbr|img|italic|bold|underline|overline|monospace|roman|sans-serif|styled-content"
			+ "|named-content|ext-link|xref|uri|email|inline-formula|inline-graphic|alternatives|abstract|math|m[a-z]{1,10}"
			+ "|semantics|annotation|body|html)";

	private static final String ATTRIBUTES = "(?:\\s+[\\w:-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*\\s*";

	/** A heading that says what every abstract is. */
	private static final Pattern HEADING = Pattern
		.compile("(?is)<(?:jats:)?title" + ATTRIBUTES + ">\\s*(?:abstract|summary)\\s*\\.?\\s*</(?:jats:)?title>");

	private static final Pattern SECTION = Pattern.compile("(?is)([.:!?]?)\\s*</(?:jats:)?title>");

	private static final Pattern TEX = Pattern
		.compile("(?is)<(?:jats:)?tex-math" + ATTRIBUTES + ">.*?</(?:jats:)?tex-math>");

	private static final Pattern BLOCK = Pattern
		.compile("(?i)</?(?:jats:)?(?:p|title|sec|br|div|li|list|list-item|label|h\\d|tr|td|disp-formula)" + ATTRIBUTES
				+ "/?>");

	private static final Pattern TAG = Pattern
		.compile("</" + NAME + "\\s*>|<" + NAME + ATTRIBUTES + "/?>|<!--.*?-->|<!\\[CDATA\\[|\\]\\]>", Pattern.DOTALL);

	private static final Pattern REFERENCE = Pattern
		.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");

	private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'",
			"nbsp", " ", "ndash", "–", "mdash", "—", "hellip", "…");

	private TagRemover() {
	}

	/**
	 * Takes the tags out.
	 * @param text any text, perhaps without tags
	 * @return the text without them; where a block ended there is a space
	 */
	public static String remove(String text) {
		if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
			return text;
		}
		// Some sources write the tags themselves as references, so resolve, then remove.
		String plain = (text.indexOf('<') < 0) ? characters(text) : text;
		plain = HEADING.matcher(plain).replaceAll("");
		plain = TEX.matcher(plain).replaceAll("");
		plain = SECTION.matcher(plain)
			.replaceAll((end) -> end.group(1).isEmpty() ? ": " : Matcher.quoteReplacement(end.group(1)) + " ");
		plain = BLOCK.matcher(plain).replaceAll(" ");
		plain = TAG.matcher(plain).replaceAll("");
		return characters(plain);
	}

	/**
	 * {@return the text with characters in place of references such as {@code &#233;}}
	 * @param text any text
	 */
	public static String characters(String text) {
		return REFERENCE.matcher(text)
			.replaceAll((match) -> Matcher
				.quoteReplacement(character(match.group(1), match.group(2), match.group(3), match.group())));
	}

	private static String character(@Nullable String decimal, @Nullable String hexadecimal, @Nullable String name,
			String written) {
		if (name != null) {
			return NAMED.getOrDefault(name, written);
		}
		int code = (decimal != null) ? Integer.parseInt(decimal) : Integer.parseInt(String.valueOf(hexadecimal), 16);
		return Character.isValidCodePoint(code) ? Character.toString(code) : written;
	}

}
