/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.connection;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Set;

import org.neo4j.driver.Config;

/**
 * The certificate of a server, or of who signed it, that is trusted in place of those
 * that the machine trusts.
 *
 * @param file a file with one or more certificates, as PEM
 */
public record TrustedCertificate(Path file) {

	/** The other schemes say themselves which certificates they trust. */
	private static final Set<String> SCHEMES = Set.of("bolt", "neo4j");

	/**
	 * Makes it.
	 * @throws IllegalArgumentException if the file cannot be read or holds no certificate
	 */
	public TrustedCertificate {
		try (InputStream bytes = Files.newInputStream(file)) {
			if (CertificateFactory.getInstance("X.509").generateCertificates(bytes).isEmpty()) {
				throw new IllegalArgumentException(noCertificate(file));
			}
		}
		catch (IOException ex) {
			throw new IllegalArgumentException(
					"certificate file " + file + " cannot be read: check NEO4J_CERTIFICATE and who may read the file",
					ex);
		}
		catch (CertificateException ex) {
			throw new IllegalArgumentException(noCertificate(file), ex);
		}
	}

	/**
	 * Makes a driver use TLS and trust this certificate alone, for the host it names.
	 * @param config the driver's settings
	 * @param uri the address that the driver will get
	 * @throws IllegalArgumentException if the address says itself what is trusted
	 */
	public void applyTo(Config.ConfigBuilder config, URI uri) {
		requireFits(uri);
		config.withEncryption()
			.withTrustStrategy(
					Config.TrustStrategy.trustCustomCertificateSignedBy(this.file.toFile()).withHostnameVerification());
	}

	void requireFits(URI uri) {
		if (!SCHEMES.contains(uri.getScheme())) {
			throw new IllegalArgumentException("certificate of NEO4J_CERTIFICATE needs an address that begins with "
					+ "bolt:// or neo4j:// and makes it one with TLS: uri=" + uri);
		}
	}

	private static String noCertificate(Path file) {
		return "certificate file " + file + " holds no certificate: NEO4J_CERTIFICATE needs one that begins with "
				+ "-----BEGIN CERTIFICATE-----";
	}

}
