/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.papergraph.graph.model.SourceFile;
import org.papergraph.ingest.IngestException;
import org.papergraph.ingest.source.ReadResult.Rejected;

/**
 * Reads papers out of sources of any known format, in constant memory. A source is opened
 * twice: first for its hash and its character set, then for its papers.
 */
public final class PaperReader {

	/** Stands for the format of a source that could not be recognised. */
	public static final String UNKNOWN = "unknown";

	private static final Logger log = LoggerFactory.getLogger(PaperReader.class);

	private static final int HEAD_CHARACTERS = 256 * 1024;

	/** Most of many small files are shorter than the longest head. */
	private static final int CHUNK_CHARACTERS = 8 * 1024;

	private static final List<SourceFormat> FORMATS = ServiceLoader
		.load(SourceFormat.class, PaperReader.class.getClassLoader())
		.stream()
		.map(Provider::get)
		.toList();

	private final List<SourceFormat> formats;

	private final ColumnNames columns;

	private final @Nullable SourceFormat given;

	/** Reads what is recognised. */
	public PaperReader() {
		this(null, ColumnNames.USUAL);
	}

	/**
	 * Reads as the user says.
	 * @param format the name of the format of every source, null to recognise it
	 * @param columns how the columns of tables are called
	 * @throws IngestException if there is no such format
	 */
	public PaperReader(@Nullable String format, ColumnNames columns) {
		this.formats = FORMATS;
		this.columns = columns;
		this.given = (format != null) ? named(format) : null;
	}

	/**
	 * {@return the names of the formats}
	 */
	public static List<String> formats() {
		return FORMATS.stream().map(SourceFormat::name).toList();
	}

	/**
	 * {@return a name for what this reader takes out of a source of one content; another
	 * name means that sources read before may give more or other records now}
	 */
	public String version() {
		return ReaderVersion.of(this.columns);
	}

	/**
	 * Reads a source to its end. Nothing is thrown for what stands in it or for not being
	 * able to open it: that is a {@link Rejected}.
	 * @param input the source
	 * @param results takes what was read and what was rejected, in the order of the
	 * source
	 * @return the source's identity, or nothing if it could not be read; its format is
	 * {@value #UNKNOWN} if it was not recognised
	 */
	public Optional<SourceFile> read(SourceInput input, Consumer<ReadResult> results) {
		return scan(input, results).filter((source) -> source.read(results)).map(ScannedSource::file);
	}

	/**
	 * Takes a first look at a source: its hash and its format.
	 * @param input the source
	 * @param results takes a {@link Rejected} if it cannot be opened
	 * @return the source, whose records are still to be read, or nothing if it could not
	 * be opened
	 */
	public Optional<ScannedSource> scan(SourceInput input, Consumer<ReadResult> results) {
		ScannedSource[] scanned = { null };
		boolean whole = ScannedSource.explained(input.label(), results, () -> {
			try (InputStream stream = Decompression.open(input.content())) {
				scanned[0] = recognized(input, SourceScan.of(stream));
			}
		});
		return whole ? Optional.of(scanned[0]) : Optional.empty();
	}

	private ScannedSource recognized(SourceInput input, SourceScan scan) throws IOException {
		SourceFile unknown = new SourceFile(input.uri(), scan.sha256(), UNKNOWN);
		if (scan.binary()) {
			return rejected(input, unknown, reject(input, RejectionReason.BINARY, "is not text"));
		}
		SourceHead head = new SourceHead(head(input, scan), this.columns);
		if (head.isEmpty()) {
			return rejected(input, unknown, reject(input, RejectionReason.EMPTY, "is empty"));
		}
		SourceFormat format = (this.given != null) ? this.given : recognize(head);
		if (format == null) {
			return rejected(input, unknown, UnknownSource.explain(input.label(), head));
		}
		SourceFile file = new SourceFile(input.uri(), scan.sha256(), format.name());
		return new ScannedSource(file, input.label(), (results) -> {
			scan.remarks().forEach((remark) -> log.warn("{}: {}", input.label(), remark));
			format.read(new SourceText(file, input.label(), head, () -> open(input, scan)), results);
		});
	}

	private static ScannedSource rejected(SourceInput input, SourceFile file, Rejected why) {
		return new ScannedSource(file, input.label(), (results) -> results.accept(why));
	}

	private @Nullable SourceFormat recognize(SourceHead head) {
		return this.formats.stream().filter((format) -> format.recognizes(head)).findFirst().orElse(null);
	}

	private static String head(SourceInput input, SourceScan scan) throws IOException {
		StringBuilder head = new StringBuilder();
		char[] chars = new char[CHUNK_CHARACTERS];
		try (Reader reader = open(input, scan)) {
			int read = reader.read(chars);
			while (read > 0) {
				head.append(chars, 0, read);
				read = reader.read(chars, 0, Math.min(chars.length, HEAD_CHARACTERS - head.length()));
			}
		}
		return head.toString();
	}

	private static Reader open(SourceInput input, SourceScan scan) throws IOException {
		InputStream stream = Decompression.open(input.content());
		stream.skipNBytes(scan.mark());
		// Whatever is malformed now was found to be only the end of a cut character.
		return new BufferedReader(new InputStreamReader(stream, scan.charset()
			.newDecoder()
			.onMalformedInput(
					"UTF-8".equals(scan.charset().name()) ? CodingErrorAction.IGNORE : CodingErrorAction.REPLACE)
			.onUnmappableCharacter(CodingErrorAction.REPLACE)));
	}

	private static SourceFormat named(String name) {
		return FORMATS.stream()
			.filter((format) -> format.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IngestException("There is no format '" + name + "': name one of "
					+ FORMATS.stream().map(SourceFormat::name).collect(Collectors.joining(", ")) + "."));
	}

	private static Rejected reject(SourceInput input, RejectionReason reason, String detail) {
		return new Rejected(reason, SourceLocation.whole(input.label()), detail);
	}

}
