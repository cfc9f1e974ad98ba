// SPDX-License-Identifier: GPL-3.0-or-later
import { html, nothing } from '../lit.js';
import { ask } from '../api.js';
import * as to from '../address.js';
import { go } from '../router.js';
import { paperLink, termLink } from '../part/things.js';
import { quoted } from '../part/highlight.js';
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
				? section(ask('/paths', { from: ids[0], to: ids[1] }), (answer) => steps(answer, ids), { what: 'Looking for a path' })
				: empty('Choose a start and an end', 'Papers or terms: the shortest path that avoids what everybody names is shown with the sentence of each step.')}`,
	};
}

function steps(answer, ids) {
	const paths = answer.paths ?? (answer.items ?? [answer]);
	return paths.length === 0 || !paths[0]
		? empty('No path of this length', html`They may share nothing yet. <a href=${to.overlap(...ids)}>Compare</a> them, or read more papers.`)
		: paths.map(one);
}

const one = ({ nodes = [], steps: links = [] }) => html`<ol class="plain path">
	${nodes.map((node, index) => html`<li>${thing(node)}</li>${index < nodes.length - 1 ? between(links[index]) : nothing}`)}
</ol>`;

const between = (link) => html`<li class="step">${link?.evidence?.sentence ? quoted(link.evidence.sentence, link.evidence.surfaces) : link?.sentence ?? link?.type ?? ''}</li>`;

const thing = (node) => (node.paper ?? node.title ? paperLink(node.paper ?? node) : termLink(node.term ?? node));
