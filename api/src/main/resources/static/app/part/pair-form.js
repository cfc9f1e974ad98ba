// SPDX-License-Identifier: GPL-3.0-or-later
/** Two fields for two papers or terms. */
import { html, until } from '../lit.js';
import { ask, step } from '../api.js';
import * as to from '../address.js';
import './pick-box.js';

/**
 * @param {string} id of a paper or a term; may be a name, too
 * @returns {Promise<{id: string, kind: 'term'|'paper', name: string, type?: string}>} the thing, as far as it is known
 */
export async function thing(id) {
	const kind = to.kindOf(id);
	if (!id.includes(':')) {
		return { id, kind, name: id };
	}
	try {
		const found = await ask(`/${kind}s/${step(id)}`);
		return { ...found, id: found.id, kind, name: found.name ?? found.title };
	} catch {
		return { id, kind, name: id };
	}
}

/**
 * @param {[string, string]} labels of the two fields
 * @param {[string, string]} ids what is chosen; empty for nothing
 * @param {(ids: [string, string]) => void} choose is called with both ids when one of them changes
 */
export const pairForm = (labels, ids, choose) => html`<form class="pair" @submit=${(event) => event.preventDefault()}>
	${labels.map((label, index) => until(named(ids[index]).then((name) => field(label, index, name, ids, choose)), ''))}
</form>`;

const named = async (id) => (id ? (await thing(id)).name : '');

const field = (label, index, name, ids, choose) => html`<pick-box
	label=${label}
	value=${name}
	placeholder="A paper or a term"
	@pick=${(event) => choose(changed(ids, index, event.detail.id))}
	@words=${(event) => event.detail && choose(changed(ids, index, event.detail))}
></pick-box>`;

function changed(ids, index, id) {
	const next = [...ids];
	next[index] = id;
	return next;
}
