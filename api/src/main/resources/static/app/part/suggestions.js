// SPDX-License-Identifier: GPL-3.0-or-later
/** What somebody may mean by what they have typed so far. */
import { ask } from '../api.js';

const LIMIT = 8;

/**
 * @typedef {{kind: 'term'|'paper', id: string, name: string, type?: string, papers?: number, year?: number}} Suggestion
 */

/**
 * @param {string} typed the beginning of a name or some words
 * @returns {Promise<Suggestion[]>} the best first; none for nothing typed
 */
export async function suggest(typed) {
	const q = typed.trim();
	if (q === '') {
		return [];
	}
	const answer = await ask('/suggest', { q, limit: LIMIT }).catch((problem) => {
		if (problem.status === 404) {
			return search(q);
		}
		throw problem;
	});
	return Array.isArray(answer) ? answer : answer.items;
}

/** An API that cannot suggest can still search. */
async function search(q) {
	const [terms, papers] = await Promise.all([
		ask('/terms', { q, limit: LIMIT / 2 + 1 }),
		ask('/papers', { q, limit: LIMIT / 2 - 1 }),
	]);
	return [
		...terms.items.map(({ id, name, type, paperCount }) => ({ kind: 'term', id, name, type, papers: paperCount })),
		...papers.items.map(({ id, title, year }) => ({ kind: 'paper', id, name: title, year })),
	];
}
