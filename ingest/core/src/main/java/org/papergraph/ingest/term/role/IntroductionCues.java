/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.term.role;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phrases in front of a name that say the paper introduces it.
 */
final class IntroductionCues {

	private static final String VERBS = "(?:propose|introduce|present|develop|release|design|devise|contribute|build"
			+ "|construct|create|describe|unveil|formulate|establish|open-source|curate|collect)(?:s|d)?";

	private static final Pattern WE_INTRODUCE = Pattern.compile(
			"\\b(?:we|paper|work|article|study|report)\\b[^.;]{0,40}?\\b" + VERBS + "\\b(?<gap>[^.;]{0,90})$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern NAMED = Pattern
		.compile("\\b(?:named|called|dubbed|termed|coined|abbreviated as|denoted as|which we (?:call|name|term|dub)"
				+ "|we (?:call|name|term|dub)(?: it| this| our \\w+)?|refer(?:red)? to as)\\s*[,:]?"
				+ "\\s*(?:the |as )?[\"'(]?$", Pattern.CASE_INSENSITIVE);

	private static final Pattern OUR = Pattern.compile("\\b(?:our|proposed)\\s+(?:[\\w-]+\\s+){0,2}$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern DETOUR = Pattern
		.compile("\\b(?:for|to|that|which|using|by|with|on|in|of|from|based|where|built|through|via|inspired"
				+ "|extending|leveraging)\\b");

	private static final Pattern APPOSITION = Pattern.compile("[,:]\\s*(?:the |an? )?$|\\(\\s*$");

	private IntroductionCues() {
	}

	/**
	 * Reads the words before a name.
	 * @param left from the start of its sentence to the name
	 * @return the strongest cue
	 */
	static Cue before(String left) {
		if (NAMED.matcher(left).find()) {
			return Cue.NAMED;
		}
		Matcher introduced = WE_INTRODUCE.matcher(left);
		if (introduced.find()) {
			String gap = introduced.group("gap");
			if (!DETOUR.matcher(gap).find()) {
				return Cue.OBJECT;
			}
			return APPOSITION.matcher(gap).find() ? Cue.APPOSITION : Cue.BEHIND;
		}
		return OUR.matcher(left).find() ? Cue.OUR : Cue.NONE;
	}

	/** What the words before a name say. */
	enum Cue {

		/** "we propose a model called NAME". */
		NAMED,
		/** "we propose NAME". */
		OBJECT,
		/** "we propose a method for tagging, NAME". */
		APPOSITION,
		/** "our NAME". */
		OUR,
		/** "we propose a method based on NAME". */
		BEHIND,
		/** None of these. */
		NONE

	}

}
