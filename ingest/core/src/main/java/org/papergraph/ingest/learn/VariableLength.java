/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.learn;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Writes small numbers in few bytes: seven bits a byte, the lowest first, the eighth bit
 * saying that more follow.
 */
public final class VariableLength {

	private VariableLength() {
	}

	/**
	 * Writes a number.
	 * @param out where to
	 * @param value not negative
	 * @throws IOException if that fails
	 */
	public static void write(DataOutput out, long value) throws IOException {
		long rest = value;
		while ((rest & ~0x7fL) != 0) {
			out.writeByte((int) (rest & 0x7f) | 0x80);
			rest >>>= 7;
		}
		out.writeByte((int) rest);
	}

	/**
	 * Reads a number.
	 * @param in where from
	 * @return the number that {@link #write(DataOutput, long)} wrote
	 * @throws IOException if that fails
	 */
	public static long read(DataInput in) throws IOException {
		long value = 0;
		int shift = 0;
		byte next = in.readByte();
		while (next < 0) {
			value |= (long) (next & 0x7f) << shift;
			shift += 7;
			next = in.readByte();
		}
		return value | (long) next << shift;
	}

	/** Signed numbers: 0, -1, 1, -2, ... become 0, 1, 2, 3, ... */
	static void writeSigned(DataOutput out, int value) throws IOException {
		write(out, ((value << 1) ^ (value >> 31)) & 0xffffffffL);
	}

	static int readSigned(DataInput in) throws IOException {
		int coded = (int) read(in);
		return (coded >>> 1) ^ -(coded & 1);
	}

}
