/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The labels of a model, as its file holds them: their number, then each as modified
 * UTF-8.
 */
final class Labels {

	private Labels() {
	}

	static void write(DataOutput out, List<String> labels) throws IOException {
		out.writeInt(labels.size());
		for (String label : labels) {
			out.writeUTF(label);
		}
	}

	static List<String> read(DataInput in) throws IOException {
		int size = in.readInt();
		List<String> labels = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			labels.add(in.readUTF());
		}
		return labels;
	}

}
