/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Finds a port on loopback that nobody listens on.
 */
final class FreePort {

	static final String LOOPBACK = "127.0.0.1";

	private static final int CANDIDATES = 100;

	private static final int CONNECT_MILLIS = 500;

	private FreePort() {
	}

	/**
	 * The wished port, or the next free one above it; any free port for 0.
	 * @param wished the port wished for, 0 to 65535
	 * @param taken a port that is spoken for although nobody listens on it yet
	 */
	static int atOrAbove(int wished, int taken) {
		if (wished == 0) {
			return any();
		}
		for (int port = wished; port < wished + CANDIDATES && port <= 65535; port++) {
			if (port != taken && isFree(port)) {
				return port;
			}
		}
		throw new LocalNeo4jException(
				"None of the ports %d to %d on %s is free: stop one of the programs that listen there."
					.formatted(wished, Math.min(wished + CANDIDATES - 1, 65535), LOOPBACK));
	}

	/** Whether somebody answers on the port. */
	static boolean answers(int port) {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(LOOPBACK, port), CONNECT_MILLIS);
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * Asks before it binds: on some systems a bind to loopback succeeds although a
	 * program listens on the same port of every address.
	 */
	private static boolean isFree(int port) {
		if (answers(port)) {
			return false;
		}
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(LOOPBACK))) {
			return socket.isBound();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static int any() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new LocalNeo4jException("No port on %s could be opened: %s".formatted(LOOPBACK, ex.getMessage()), ex);
		}
	}

}
