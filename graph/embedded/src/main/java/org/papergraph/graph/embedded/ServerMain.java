/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.graph.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * The main class of the child JVM: starts the server and ends it when standard input
 * closes. A parent that ends in any way, even by {@code kill -9}, closes it. Runs with
 * the server's class path, hence the reflection and the absence of any other library.
 *
 * <p>
 * Arguments: the server home, the Bolt port, the HTTP port. One line {@value #STARTED} on
 * standard output says that the server answers.
 */
final class ServerMain {

	/** What is written on standard output when the server answers. */
	static final String STARTED = "started";

	/** The exit code when another server holds the home. */
	static final int HOME_IS_HELD = 75;

	private static final long STOP_MILLIS = 60_000;

	/**
	 * Held until this process ends. It must stay reachable: a file channel that is
	 * collected is closed, and its lock with it.
	 */
	@SuppressWarnings("unused")
	private static @Nullable FileLock held;

	private ServerMain() {
	}

	public static void main(String[] args) throws IOException, ReflectiveOperationException {
		ServerHome home = new ServerHome(Path.of(args[0]));
		RunningServer self = new RunningServer(ProcessHandle.current().pid(), Integer.parseInt(args[1]),
				Integer.parseInt(args[2]));
		if (!hold(home)) {
			System.exit(HOME_IS_HELD);
		}
		// Neo4j closes whatever is System.out when it starts.
		PrintStream parent = System.out;
		System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
		Files.deleteIfExists(home.runFile());
		StoreSwap.settle(home);
		endWithStandardInput(home);
		if (!home.hasStore()) {
			setInitialPassword(home);
		}
		call("org.neo4j.server.CommunityEntryPoint", "main",
				(Object) new String[] { "--home-dir=" + home.directory(), "--config-dir=" + home.configDirectory() });
		leaveInterruptsToTheParent();
		self.write(home.runFile());
		parent.println(STARTED);
	}

	@SuppressWarnings("resource")
	private static boolean hold(ServerHome home) throws IOException {
		held = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE).tryLock();
		return held != null;
	}

	private static void endWithStandardInput(ServerHome home) {
		Thread watch = new Thread(() -> {
			try {
				while (System.in.read() >= 0) {
					continue;
				}
				Files.deleteIfExists(home.runFile());
			}
			catch (IOException ex) {
				System.err.println("Standard input or the run file failed, stopping: " + ex);
			}
			haltWhenStopHangs();
			System.exit(0);
		}, "papergraph-parent-watch");
		watch.setDaemon(true);
		watch.start();
	}

	/** No orphan, even when the orderly stop never comes to an end. */
	private static void haltWhenStopHangs() {
		Thread guard = new Thread(() -> {
			try {
				Thread.sleep(STOP_MILLIS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			Runtime.getRuntime().halt(1);
		}, "papergraph-stop-guard");
		guard.setDaemon(true);
		guard.start();
	}

	/**
	 * Sets the password in this process, so that no list of processes ever shows it. It
	 * may start with a hyphen and is no option then.
	 */
	private static void setInitialPassword(ServerHome home) throws IOException, ReflectiveOperationException {
		Class<?> context = Class.forName("org.neo4j.cli.ExecutionContext");
		Object here = context.getConstructor(Path.class, Path.class)
			.newInstance(home.directory(), home.configDirectory());
		Object code = Class.forName("org.neo4j.cli.AdminTool")
			.getMethod("execute", context, String[].class)
			.invoke(null, here,
					new String[] { "dbms", "set-initial-password", "--", PasswordFile.read(home.password()) });
		if (!Integer.valueOf(0).equals(code)) {
			System.exit(1);
		}
	}

	/**
	 * Ctrl-C reaches every process of a terminal; the parent first finishes its work and
	 * then closes standard input. {@code sun.misc.Signal} by reflection, because naming
	 * it is a compiler warning that cannot be switched off.
	 */
	private static void leaveInterruptsToTheParent() throws ReflectiveOperationException {
		Class<?> signal = Class.forName("sun.misc.Signal");
		Class<?> handler = Class.forName("sun.misc.SignalHandler");
		Object ignore = Proxy.newProxyInstance(ServerMain.class.getClassLoader(), new Class<?>[] { handler },
				(proxy, method, arguments) -> null);
		signal.getMethod("handle", signal, handler)
			.invoke(null, signal.getConstructor(String.class).newInstance("INT"), ignore);
	}

	private static void call(String type, String method, Object argument) throws ReflectiveOperationException {
		try {
			Class.forName(type).getMethod(method, String[].class).invoke(null, argument);
		}
		catch (InvocationTargetException ex) {
			throw new IllegalStateException(type + " failed", ex.getCause());
		}
	}

}
