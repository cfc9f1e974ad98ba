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
export function suggest(typed) {
	const q = typed.trim();
	if (q === '') {
		return Promise.resolve([]);
	}
	return ask('/suggest', { q, limit: LIMIT });
}
