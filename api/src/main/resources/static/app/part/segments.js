// SPDX-License-Identifier: GPL-3.0-or-later
/** Cuts a text where mentions begin and end. */

/**
 * @typedef {{start: number, end: number, id: string}} Place UTF-16 offsets [start, end) and the term's id
 * @typedef {{text: string, start: number, places: Place[]}} Segment with the places that cover it, the shortest first
 */

/**
 * Cuts a text into pieces that are covered by the same mentions from end to end, so that
 * overlapping mentions never need overlapping markup. Places that are not in the text are left out.
 * @param {string} text of a title or an abstract
 * @param {Place[]} places in any order
 * @returns {Segment[]} which together are the text
 */
export function segments(text, places) {
	const within = places.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
	const cuts = new Set([0, text.length]);
	within.forEach(({ start, end }) => cuts.add(start).add(end));
	const ordered = [...cuts].sort((one, other) => one - other);
	return ordered.slice(1).map((end, index) => {
		const start = ordered[index];
		const covering = within.filter((place) => place.start <= start && place.end >= end).sort(shortestFirst);
		return { text: text.slice(start, end), start, places: covering };
	});
}

/**
 * Finds words in a sentence, for sentences that come without offsets.
 * @param {string} sentence any text
 * @param {string[]} surfaces the words as written
 * @returns {Place[]} each first place of a surface
 */
export function occurrences(sentence, surfaces) {
	return surfaces
		.map((surface) => ({ start: wordAt(sentence, surface), surface }))
		.filter(({ start, surface }) => start >= 0 && surface !== '')
		.map(({ start, surface }) => ({ start, end: start + surface.length, id: surface }));
}

/** The first place that is no part of a longer word, as ImageNet is in TinyImageNet. */
function wordAt(sentence, surface) {
	for (let start = sentence.indexOf(surface); start >= 0; start = sentence.indexOf(surface, start + 1)) {
		const around = (sentence[start - 1] ?? ' ') + (sentence[start + surface.length] ?? ' ');
		if (!/[\p{L}\p{N}]/u.test(around)) {
			return start;
		}
	}
	return -1;
}

function shortestFirst(one, other) {
	return one.end - one.start - (other.end - other.start) || one.start - other.start || (one.id < other.id ? -1 : 1);
}
