/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.papergraph.ingest.doctor.Finding.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

class MachineChecksTests {

	private static final long GIGABYTE = 1L << 30;

	private static final Machine GOOD = new Machine(17, 2 * GIGABYTE, 8 * GIGABYTE, 50 * GIGABYTE);

	@TempDir
	private Path home;

	@Test
	void aGoodMachineIsFine() {
		assertThat(MachineChecks.of(GOOD, this.home)).extracting(Finding::verdict).containsOnly(Verdict.FINE);
	}

	@Test
	void thisMachineIsSeen() throws IOException {
		Machine here = Machine.here(this.home.resolve("not").resolve("there").resolve("yet"));
		assertThat(here.java()).isEqualTo(Runtime.version().feature());
		assertThat(List.of(here.heap(), here.memory(), here.disk())).allMatch((bytes) -> bytes > 0);
	}

	@Test
	void anOldJavaIsNamed() {
		Machine old = new Machine(11, GOOD.heap(), GOOD.memory(), GOOD.disk());
		assertThat(notFine(old, this.home)).containsExactly(Finding.problem("java",
				"This is Java 11, but Papergraph needs 17 or later: set JAVA_HOME to a newer JDK."));
	}

	@Test
	void aSmallHeapIsNamed() {
		Machine small = new Machine(17, GIGABYTE / 4, GOOD.memory(), GOOD.disk());
		assertThat(notFine(small, this.home)).containsExactly(Finding.problem("heap",
				"The heap may grow to 256 MB, which is too little for the models: set PAPERGRAPH_JAVA_OPTS=-Xmx2g."));
	}

	@Test
	void littleMemoryIsNamed() {
		Machine small = new Machine(17, GOOD.heap(), 2 * GIGABYTE, GOOD.disk());
		assertThat(notFine(small, this.home)).singleElement().satisfies((finding) -> {
			assertThat(finding.verdict()).isEqualTo(Verdict.WARNING);
			assertThat(finding.sentence()).startsWith("2048 MB of memory are few");
		});
	}

	@Test
	void aFullDiskIsNamed() {
		Machine full = new Machine(17, GOOD.heap(), GOOD.memory(), GIGABYTE / 8);
		assertThat(notFine(full, this.home)).containsExactly(Finding.problem("disk", "128 MB are free on the disk of "
				+ this.home + ": free some space, or choose another disk with PAPERGRAPH_HOME."));
	}

	@Test
	void aFolderThatCannotBeWrittenIsNamed() throws IOException {
		Path file = Files.writeString(this.home.resolve("file"), "in the way");
		assertThat(notFine(GOOD, file)).singleElement().satisfies((finding) -> {
			assertThat(finding.verdict()).isEqualTo(Verdict.PROBLEM);
			assertThat(finding.sentence()).startsWith("The folder " + file + " cannot be written")
				.endsWith("choose another one with PAPERGRAPH_HOME.");
		});
	}

	@Test
	void aTakenPortIsNamed() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThat(PortCheck.of(taken.getLocalPort(), "the API")).isEqualTo(Finding.warning("port",
					taken.getLocalPort() + ", which the API would use, is taken: it will use the next free one."));
		}
	}

	@Test
	void modelsThatCannotBeLoadedAreNamed() {
		assertThat(ModelCheck.of(() -> {
			throw new IllegalStateException("the file ends in the middle");
		})).isEqualTo(Finding.problem("models", "The models cannot be loaded (the file ends in the middle): "
				+ "build Papergraph again from a clean folder (mvn -Dfast clean package)."));
	}

	private static List<Finding> notFine(Machine machine, Path home) {
		return MachineChecks.of(machine, home).stream().filter((finding) -> finding.verdict() != Verdict.FINE).toList();
	}

}
