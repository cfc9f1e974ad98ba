// SPDX-License-Identifier: GPL-3.0-or-later
/** Asks the API. */

const ROOT = '/api/v1';
const KEPT = 80;
const kept = new Map();

/** What went wrong: an RFC 9457 problem, or no answer at all (status 0). */
export class Problem extends Error {
	/**
	 * @param {number} status the HTTP status, 0 if nothing answered
	 * @param {{type?: string, title?: string, detail?: string}} body the problem as told
	 */
	constructor(status, body) {
		super(body.detail ?? body.title ?? `status ${status}`);
		this.status = status;
		this.type = (body.type ?? '').split(':').pop();
	}
}

/**
 * Asks with GET. Answers are kept, so that going back is instant.
 * @param {string} path below /api/v1, values encoded
 * @param {Object<string, any>} [parameters] of the query, see {@link address}
 * @returns {Promise<any>} the JSON; rejects with a {@link Problem}
 */
export function ask(path, parameters = {}) {
	const url = address(path, parameters);
	if (!kept.has(url)) {
		if (kept.size >= KEPT) {
			kept.delete(kept.keys().next().value);
		}
		const answer = read(url);
		kept.set(url, answer);
		answer.catch(() => kept.delete(url));
	}
	return kept.get(url);
}

/**
 * @param {string} path below /api/v1, values encoded
 * @param {Object<string, any>} [parameters] of the query: empty ones are left out, a list is given once for each value
 * @returns {string} the address of an answer
 */
export function address(path, parameters = {}) {
	const query = new URLSearchParams();
	for (const [name, values] of Object.entries(parameters)) {
		for (const value of [values].flat()) {
			if (value !== undefined && value !== null && value !== '') {
				query.append(name, String(value));
			}
		}
	}
	return `${ROOT}${path}${query.size > 0 ? `?${query}` : ''}`;
}

/** @param {string} id any id @returns {string} the id as one step of a path */
export const step = (id) => encodeURIComponent(id);

/**
 * @param {string} path of a paper or a list of papers, below /api/v1
 * @returns {Promise<string>} it as BibTeX; rejects with a {@link Problem}
 */
export async function bibtex(path) {
	return (await reach(ROOT + path, 'application/x-bibtex')).text();
}

/** @returns {Promise<{browser?: string}>} the links of the API */
export const links = () => read('/api');

const read = async (url) => (await reach(url, 'application/json')).json();

async function reach(url, type) {
	let response;
	try {
		// The address of the page may carry user and key, which no request may be made with.
		response = await fetch(new URL(url, location.origin), { headers: { Accept: type } });
	} catch {
		throw new Problem(0, { detail: 'The API does not answer.' });
	}
	if (!response.ok) {
		throw new Problem(response.status, await response.json().catch(() => ({})));
	}
	return response;
}
