// SPDX-License-Identifier: GPL-3.0-or-later
import { html, nothing } from '../lit.js';
import { ask } from '../api.js';
import * as to from '../address.js';
import { go } from '../router.js';
import { counted } from '../types.js';
import { relationWords, thingLink } from '../part/things.js';
import { empty, section } from '../part/states.js';
import { pairForm } from '../part/pair-form.js';

/** How one paper or term leads to another. */
export function path(query) {
	const ids = [query.get('from') ?? '', query.get('to') ?? ''];
	return {
		title: 'Path',
		body: html`<h1>How does one lead to the other?</h1>
			${pairForm(['From', 'To'], ids, ([from, end]) => go(to.path(from, end)))}
			${ids.every(Boolean)
				? section(ask('/paths', { from: ids[0], to: ids[1] }), found, { what: 'Looking for a path' })
				: empty('Choose a start and an end', 'Papers or terms: the shortest path that avoids what everybody names is shown with the sentence of each step.')}`,
	};
}

function found({ from, to: end, paths, sampled }) {
	const more = sampled ? html`<p class="quiet">Where very many papers meet, only the most telling were followed.</p>` : nothing;
	if (paths.length === 0) {
		return html`${empty('No short path', html`They may be far apart. <a href=${to.overlap(from.id, end.id)}>Compare</a> them, or read more papers into the graph.`)} ${more}`;
	}
	return html`<p class="quiet">${counted(paths[0].length, 'step')}${paths.length > 1 ? `, ${paths.length} ways` : ''}</p>
		${way(paths[0])} ${paths.slice(1).map(other)} ${more}`;
}

const other = (another) => html`<details class="other-way">
	<summary>or by ${another.nodes.slice(1, -1).map(({ name }) => name).join(' → ')}</summary>
	${way(another)}
</details>`;

const way = ({ nodes, steps }) => html`<ol class="plain path">
	${nodes.map((node, index) => html`<li class="stop">${thingLink(node)}</li>
		${index < steps.length ? step(steps[index], nodes[index], nodes[index + 1]) : nothing}`)}
</ol>`;

/** The paper that says so is linked unless it is the stop before or after. */
function step({ relationship, direction, paper, sentence, sources }, before, after) {
	const elsewhere = ![before.id, after.id].includes(paper);
	return html`<li class="step">
		<em>${direction === 'forward' ? '↓' : '↑'} ${relationWords(relationship)}</em>
		${sentence ? html`<span class="says">${sentence}</span>` : nothing}
		${elsewhere ? html`<a class="quiet" href=${to.paper(paper)}>the paper that says so</a>` : nothing}
		${!sentence && sources.length > 0 ? html`<span class="quiet">stated by ${counted(sources.length, 'source')}</span>` : nothing}
	</li>`;
}
