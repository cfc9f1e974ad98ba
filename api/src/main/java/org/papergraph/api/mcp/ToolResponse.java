/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.api.mcp;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an answer instead of sending it.
 */
final class ToolResponse extends HttpServletResponseWrapper {

	private final ByteArrayOutputStream body = new ByteArrayOutputStream();

	private final ServletOutputStream stream = new KeptStream(this.body);

	private final PrintWriter writer = new PrintWriter(this.body, true, StandardCharsets.UTF_8);

	private int status = SC_OK;

	ToolResponse(HttpServletResponse carrier) {
		super(carrier);
	}

	/**
	 * {@return the body so far}
	 */
	String body() {
		this.writer.flush();
		return this.body.toString(StandardCharsets.UTF_8);
	}

	@Override
	public int getStatus() {
		return this.status;
	}

	@Override
	public void setStatus(int status) {
		this.status = status;
	}

	@Override
	public void sendError(int status) {
		this.status = status;
	}

	@Override
	public void sendError(int status, @Nullable String message) {
		this.status = status;
	}

	@Override
	public ServletOutputStream getOutputStream() {
		return this.stream;
	}

	@Override
	public PrintWriter getWriter() {
		return this.writer;
	}

	@Override
	public boolean isCommitted() {
		return false;
	}

	@Override
	public void flushBuffer() {
		// There is nobody to send it to.
	}

	@Override
	public void reset() {
		this.body.reset();
		this.status = SC_OK;
	}

	@Override
	public void resetBuffer() {
		this.body.reset();
	}

	@Override
	public void setHeader(String name, String value) {
		// The headers of the carrying response are those of the protocol.
	}

	@Override
	public void addHeader(String name, String value) {
		// As above.
	}

	@Override
	public void setContentType(@Nullable String type) {
		// As above.
	}

	@Override
	public void setContentLength(int length) {
		// As above.
	}

	@Override
	public void setContentLengthLong(long length) {
		// As above.
	}

	@Override
	public void setCharacterEncoding(@Nullable String encoding) {
		// As above; JSON is UTF-8.
	}

	private static final class KeptStream extends ServletOutputStream {

		private final ByteArrayOutputStream body;

		KeptStream(ByteArrayOutputStream body) {
			this.body = body;
		}

		@Override
		public void write(int value) {
			this.body.write(value);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) {
			this.body.write(bytes, offset, length);
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new UnsupportedOperationException("the endpoints answer at once");
		}

	}

}
