// SPDX-License-Identifier: GPL-3.0-or-later
/** The addresses of the views. Ids stand in the query, because they may hold slashes. */

/**
 * @param {string} path of a view
 * @param {Object<string, string|string[]|number|undefined|null>} [parameters] a list is given once for each value
 * @returns {string} its address
 */
export function view(path, parameters = {}) {
	const query = new URLSearchParams();
	for (const [name, values] of Object.entries(parameters)) {
		for (const value of [values].flat()) {
			if (value !== undefined && value !== null && value !== '') {
				query.append(name, String(value));
			}
		}
	}
	return query.size > 0 ? `${path}?${query}` : path;
}

/** @param {string} id of a paper */
export const paper = (id) => view('/paper', { id });

/** @param {string} id of a term */
export const term = (id) => view('/term', { id });

/** @param {string} at the id in the middle @param {string[]} [open] ids whose neighbours are shown */
export const graph = (at, open) => view('/graph', { at, open });

/** @param {string} a an id @param {string} [b] another id */
export const overlap = (a, b) => view('/overlap', { a, b });

/** @param {string} from an id @param {string} [to] another id */
export const path = (from, to) => view('/path', { from, to });

/**
 * Ids of terms begin with their type, ids of papers with their scheme.
 * @param {string} id of a paper or a term
 * @returns {'term'|'paper'}
 */
export const kindOf = (id) => (/^(method|dataset|task|metric|concept):/.test(id) ? 'term' : 'paper');

/** @param {string} id of a paper or a term @returns {string} the address of its view */
export const thing = (id) => (kindOf(id) === 'term' ? term(id) : paper(id));

/**
 * @param {string|undefined} url from a source that anybody may have written
 * @returns {string|undefined} the address if it leads to a web page, else nothing
 */
export function outside(url) {
	try {
		const parsed = new URL(url ?? '');
		return ['http:', 'https:'].includes(parsed.protocol) ? parsed.href : undefined;
	} catch {
		return undefined;
	}
}
