// SPDX-License-Identifier: GPL-3.0-or-later
import { html } from '../lit.js';
import { ask, step } from '../api.js';
import * as to from '../address.js';
import { entitle, go } from '../router.js';
import { mark } from '../types.js';
import { noGraph, section } from '../part/states.js';
import { paperThing, termThing } from '../graph/neighbours.js';
import '../part/pick-box.js';

const STARTS = 6;

/** A picture that grows from one paper or term. */
export function graph(query) {
	const id = query.get('at') ?? '';
	return { title: 'Graph', body: id ? section(begin(id), (root) => explorer(root, query.getAll('open'))) : choose() };
}

async function begin(id) {
	const kind = to.kindOf(id);
	// The canvas is the largest part of the page, so only this view loads it.
	const [found] = await Promise.all([ask(`/${kind}s/${step(id)}`), import('../graph/graph-explorer.js')]);
	return kind === 'term' ? termThing(found) : paperThing(found);
}

function explorer(root, open) {
	entitle(`Graph of ${root.name}`);
	return html`<h1 class="unseen">Graph of ${root.name}</h1>
		<graph-explorer .root=${root} .open=${open}></graph-explorer>`;
}

const choose = () => html`<h1>Begin with a paper or a term</h1>
	<pick-box class="big" label="In the middle of the picture" placeholder="A paper or a term" @pick=${(event) => go(to.graph(event.detail.id))}></pick-box>
	${section(Promise.all(['Dataset', 'Method'].map((type) => ask('/terms', { type, limit: STARTS }))), (pages) => {
		const terms = pages.flatMap(({ items }) => items);
		return terms.length === 0 ? noGraph() : html`<p>Or with one of these:</p>
			<ul class="plain chips inline">${terms.map((term) => html`<li><a class="term is-${term.type}" href=${to.graph(term.id)}>${mark(term.type)}<span>${term.name}</span></a></li>`)}</ul>`;
	})}`;
