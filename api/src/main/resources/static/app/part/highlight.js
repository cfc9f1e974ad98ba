// SPDX-License-Identifier: GPL-3.0-or-later
/** A text with the terms it names, marked by type. */
import { html } from '../lit.js';
import * as to from '../address.js';
import { TYPES, plural } from '../types.js';
import { occurrences, segments } from './segments.js';

/**
 * @param {object} paper as the API tells it
 * @returns {object[]} its terms of all types, in the order of the types
 */
export const termsOf = (paper) => TYPES.flatMap((type) => paper.terms[plural(type)] ?? []);

/**
 * @param {string} text the title or the abstract
 * @param {'title'|'abstract'} field which of both
 * @param {object[]} terms of the paper, with mentions
 */
export function marked(text, field, terms) {
	const byId = new Map(terms.map((named) => [named.term.id, named]));
	const places = terms.flatMap((named) =>
		named.mentions
			.filter((mention) => mention.in === field)
			.map(({ start, end }) => ({ start, end, id: named.term.id })),
	);
	return segments(text, places).map((segment) => piece(segment, byId));
}

/**
 * @param {string} sentence that proves something
 * @param {string[]} [surfaces] the words in it that do
 */
export function quoted(sentence, surfaces = []) {
	return segments(sentence, occurrences(sentence, surfaces)).map(({ text, places }) =>
		places.length > 0 ? html`<b>${text}</b>` : text,
	);
}

function piece({ text, start, places }, byId) {
	if (places.length === 0) {
		return text;
	}
	const named = places.map(({ id }) => byId.get(id));
	const [inner, outer] = named;
	const introduced = named.some(({ evidence }) => evidence.role === 'introduced');
	return html`<a
		class="mention is-${inner.term.type} ${introduced ? 'introduced' : ''} ${outer ? `within is-outer-${outer.term.type}` : ''}"
		href=${to.term(inner.term.id)}
		data-start=${start}
		data-terms=${named.map(({ term }) => term.id).join('\n')}
		title=${named.map(describe).join('\n')}
		>${text}</a
	>`;
}

function describe({ term, evidence, paperCount }) {
	const role = evidence.role === 'introduced' ? ', introduced here' : '';
	return `${term.type}${role}: ${term.name} (${paperCount} ${paperCount === 1 ? 'paper' : 'papers'})`;
}
