/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.airlift.compress.zstd.ZstdOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.graph.model.Paper;
import org.papergraph.ingest.IngestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Compression, character sets, sizes and tables, whatever the format. */
class SourceEncodingsTests {

	private static final String BIB = "@article{k, title = {Café Kettles}, year = 1999}\n";

	@Test
	void readsCompressedContentAsIfItWerePlain() throws Exception {
		byte[] plain = BIB.getBytes(StandardCharsets.UTF_8);
		ReadSources expected = ReadSources.of(plain);
		for (byte[] packed : List.of(gzip(plain), zstd(plain), gzip(gzip(plain)))) {
			assertThat(ReadSources.of(packed)).isEqualTo(expected);
		}
	}

	@Test
	void saysThatCompressedContentIsCutOff() throws Exception {
		byte[] noise = new byte[50_000];
		new Random(1).nextBytes(noise);
		for (byte[] packed : List.of(gzip(noise), zstd(noise))) {
			ReadSources read = ReadSources.of(Arrays.copyOf(packed, packed.length / 2));
			assertThat(read.reasons()).containsExactly(RejectionReason.DAMAGED);
		}
	}

	@Test
	void readsEachFileOfAnArchive(@TempDir Path folder) throws Exception {
		Path archive = folder.resolve("lists.zip");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
			for (String name : List.of("b/two.bib", "a.bib", "__MACOSX/a.bib", ".hidden", "c.bib.gz")) {
				zip.putNextEntry(new ZipEntry(name));
				byte[] content = BIB.replace("k,", name.charAt(0) + ",").getBytes(StandardCharsets.UTF_8);
				zip.write(name.endsWith(".gz") ? gzip(content) : content);
			}
		}
		List<SourceInput> inputs = SourceFinder.find(folder);
		assertThat(inputs).extracting((input) -> input.label().substring(folder.toString().length() + 1))
			.containsExactly("lists.zip!/a.bib", "lists.zip!/b/two.bib", "lists.zip!/c.bib.gz");
		assertThat(inputs)
			.allSatisfy((input) -> assertThat(ReadSources.of(new PaperReader(), input).papers()).hasSize(1));
		byte[] bytes = Files.readAllBytes(archive);
		try (InputStream stream = new ByteArrayInputStream(bytes)) {
			assertThat(SpooledInput.of(stream, "stdin:", "standard input")).extracting(SourceInput::label)
				.contains("standard input!/a.bib");
		}
		Files.write(archive, Arrays.copyOf(bytes, 60));
		SourceInput broken = SourceFinder.find(folder).get(0);
		assertThat(ReadSources.of(new PaperReader(), broken).reasons()).containsExactly(RejectionReason.DAMAGED);
	}

	@Test
	void readsMarksAndOldCharacterSets() {
		for (Charset charset : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
			assertThat(ReadSources.of(BIB.getBytes(charset)).paper().title()).isEqualTo("Café Kettles");
		}
		assertThat(ReadSources.of("\uFEFF" + BIB).paper().title()).isEqualTo("Café Kettles");
		String xml = "<?xml version='1.0' encoding='ISO-8859-2'?><collection id='2022.tea'><volume id='1'><meta/>"
				+ "<paper id='1'><title>Łódź Kettles</title></paper></volume></collection>";
		assertThat(ReadSources.of(xml.getBytes(Charset.forName("ISO-8859-2"))).paper().title())
			.isEqualTo("Łódź Kettles");
	}

	@Test
	void passesOverALineOfAHundredMegabytes() {
		String before = "{\"title\":\"On Kettles\"}\n{\"title\":\"";
		String after = "\"}\n{\"title\":\"On Pots\"}\n";
		ReadSources lines = ReadSources.of(new PaperReader(), long100(before, after));
		assertThat(lines.papers()).extracting(Paper::title).containsExactly("On Kettles", "On Pots");
		assertThat(lines.rejected()).singleElement()
			.satisfies((refused) -> assertThat(refused.describe())
				.startsWith("in:2 (record 2): a record of more than 16777216 characters (too-large)"));
		ReadSources list = ReadSources.of(new PaperReader(),
				long100("[{\"title\":\"On Kettles\"},{\"title\":\"", "\"},{\"title\":\"On Pots\"}]"));
		assertThat(list.papers()).hasSize(2);
		assertThat(list.reasons()).containsExactly(RejectionReason.TOO_LARGE);
		ReadSources xml = ReadSources.of(new PaperReader(), long100(
				"<collection id='2022.tea'><volume id='1'><meta/><paper id='1'><title>On Kettles</title><abstract>",
				"</abstract></paper><paper id='2'><title>On Pots</title></paper></volume></collection>"));
		assertThat(xml.papers()).extracting(Paper::title).containsExactly("On Pots");
		assertThat(xml.reasons()).containsExactly(RejectionReason.TOO_LARGE);
		for (String start : List.of("@article{k, title={", "TY  - JOUR\nTI  - ", "title,year\n", "<collection id='",
				"Dear diary ")) {
			ReadSources other = ReadSources.of(new PaperReader(), long100(start, ""));
			assertThat(other.papers()).as(start).isEmpty();
			assertThat(other.rejected()).as(start).hasSize(1);
		}
	}

	@Test
	void readsTablesWithTheUsualAndWithGivenColumns() {
		ReadSources usual = ReadSources
			.of("Title;Abstract;Publication Year;Authors;DOI\n\"On; Kettles\";\"Tea.\nHot.\";1999;Lovelace, Ada; Pot, Bo;x\n"
					+ "On Pots;;2000;\"Lovelace, Ada; Pot, Bo\";https://doi.org/10.1000/P\n;a;b;c;d\n");
		assertThat(usual.format()).isEqualTo("csv");
		assertThat(usual.papers()).singleElement().satisfies((paper) -> {
			assertThat(paper.title()).isEqualTo("On Pots");
			assertThat(paper.authors()).hasSize(2);
			assertThat(paper.ids().doi()).isEqualTo("10.1000/p");
		});
		assertThat(usual.reasons()).containsExactly(RejectionReason.MALFORMED, RejectionReason.MISSING_TITLE);
		ColumnNames given = new ColumnNames(Map.of("title", "Titel", "abstract", "Kurzfassung"));
		byte[] table = "Titel,Kurzfassung\nTee,Heiß.\n".getBytes(Charset.forName("windows-1252"));
		ReadSources read = ReadSources.of(new PaperReader(null, given),
				new SourceInput("file:///t", "t", () -> new ByteArrayInputStream(table)));
		assertThat(read.paper().abstractText()).isEqualTo("Heiß.");
	}

	@Test
	void takesTheFormatThatTheUserNames() {
		SourceInput input = new SourceInput("file:///t", "t", () -> new ByteArrayInputStream(
				"{\"title\":\"A\",\"type\":\"b\",\"DOI\":\"c\"}".getBytes(StandardCharsets.UTF_8)));
		assertThat(ReadSources.of(new PaperReader(), input).format()).isEqualTo("csl-json");
		assertThat(ReadSources.of(new PaperReader("json", ColumnNames.USUAL), input).papers()).hasSize(1);
		assertThatExceptionOfType(IngestException.class).isThrownBy(() -> new PaperReader("word", ColumnNames.USUAL))
			.withMessageStartingWith("There is no format 'word': name one of daily-papers-html, ");
	}

	@Test
	void saysThatAServiceHadNoAnswer() {
		for (String body : List.of("Resource not found.", "{\"error\":\"Paper not found\"}",
				"{\"message\":\"Too Many Requests\",\"code\":\"429\"}",
				"<!doctype html><html><head><title>404 Not Found</title></head></html>")) {
			assertThat(ReadSources.of(body).reasons()).as(body).containsExactly(RejectionReason.ERROR_ANSWER);
		}
		assertThat(ReadSources.of("{\"release_id\":\"x\",\"datasets\":[]}").reasons())
			.containsExactly(RejectionReason.UNKNOWN_FORMAT);
		assertThat(ReadSources.of("[null]").papers()).isEmpty();
	}

	/** A hundred megabytes between two texts, made while they are read. */
	private static SourceInput long100(String before, String after) {
		byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
		return new SourceInput("file:///in", "in", () -> {
			InputStream many = new SequenceInputStream(Collections.enumeration(Collections.nCopies(100, megabyte)
				.stream()
				.map((piece) -> (InputStream) new ByteArrayInputStream(piece))
				.toList()));
			return new SequenceInputStream(
					Collections.enumeration(List.of(new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)),
							many, new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8)))));
		});
	}

	private static byte[] gzip(byte[] plain) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream stream = new GZIPOutputStream(packed)) {
			stream.write(plain);
		}
		return packed.toByteArray();
	}

	private static byte[] zstd(byte[] plain) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (OutputStream stream = new ZstdOutputStream(packed)) {
			stream.write(plain);
		}
		return packed.toByteArray();
	}

}
