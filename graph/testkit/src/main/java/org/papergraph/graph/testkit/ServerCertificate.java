/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

import org.papergraph.graph.embedded.LocalNeo4jSettings;

/**
 * A key and a certificate that nobody signed but its maker, for a server that speaks TLS
 * only. The JDK's {@code keytool} makes them.
 *
 * @param folder where the files are
 */
public record ServerCertificate(Path folder) {

	private static final String STORE_PASSWORD = "no secret";

	private static final String ALIAS = "server";

	/**
	 * Makes both.
	 * @param folder an empty folder for them
	 * @param host whom the certificate names, as {@code ip:127.0.0.1} or
	 * {@code dns:example.org}
	 * @return the certificate
	 */
	public static ServerCertificate of(Path folder, String host) throws IOException, InterruptedException {
		Path store = Files.createDirectories(folder).resolve("store.p12");
		Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-alias", ALIAS, "-keyalg", "RSA", "-dname", "CN=papergraph", "-ext", "san=" + host,
				"-storetype", "PKCS12", "-storepass", STORE_PASSWORD, "-keystore", store.toString())
			.redirectErrorStream(true)
			.start();
		String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (keytool.waitFor() != 0) {
			throw new IllegalStateException("keytool failed: " + said);
		}
		try (InputStream bytes = Files.newInputStream(store)) {
			KeyStore keys = KeyStore.getInstance("PKCS12");
			keys.load(bytes, STORE_PASSWORD.toCharArray());
			write(folder.resolve("private.key"), "PRIVATE KEY",
					keys.getKey(ALIAS, STORE_PASSWORD.toCharArray()).getEncoded());
			write(folder.resolve("public.crt"), "CERTIFICATE", keys.getCertificate(ALIAS).getEncoded());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The key of " + store + " cannot be read", ex);
		}
		return new ServerCertificate(folder);
	}

	/**
	 * {@return the file that a client has to trust}
	 */
	public Path file() {
		return this.folder.resolve("public.crt");
	}

	/**
	 * {@return the same server, but over Bolt with TLS and this certificate only}
	 */
	public LocalNeo4jSettings demandedBy(LocalNeo4jSettings settings) {
		return settings.with("dbms.ssl.policy.bolt.enabled", "true")
			.with("dbms.ssl.policy.bolt.base_directory", this.folder.toString())
			.with("dbms.ssl.policy.bolt.client_auth", "NONE")
			.with("server.bolt.tls_level", "REQUIRED");
	}

	private static void write(Path file, String kind, byte[] bytes) throws IOException {
		Files.writeString(file, "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(kind,
				Base64.getMimeEncoder().encodeToString(bytes)));
	}

}
