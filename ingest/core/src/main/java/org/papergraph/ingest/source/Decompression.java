/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

import io.airlift.compress.zstd.ZstdInputStream;

/**
 * Opens what is compressed with gzip or Zstandard, as its first bytes say.
 */
final class Decompression {

	private static final int MAGIC_BYTES = 4;

	/** Nobody wraps twice but by mistake; a bomb wraps more often. */
	private static final int LAYERS = 2;

	private static final int BUFFER = 64 * 1024;

	private Decompression() {
	}

	/**
	 * Opens a source.
	 * @param content the source
	 * @return its bytes without compression; what is wrong with the compression is a
	 * {@link DamagedSourceException} while reading
	 * @throws IOException if the source cannot be opened
	 */
	static InputStream open(SourceInput.Content content) throws IOException {
		InputStream stream = content.open();
		try {
			for (int layer = 0; layer < LAYERS; layer++) {
				PushbackInputStream peeked = new PushbackInputStream(stream, MAGIC_BYTES);
				byte[] magic = peeked.readNBytes(MAGIC_BYTES);
				peeked.unread(magic);
				stream = unwrap(peeked, magic);
				if (stream == peeked) {
					break;
				}
			}
			return stream;
		}
		catch (IOException ex) {
			stream.close();
			throw ex;
		}
	}

	private static InputStream unwrap(PushbackInputStream stream, byte[] magic) throws IOException {
		if (startsWith(magic, 0x1F, 0x8B)) {
			try {
				return new Checked(new GZIPInputStream(stream, BUFFER), "gzip");
			}
			catch (IOException ex) {
				throw new DamagedSourceException("gzip", ex);
			}
		}
		if (startsWith(magic, 0x28, 0xB5, 0x2F, 0xFD)) {
			return new Checked(new ZstdInputStream(stream), "zstd");
		}
		return stream;
	}

	private static boolean startsWith(byte[] bytes, int... magic) {
		if (bytes.length < magic.length) {
			return false;
		}
		for (int i = 0; i < magic.length; i++) {
			if ((bytes[i] & 0xFF) != magic[i]) {
				return false;
			}
		}
		return true;
	}

	/** Tells damage from other trouble, whatever the library throws. */
	private static final class Checked extends FilterInputStream {

		private final String method;

		Checked(InputStream stream, String method) {
			super(stream);
			this.method = method;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			int read = read(one, 0, 1);
			return (read < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			try {
				return super.read(bytes, offset, length);
			}
			catch (IOException | RuntimeException ex) {
				throw new DamagedSourceException(this.method, ex);
			}
		}

	}

}
