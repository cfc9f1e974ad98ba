/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The outside of every model file: gzip around the bytes {@code PGML}, the version of the
 * format as one byte, the name of the kind of model, and the model itself. It holds no
 * time stamp, so that training twice gives the same bytes.
 */
public final class ModelFile {

	private static final int MAGIC = 0x50474d4c;

	private static final int VERSION = 1;

	private static final int BUFFER = 1 << 16;

	private ModelFile() {
	}

	/**
	 * Writes a model file.
	 * @param file replaced when it exists
	 * @param kind names the kind of model
	 * @param content writes the model
	 */
	public static void write(Path file, String kind, Writer content) {
		try (OutputStream raw = Files.newOutputStream(file);
				DataOutputStream out = new DataOutputStream(
						new BufferedOutputStream(new GZIPOutputStream(raw, BUFFER), BUFFER))) {
			out.writeInt(MAGIC);
			out.writeByte(VERSION);
			out.writeUTF(kind);
			content.write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot write the model file " + file, ex);
		}
	}

	/**
	 * Reads a model file.
	 * @param <M> the kind of model
	 * @param stream the file's bytes; closed afterwards
	 * @param kind what {@link #write} was told
	 * @param content reads the model
	 * @return the model
	 * @throws IllegalArgumentException if the bytes are another kind or version of file
	 */
	public static <M> M read(InputStream stream, String kind, Reader<M> content) {
		try (DataInputStream in = new DataInputStream(
				new BufferedInputStream(new GZIPInputStream(stream, BUFFER), BUFFER))) {
			if (in.readInt() != MAGIC || in.readByte() != VERSION || !in.readUTF().equals(kind)) {
				throw new IllegalArgumentException("This is no model file of kind '" + kind + "', version " + VERSION
						+ "; train the models again with this version of Papergraph");
			}
			return content.read(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the model file of kind '" + kind + "'", ex);
		}
	}

	/**
	 * Writes a model.
	 */
	@FunctionalInterface
	public interface Writer {

		/**
		 * Writes the model.
		 * @param out where to
		 * @throws IOException if that fails
		 */
		void write(DataOutputStream out) throws IOException;

	}

	/**
	 * Reads a model.
	 *
	 * @param <M> the kind of model
	 */
	@FunctionalInterface
	public interface Reader<M> {

		/**
		 * Reads the model.
		 * @param in where from
		 * @return the model
		 * @throws IOException if that fails
		 */
		M read(DataInputStream in) throws IOException;

	}

}
