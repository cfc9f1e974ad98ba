/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.ingest.source.ReadResult.Read;
import org.papergraph.ingest.source.ReadResult.Rejected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.papergraph.ingest.source.InventedPages.HEAD;
import static org.papergraph.ingest.source.InventedPages.papers;
import static org.papergraph.ingest.source.InventedPages.read;
import static org.papergraph.ingest.source.InventedPages.rejected;
import static org.papergraph.ingest.source.InventedPages.text;
import static org.papergraph.ingest.source.InventedPages.title;

/** What is no page, half a page or a page in the wrong clothes gets a defined answer. */
class BrokenPagesTests {

	@Test
	void saysWhatATextThatIsNoPageIs() {
		assertOnly(read("Dear diary,\ntoday I read nothing.\n"),
				"page.txt: is of no known format, it starts with \"Dear diary,\" (unknown-format): "
						+ "give one of the formats that the README lists, or name the format with --format.");
	}

	@Test
	void saysThatAWebPageHasNoPapers() {
		assertOnly(read("<!doctype html><html></html>"),
				"page.txt: is a web page without papers, it starts with \"<!doctype html><html></html>\" "
						+ "(unknown-format): give one of the formats that the README lists, or name the format with --format.");
	}

	@Test
	void rejectsEmptyFile() {
		assertOnly(read(""), "page.txt: is empty (empty): save the page again.");
		assertOnly(read("\uFEFF \n\u00A0\n"), "page.txt: is empty (empty): save the page again.");
	}

	@Test
	void rejectsPageWithoutPapers() {
		assertOnly(read(HEAD), "page.txt: is a Daily Papers page without papers (no-entries): "
				+ "save the page again, after its papers have loaded.");
	}

	@Test
	void rejectsBinaryFile() {
		assertOnly(read(new byte[] { 'P', 'K', 3, 4, 0, 0, 9 }),
				"page.txt: is not text (binary): save the page as text in UTF-8.");
	}

	@Test
	void rejectsFileThatIsNotThere() {
		SourceInput input = SourceInput.ofFile(Path.of("no-such-page.txt"));
		new PaperReader().read(input,
				(result) -> assertThat(((Rejected) result).describe()).startsWith("no-such-page.txt: cannot be read: ")
					.endsWith("check that the file exists and that you may read it."));
	}

	@Test
	void readsWindows1252AndUtf16() {
		String page = InventedPages.detailed(1).replace("patience", "naïve “patience”");
		for (Charset charset : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
			Read read = papers(read(page.getBytes(charset))).get(0);
			assertThat(read.paper().abstractText()).contains("naïve “patience”");
			assertThat(read.paper().authorCount()).isEqualTo(1);
		}
	}

	@Test
	void losingOneAbstractCostsOneEntry() {
		List<ReadResult> results = read(
				HEAD + title(1) + "\n\n" + title(2) + "\n\n" + text(2) + "\n\n" + title(3) + "\n\n" + text(3));
		assertThat(papers(results)).extracting((read) -> read.paper().title()).containsExactly(title(2), title(3));
		assertThat(rejected(results)).singleElement()
			.satisfies((lost) -> assertThat(lost.describe())
				.isEqualTo("page.txt:13: a title without an abstract: \"" + title(1)
						+ "\" (missing-abstract): add the abstract on the line after the title, or remove the line."));
	}

	@Test
	void losingOneTitleCostsOneEntry() {
		List<ReadResult> results = read(
				HEAD + title(1) + "\n\n" + text(1) + "\n\n" + text(2) + "\n\n" + title(3) + "\n\n" + text(3));
		assertThat(papers(results)).extracting((read) -> read.entry().position()).containsExactly(1, 3);
		assertThat(rejected(results)).extracting(Rejected::reason).containsExactly(RejectionReason.MISSING_TITLE);
	}

	@Test
	void takesATitleWithDetailsForAPaperAndSaysWhatItLacks() {
		List<ReadResult> results = read(
				HEAD + title(1) + "\n\n• 4 authors\n·\nFeb 12\n\n" + title(2) + "\n\n" + text(2));
		assertThat(papers(results)).extracting(Read::lacks)
			.containsExactly(List.of("an abstract"), List.of("authors and date"));
	}

	@Test
	void rejectsDetailsOfNoPaperAndTitlesOfNoLetters() {
		List<ReadResult> results = read(HEAD + "• 4 authors\n·\nFeb 12\n\n?!?\n\n" + text(1));
		assertThat(rejected(results)).extracting(Rejected::reason)
			.containsExactly(RejectionReason.STRAY_DETAILS, RejectionReason.UNUSABLE_TITLE);
	}

	@Test
	void saysThatThePageMayEndTooEarly() {
		String page = InventedPages.spaced(2);
		List<Read> papers = papers(read(page.substring(0, page.length() - 20)));
		assertThat(papers.get(1).lacks()).containsExactly("perhaps the end of its abstract");
	}

	@Property(seed = "78164")
	void noCutThrowsOrLosesAnEntrySilently(@ForAll @IntRange(max = 2) int layout,
			@ForAll @IntRange(max = 1500) int from, @ForAll @IntRange(max = 1500) int length) {
		byte[] page = switch (layout) {
			case 0 -> InventedPages.alternating(4).getBytes(StandardCharsets.UTF_8);
			case 1 -> InventedPages.spaced(4).getBytes(StandardCharsets.UTF_8);
			default -> InventedPages.detailed(4).getBytes(StandardCharsets.UTF_8);
		};
		int start = Math.min(page.length, from);
		int end = Math.min(page.length, start + length);
		byte[] cut = Arrays.copyOf(page, page.length - (end - start));
		System.arraycopy(page, end, cut, start, page.length - end);
		List<ReadResult> results = read(cut);
		assertThat(results).isNotEmpty();
		if (!refusedAsAWhole(results)) {
			String rest = new String(cut, StandardCharsets.UTF_8);
			for (int n = 1; n <= 4; n++) {
				assertThat(!rest.contains(title(n)) || results.toString().contains("Kettle" + n)).isTrue();
			}
		}
	}

	@Test
	void findsFilesOfAFolderSortedAndWithoutHiddenOnes(@TempDir Path folder) throws Exception {
		Files.createDirectories(folder.resolve("b/.git"));
		for (String name : List.of("b/1.txt", "a.txt", "c.txt", ".hidden", "b/.git/x")) {
			Files.writeString(folder.resolve(name), "x");
		}
		assertThat(SourceFinder.find(folder))
			.extracting((input) -> folder.relativize(Path.of(input.label())).toString())
			.containsExactly("a.txt", "b/1.txt", "c.txt");
	}

	/**
	 * A page that lost its head is no page any more; the file is named and nothing of it
	 * is taken.
	 */
	private static boolean refusedAsAWhole(List<ReadResult> results) {
		return rejected(results).stream().anyMatch((only) -> only.reason() == RejectionReason.UNKNOWN_FORMAT);
	}

	private static void assertOnly(List<ReadResult> results, String description) {
		assertThat(rejected(results)).singleElement()
			.satisfies((only) -> assertThat(only.describe()).isEqualTo(description));
		assertThat(papers(results)).isEmpty();
	}

}
