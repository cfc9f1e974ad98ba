/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.crash;

import java.io.IOException;
import java.util.Random;

/**
 * When to kill what.
 *
 * @param target what is killed
 * @param sign what the command has to say first, empty for its start
 * @param delay how long after that, in milliseconds
 */
record Moment(Target target, String sign, long delay) {

	private static final String WRITING = "extracting";

	private static final String DERIVING = "bringing names";

	/**
	 * Half of all moments are anywhere in the run, the others soon after a step began.
	 * @param random decides
	 * @param length how long the run takes undisturbed, in milliseconds
	 * @param target what is to be killed
	 */
	static Moment random(Random random, long length, Target target) {
		int step = (int) (length / 5);
		return switch (random.nextInt(4)) {
			case 0 -> new Moment(target, WRITING, random.nextInt(step));
			case 1 -> new Moment(target, DERIVING, random.nextInt(step));
			default -> new Moment(target, "", random.nextInt((int) length));
		};
	}

	/**
	 * Waits for the moment.
	 * @param process the run
	 * @return whether it came before the command ended
	 */
	boolean await(PapergraphProcess process) throws IOException, InterruptedException {
		while (!process.err().contains(this.sign)) {
			if (process.endsWithin(20)) {
				return false;
			}
		}
		return !process.endsWithin(this.delay);
	}

	/** What a run was doing, as far as it shows. */
	static String phase(PapergraphProcess process, boolean serverRuns) throws IOException {
		String said = process.err();
		if (said.contains(DERIVING)) {
			return "deriving";
		}
		if (said.contains(WRITING)) {
			return "extracting and writing";
		}
		return serverRuns ? "connecting" : "starting";
	}

}
