/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The text of {@code neo4j.conf} for the local server.
 */
final class ServerConfig {

	private static final int BROWSER_NEIGHBOURS = 25;

	private ServerConfig() {
	}

	static String text(int boltPort, int httpPort, String pageCache, Map<String, String> more) {
		Map<String, String> settings = new LinkedHashMap<>();
		addresses(settings, boltPort, httpPort);
		browser(settings, "http://" + FreePort.LOOPBACK + ":" + httpPort + "/browser/papergraph/");
		settings.put("server.memory.pagecache.size", pageCache);
		// A graph of thousands of papers needs no preallocated 256 MB log, nor a history
		// of it.
		settings.put("db.tx_log.preallocate", "false");
		settings.put("db.tx_log.rotation.size", "32m");
		settings.put("db.tx_log.rotation.retention_policy", "1 files");
		// Two seconds to stop instead of ten.
		settings.put("internal.dbms.bolt.netty_server_shutdown_quiet_period", "0");
		settings.put("dbms.usage_report.enabled", "false");
		settings.put("client.allow_telemetry", "false");
		settings.putAll(more);
		return settings.entrySet()
			.stream()
			.map((setting) -> setting.getKey() + "=" + setting.getValue() + "\n")
			.collect(Collectors.joining("", "# Written by Papergraph at every start; changes are lost.\n", ""));
	}

	private static void addresses(Map<String, String> settings, int boltPort, int httpPort) {
		settings.put("server.default_listen_address", FreePort.LOOPBACK);
		settings.put("server.default_advertised_address", FreePort.LOOPBACK);
		settings.put("server.bolt.enabled", "true");
		settings.put("server.bolt.listen_address", FreePort.LOOPBACK + ":" + boltPort);
		settings.put("server.bolt.advertised_address", FreePort.LOOPBACK + ":" + boltPort);
		settings.put("server.http.enabled", "true");
		settings.put("server.http.listen_address", FreePort.LOOPBACK + ":" + httpPort);
		settings.put("server.http.advertised_address", FreePort.LOOPBACK + ":" + httpPort);
		settings.put("server.https.enabled", "false");
	}

	/**
	 * On connecting, Neo4j Browser takes our colours, opens our guide, and expands a hub
	 * by a few neighbours instead of a hundred.
	 */
	private static void browser(Map<String, String> settings, String kit) {
		settings.put("browser.remote_content_hostname_whitelist", FreePort.LOOPBACK);
		settings.put("browser.post_connect_cmd",
				"config maxNeighbours: %d; style %2$spapergraph.grass; guide %2$sguide.html; play %2$swelcome.html"
					.formatted(BROWSER_NEIGHBOURS, kit));
	}

}
