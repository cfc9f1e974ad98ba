/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The generated password of the local server, in a file that only its owner can read.
 */
final class PasswordFile {

	private static final int RANDOM_BYTES = 18;

	private PasswordFile() {
	}

	/** The password in the file; a new one is generated when there is no file yet. */
	static String readOrCreate(Path file) throws IOException {
		if (Files.notExists(file)) {
			create(file);
		}
		return read(file);
	}

	static String read(Path file) throws IOException {
		String password = Files.readString(file).strip();
		if (password.isEmpty()) {
			throw new LocalNeo4jException(
					"The password file %s is empty: write the password of the user neo4j into it.".formatted(file));
		}
		return password;
	}

	private static void create(Path file) throws IOException {
		boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
		FileAttribute<?>[] ownerOnly = posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
		Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		try (var channel = Files.newByteChannel(file, options, ownerOnly)) {
			if (!posix) {
				restrictToOwner(file);
			}
			channel.write(StandardCharsets.UTF_8.encode(generate() + "\n"));
		}
		catch (FileAlreadyExistsException ex) {
			// Another process was faster; its password is the one to read.
			return;
		}
	}

	/**
	 * On Windows the access list says who may read; the owner's entry is the only one
	 * left.
	 */
	private static void restrictToOwner(Path file) throws IOException {
		AclFileAttributeView view = Files.getFileAttributeView(file, AclFileAttributeView.class);
		if (view != null) {
			view.setAcl(List.of(AclEntry.newBuilder()
				.setType(AclEntryType.ALLOW)
				.setPrincipal(view.getOwner())
				.setPermissions(EnumSet.allOf(AclEntryPermission.class))
				.build()));
		}
	}

	private static String generate() {
		byte[] bytes = new byte[RANDOM_BYTES];
		new SecureRandom().nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
