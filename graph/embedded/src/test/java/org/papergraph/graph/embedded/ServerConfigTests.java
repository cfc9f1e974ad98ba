/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ServerConfigTests {

	private final String text = ServerConfig.text(7690, 7480, "96m", Map.of());

	@Test
	void listensOnLoopbackOnly() {
		assertThat(this.text.lines()).contains("server.default_listen_address=127.0.0.1",
				"server.bolt.listen_address=127.0.0.1:7690", "server.bolt.advertised_address=127.0.0.1:7690",
				"server.http.listen_address=127.0.0.1:7480", "server.http.advertised_address=127.0.0.1:7480",
				"server.https.enabled=false");
		assertThat(this.text).doesNotContain("0.0.0.0");
	}

	@Test
	void tellsNobodyAboutItsUse() {
		assertThat(this.text.lines()).contains("dbms.usage_report.enabled=false", "client.allow_telemetry=false");
	}

	@Test
	void staysSmallAndStopsFast() {
		assertThat(this.text.lines()).contains("server.memory.pagecache.size=96m", "db.tx_log.preallocate=false",
				"internal.dbms.bolt.netty_server_shutdown_quiet_period=0");
	}

	@Test
	void opensTheBrowserWithOurColoursGuideAndSmallHubs() {
		assertThat(this.text.lines()).contains("browser.remote_content_hostname_whitelist=127.0.0.1",
				"browser.post_connect_cmd=config maxNeighbours: 25; "
						+ "style http://127.0.0.1:7480/browser/papergraph/papergraph.grass; "
						+ "guide http://127.0.0.1:7480/browser/papergraph/guide.html; "
						+ "play http://127.0.0.1:7480/browser/papergraph/welcome.html");
	}

	@Test
	void takesFurtherSettingsBesideAndInPlaceOfItsOwn() {
		String more = ServerConfig.text(7690, 7480, "96m",
				Map.of("server.databases.read_only", "neo4j", "db.tx_log.preallocate", "true"));
		assertThat(more.lines()).contains("server.databases.read_only=neo4j", "db.tx_log.preallocate=true")
			.doesNotContain("db.tx_log.preallocate=false");
	}

	@Test
	void saysThatChangesAreLost() {
		assertThat(this.text).startsWith("# Written by Papergraph at every start; changes are lost.\n").endsWith("\n");
	}

}
