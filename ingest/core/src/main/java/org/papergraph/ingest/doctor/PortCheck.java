/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * Looks whether a port of this machine can be had.
 */
public final class PortCheck {

	private PortCheck() {
	}

	/**
	 * {@return whether nobody listens on the port yet}
	 * @param port the port
	 * @param use what it is wanted for
	 */
	public static Finding of(int port, String use) {
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return Finding.fine("port", socket.getLocalPort() + " is free for " + use);
		}
		catch (IOException ex) {
			return Finding.warning("port",
					port + ", which " + use + " would use, is taken: it will use the next free one.");
		}
	}

}
