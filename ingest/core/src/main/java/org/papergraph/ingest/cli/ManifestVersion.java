/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.cli;

import picocli.CommandLine.IVersionProvider;

/**
 * The version from the jar's manifest.
 */
final class ManifestVersion implements IVersionProvider {

	@Override
	public String[] getVersion() {
		return new String[] { "papergraph " + number() };
	}

	static String number() {
		String version = ManifestVersion.class.getPackage().getImplementationVersion();
		return (version != null) ? version : "development";
	}

}
