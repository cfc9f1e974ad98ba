/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces TeX macros by what a reader would see: a symbol, the argument, or, for an
 * author's own macro whose definition is not at hand, its name.
 */
final class TexMacros {

	/** Citations and labels show nothing that belongs to the text. */
	private static final Pattern REFERENCE = Pattern.compile(
			"[\\s~]*\\\\(?:cite[a-z]*|ref|eqref|cref|label|vspace|hspace)\\*?\\s*(?:\\[[^\\]]*\\]\\s*)*\\{[^{}]*\\}");

	private static final Pattern ENVIRONMENT = Pattern.compile("\\\\(?:begin|end)\\s*\\{[A-Za-z*]*\\}|\\\\item\\b");

	private static final Pattern FRACTION = Pattern.compile("\\\\[dt]?frac\\s*\\{([^{}]*)\\}\\s*\\{([^{}]*)\\}");

	private static final Pattern FOOTNOTE = Pattern.compile("\\s*\\\\footnote\\s*\\{([^{}]*)\\}");

	private static final Pattern WITH_ARGUMENT = Pattern.compile("\\\\([A-Za-z]+)\\*?\\s?\\{([^{}]*)\\}");

	/** Style commands whose back-slash the page has swallowed. */
	private static final Pattern BARE_STYLE = Pattern
		.compile("(?<![A-Za-z\\\\])(?:mathcal|mathbb|mathbf|mathrm|mathit|textbf|textit|texttt|textsc)(?=\\{)");

	private static final Pattern MACRO = Pattern.compile("\\\\([A-Za-z]+)");

	/** Macros that only set what follows in another face. */
	private static final Set<String> SWITCHES = Set.of("bf", "it", "em", "sc", "tt", "rm", "sf", "sl", "left", "right",
			"limits", "displaystyle", "textstyle", "small", "large", "noindent", "centering", "xspace", "protect");

	private static final Set<String> FUNCTIONS = Set.of("log", "ln", "exp", "min", "max", "sup", "inf", "arg", "argmin",
			"argmax", "sin", "cos", "tan", "tanh", "det", "dim", "lim", "Pr", "mod");

	private TexMacros() {
	}

	static String expand(String text) {
		String plain = REFERENCE.matcher(text).replaceAll("");
		plain = ENVIRONMENT.matcher(plain).replaceAll(" ");
		plain = FRACTION.matcher(plain).replaceAll("$1/$2");
		plain = FOOTNOTE.matcher(plain).replaceAll(" ($1)");
		plain = BARE_STYLE.matcher(plain).replaceAll("");
		plain = WITH_ARGUMENT.matcher(plain).replaceAll((match) -> Matcher.quoteReplacement(argument(match)));
		String input = plain;
		return MACRO.matcher(plain).replaceAll((match) -> Matcher.quoteReplacement(word(input, match)));
	}

	private static String argument(MatchResult match) {
		String name = match.group(1);
		String argument = match.group(2);
		if (name.equals("sqrt")) {
			return "sqrt(" + argument + ")";
		}
		if (argument.isBlank() || TexSymbols.find(name) != null || FUNCTIONS.contains(name)) {
			return "\\" + name + (argument.isBlank() ? "" : "{" + argument + "}");
		}
		return argument;
	}

	private static String word(String text, MatchResult match) {
		String name = match.group(1);
		if (SWITCHES.contains(name)) {
			return "";
		}
		if (FUNCTIONS.contains(name)) {
			return (isWordAt(text, match.start() - 1) ? " " : "") + name;
		}
		String symbol = TexSymbols.find(name);
		if (symbol != null) {
			return symbol;
		}
		if (match.end() < text.length() && text.charAt(match.end()) == '{') {
			// Its argument holds groups; they are opened first.
			return match.group();
		}
		String glued = gluedSymbol(name);
		// "and\or" is not a macro but a slash the wrong way round.
		return (glued.equals(name) && isWordAt(text, match.start() - 1)) ? match.group() : glued;
	}

	/** A symbol runs into a word where the dollar between them was lost. */
	private static String gluedSymbol(String name) {
		int upper = 0;
		while (upper < name.length() && Character.isLowerCase(name.charAt(upper))) {
			upper++;
		}
		String symbol = TexSymbols.find(name.substring(0, upper));
		return (symbol != null && upper > 2) ? symbol + name.substring(upper) : name;
	}

	private static boolean isWordAt(String text, int index) {
		return index >= 0 && Character.isLetterOrDigit(text.charAt(index));
	}

}
