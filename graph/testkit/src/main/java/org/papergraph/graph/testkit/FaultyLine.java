/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A line to a server, on loopback, that breaks when it is told to.
 */
public final class FaultyLine implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(FaultyLine.class);

	private static final int BUFFER = 4096;

	private final URI server;

	private final ServerSocket entrance;

	private final List<Socket> open = new CopyOnWriteArrayList<>();

	private final AtomicLong sent = new AtomicLong();

	private volatile long limit = Long.MAX_VALUE;

	private volatile Fault fault = Fault.CUT;

	private volatile boolean broken;

	private volatile Hindrance hindrance = Hindrance.NONE;

	private FaultyLine(URI server, ServerSocket entrance) {
		this.server = server;
		this.entrance = entrance;
	}

	/**
	 * Lays a line that works.
	 * @param server where it leads
	 * @return the line, to be closed by the caller
	 */
	public static FaultyLine to(URI server) {
		try {
			FaultyLine line = new FaultyLine(server, new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
			thread(line::accept);
			return line;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * {@return the address of this side of the line}
	 */
	public URI uri() {
		return URI.create(this.server.getScheme() + "://127.0.0.1:" + this.entrance.getLocalPort());
	}

	/**
	 * {@return how many bytes went to the server so far}
	 */
	public long sent() {
		return this.sent.get();
	}

	/**
	 * Breaks the line as soon as so many more bytes went to the server.
	 * @param bytes how many
	 * @param kind how it breaks
	 */
	public void breakAfter(long bytes, Fault kind) {
		this.fault = kind;
		this.limit = this.sent.get() + bytes;
	}

	/**
	 * Makes the line slow, in both directions.
	 * @param how what holds each piece up
	 */
	public void hinder(Hindrance how) {
		this.hindrance = how;
	}

	/** Makes the line work again, for connections to come. */
	public void mend() {
		this.limit = Long.MAX_VALUE;
		this.broken = false;
	}

	@Override
	public void close() throws IOException {
		this.entrance.close();
		for (Socket socket : this.open) {
			socket.close();
		}
	}

	private void accept() {
		try {
			while (true) {
				Socket client = this.entrance.accept();
				if (this.broken) {
					refuse(client);
					continue;
				}
				Socket target = new Socket(this.server.getHost(), this.server.getPort());
				this.open.addAll(List.of(client, target));
				thread(() -> pump(client, target, true));
				thread(() -> pump(target, client, false));
			}
		}
		catch (IOException ex) {
			log.debug("The line to {} is closed.", this.server, ex);
		}
	}

	/** A silent line, or one that is half open, says not even that it is broken. */
	private void refuse(Socket client) throws IOException {
		if (this.fault.isSilent()) {
			this.open.add(client);
		}
		else {
			client.close();
		}
	}

	private void pump(Socket from, Socket to, boolean up) {
		byte[] buffer = new byte[BUFFER];
		try {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
				if (up && this.sent.addAndGet(length) > this.limit) {
					snap();
				}
				if (!this.broken || (up && this.fault == Fault.HALF_OPEN)) {
					this.hindrance.before(length);
					out.write(buffer, 0, length);
				}
			}
			to.close();
		}
		catch (IOException ex) {
			log.debug("A connection to {} ended.", this.server, ex);
		}
	}

	private synchronized void snap() throws IOException {
		this.limit = Long.MAX_VALUE;
		this.broken = this.fault != Fault.BLINK;
		if (this.fault.isSilent()) {
			return;
		}
		List<Socket> all = new ArrayList<>(this.open);
		this.open.clear();
		for (Socket socket : all) {
			if (!socket.isClosed()) {
				// Without lingering, the end is a reset.
				socket.setSoLinger(this.fault == Fault.RESET, 0);
				socket.close();
			}
		}
	}

	private static void thread(Runnable task) {
		Thread thread = new Thread(task, "papergraph-testkit-line");
		thread.setDaemon(true);
		thread.start();
	}

}
