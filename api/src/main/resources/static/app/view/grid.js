// SPDX-License-Identifier: GPL-3.0-or-later
import { html } from '../lit.js';
import { ask } from '../api.js';
import { empty, section } from '../part/states.js';

/** Which method was tried on which dataset, and which was not. */
export function grid(query) {
	const asked = Object.fromEntries(['method', 'dataset', 'task'].map((name) => [name, query.get(name) ?? '']));
	return { title: 'Grid', body: html`<h1>What was tried on what?</h1>${section(ask('/grid', asked), () => empty('', ''))}` };
}
