// SPDX-License-Identifier: GPL-3.0-or-later
/** Where to go from a paper or a term. */
import { html, nothing, until } from '../lit.js';
import { links, step } from '../api.js';
import * as to from '../address.js';
import './cite-box.js';

let known;

/** @param {string} id of a paper or a term */
export const actions = (id) => html`<div class="actions">
	<a href=${to.graph(id)}>Graph</a>
	<a href=${to.overlap(id)}>Compare with …</a>
	<a href=${to.path(id)}>Path to …</a>
	${/^(method|dataset):/.test(id) ? html`<a href=${to.view('/gap', { [id.split(':')[0]]: id })}>Not tried</a>` : nothing}
	${until(browser(id), nothing)}
	${to.kindOf(id) === 'paper' ? html`<cite-box .path=${`/papers/${step(id)}`}></cite-box>` : nothing}
</div>`;

async function browser(id) {
	known ??= links().catch(() => ({}));
	const { browser: uri } = await known;
	return uri
		? html`<a href=${to.view('/neo4j-browser', { [to.kindOf(id)]: id })} target="_blank" rel="noopener">Neo4j Browser ↗</a>`
		: nothing;
}
