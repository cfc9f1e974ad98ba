/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkupCleanerTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
			\\textbf{L}azy and \\emph{eager} learning          | Lazy and eager learning
			the \\textsc{Foo-7B} model                          | the Foo-7B model
			our \\framework framework                           | our framework framework
			we present \\ourmethod, a sieve                     | we present ourmethod, a sieve
			(\\ours{}) wins                                     | (ours) wins
			small modules (\\eg adapters) and (\\eg, heads)     | small modules (e.g. adapters) and (e.g., heads)
			for {Knowledge Sowing} we                           | for Knowledge Sowing we
			distillation} approach                              | distillation approach
			a 79\\% rise, R\\&D, \\#1, a\\_b                    | a 79% rise, R&D, #1, a_b
			costs \\$250M and \\$5                              | costs $250M and $5
			costs over \\250 million                            | costs over $250 million
			in $n^2$ steps of $O(n \\log n)$ time               | in n^2 steps of O(n log n) time
			of \\mathcal{O}(L\\log L)                           | of O(L log L)
			of mathcal{O}(mathcal{C_{Phi}/m})                   | of O(C_Phi/m)
			a \\textbf{nested {C_{x}} one}                       | a nested C_x one
			a 3 \\times 3 kernel, \\rho = .7                    | a 3 × 3 kernel, ρ = .7
			En\\rightarrowDe and En\\leftrightarrowJa           | En→De and En↔Ja
			the \\infty-former                                  | the ∞-former
			the \\operatorname{[MASK]} token                    | the [MASK] token
			KD^{3} within 10^{139}, O(e^{-2}), x^{n+1}          | KD^3 within 10^139, O(e^-2), x^(n+1)
			epsilon=8{255} and O(1{N})                          | epsilon=8/255 and O(1/N)
			\\frac{1}{2} of \\sqrt{n}                           | 1/2 of sqrt(n)
			na\\"{\\i}ve Pok\\'emon, T\\"ULU                    | naïve Pokémon, TÜLU
			Fran\\c{c}ois, Erd\\H{o}s, Ko\\v{c}i, S\\o ren      | François, Erdős, Koči, Sø ren
			``inference'' and ''dynamic'' and ``loose"          | "inference" and "dynamic" and "loose"
			the `forgetting event' occurs                       | the 'forgetting event' occurs
			and Cheng~(2019), (GRPO)~Shao-2024                  | and Cheng (2019), (GRPO) Shao-2024
			as shown~\\cite{foo2020,bar} here                   | as shown here
			see \\url{https://example.org/~me/a_b}.             | see https://example.org/~me/a_b.
			\\href{https://example.org/x}{the code} is out      | the code (https://example.org/x) is out
			time Obigl(NK^2bigr)                                | time O(NK^2)
			Cafe\u0301 \uFB01ne                                 | Café fine
			""")
	void showsWhatAReaderWouldSee(String raw, String clean) {
		assertThat(MarkupCleaner.clean(raw)).isEqualTo(clean);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a \"$250M\" pod and $5 or 6$ more", "from $5 to $6", "C++ and C#", "snake_case_name",
			"https://example.org/~user/x_1", "the ~ 0.25B model is ~5% off", "D:\\data\\new\\table", "and\\or",
			"sets {a, b} and {\"k\": 1}", "run `ls -la` now", "it's the users' choice", "task -- the hard one",
			"F_1 and S^2", "café naïve 北京 Ω", "AT&T, Q&A", "50 % of 3 < 4 > 2", "5'10\" tall" })
	void leavesPlainTextAlone(String text) {
		assertThat(MarkupCleaner.clean(text)).isEqualTo(text);
	}

	@Test
	void makesAllWhiteSpaceOnePlainSpace() {
		assertThat(MarkupCleaner.clean("\uFEFF  deep\u00A0\u2009learning\r\n\tworks \u3000 "))
			.isEqualTo("deep learning works");
	}

	@Test
	void removesWhatNobodySees() {
		assertThat(MarkupCleaner.clean("re\u00ADinforce\u200Bment\u200D \u0007learn\u200Eing"))
			.isEqualTo("reinforcement learning");
	}

	@Test
	void keepsJoinersThatShapeEmoji() {
		String family = "\uD83D\uDC69\u200D\uD83D\uDC67";
		assertThat(MarkupCleaner.clean(family)).isEqualTo(family);
	}

	@Property(seed = "60180", tries = 2000)
	void cleaningACleanTextChangesNothing(@ForAll("markup") String raw) {
		String clean = MarkupCleaner.clean(raw);
		assertThat(MarkupCleaner.clean(clean)).isEqualTo(clean);
	}

	@Property(seed = "60180", tries = 500)
	void leavesNoInvisibleOrDoubleSpace(@ForAll String raw) {
		assertThat(MarkupCleaner.clean(raw)).doesNotContainPattern("[\\p{Cc}\\u00A0\\u200B\\uFEFF]|  |^ | $");
	}

	@Provide
	Arbitrary<String> markup() {
		return Arbitraries
			.of("\\", "{", "}", "$", "\\$", "\\%", "^", "_", "~", "`", "``", "''", "'", "\"", " ", "a", "B", "7", "(",
					")", "\\textbf", "\\rho", "\\'", "\\frac", "\\foo", "\\cite", "\\url", "\\footnote", "\\log",
					"https://x.y/", "C:\\", "mathcal", "bigl", ",", "\u00AD", "\u0301", "\u00A0", "\uE000", "\\\\",
					"\\i", "\u200D")
			.list()
			.ofMaxSize(14)
			.map((parts) -> String.join("", parts));
	}

}
