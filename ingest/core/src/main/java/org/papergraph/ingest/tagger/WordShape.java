/*
 * Copyright 2026 the Papergraph authors.
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.papergraph.ingest.tagger;

/**
 * The shape of a word: {@code X} for capitals, {@code x} for small letters, {@code d} for
 * digits, the rest as written, repetitions once. {@code "GPT-4o"} becomes {@code "X-dx"}.
 */
final class WordShape {

	private WordShape() {
	}

	static String of(String word) {
		StringBuilder shape = new StringBuilder();
		char previous = 0;
		for (int i = 0; i < word.length(); i++) {
			char kind = kind(word.charAt(i));
			if (kind != previous) {
				shape.append(kind);
			}
			previous = kind;
		}
		return shape.toString();
	}

	private static char kind(char character) {
		if (Character.isUpperCase(character)) {
			return 'X';
		}
		if (Character.isLowerCase(character)) {
			return 'x';
		}
		return Character.isDigit(character) ? 'd' : character;
	}

	/**
	 * {@return the number of capital letters in a word}
	 */
	static int capitals(String word) {
		return (int) word.chars().filter(Character::isUpperCase).count();
	}

}
