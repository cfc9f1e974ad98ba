// SPDX-License-Identifier: GPL-3.0-or-later
import { html, nothing } from '../lit.js';
import { ask } from '../api.js';
import * as to from '../address.js';
import { go } from '../router.js';
import { counted } from '../types.js';
import { termLink } from '../part/things.js';
import { empty, section } from '../part/states.js';
import { conditionChips } from '../part/condition-chips.js';
import '../part/pick-box.js';

const TYPES = ['task', 'method', 'dataset'];

/** Which method was tried on which dataset, and which was not. */
export function grid(query) {
	const conditions = TYPES.flatMap((type) => query.getAll(type).map((id) => [type, id]));
	const show = (next) => go(to.view('/grid', byType(next)));
	return {
		title: 'Grid',
		body: html`<h1>What was tried on what?</h1>
			<div class="filters">
				<pick-box label="Add a task, a method or a dataset" placeholder="such as image classification" @pick=${(event) => show(added(conditions, event.detail))}></pick-box>
				${conditionChips(conditions, (gone) => show(conditions.filter((one) => one.join() !== gone.join())))}
			</div>
			${section(ask('/grid', byType(conditions)), table, { what: 'Filling the grid' })}`,
	};
}

const byType = (conditions) =>
	Object.fromEntries(TYPES.map((type) => [type, conditions.filter(([one]) => one === type).map(([, id]) => id)]));

function added(conditions, { id, type = '' }) {
	const name = type.toLowerCase();
	return TYPES.includes(name) ? [...conditions, [name, id]] : conditions;
}

function table({ methods, datasets, cells, sampled }) {
	if (methods.length === 0 || datasets.length === 0) {
		return empty('Nothing to cross', 'No method meets a dataset under these conditions. Take one away, or add another method or dataset.');
	}
	const known = new Map(cells.map((cell) => [`${cell.method}\n${cell.dataset}`, cell]));
	const tried = cells.filter(({ papers }) => papers > 0).length;
	return html`<p class="quiet">
			${tried} of ${counted(methods.length * datasets.length, 'cell')} were tried; an empty one may be worth a paper.
			${sampled ? 'Of methods that very many papers name, only the newest papers were looked at.' : ''}
		</p>
		<div class="grid-frame" tabindex="0" role="region" aria-label="Methods by datasets">
			<table>
				<caption class="unseen">Papers that name a method (rows) and a dataset (columns)</caption>
				<thead><tr><td></td>${datasets.map((dataset) => html`<th scope="col">${termLink(dataset, dataset.paperCount)}</th>`)}</tr></thead>
				<tbody>
					${methods.map((method) => html`<tr>
						<th scope="row">${termLink(method, method.paperCount)}</th>
						${datasets.map((dataset) => cell(known.get(`${method.id}\n${dataset.id}`), method, dataset))}
					</tr>`)}
				</tbody>
			</table>
		</div>`;
}

function cell(known, method, dataset) {
	const both = { method: method.id, dataset: dataset.id };
	if (!known || known.papers === 0) {
		return html`<td class="gap"><a href=${to.view('/gap', both)} aria-label="${method.name} on ${dataset.name}: not tried" title="Not tried: what comes nearest?">·</a></td>`;
	}
	const depth = Math.min(3, Math.ceil(Math.log2(known.papers + 1)));
	return html`<td class="tried-${depth}">
		<a href=${to.overlap(method.id, dataset.id)} aria-label="${method.name} on ${dataset.name}: ${counted(known.papers, 'paper')}" title=${known.example?.paper.title ?? nothing}>${known.papers}</a>
	</td>`;
}
