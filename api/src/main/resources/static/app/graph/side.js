// SPDX-License-Identifier: GPL-3.0-or-later
/** What stands beside the picture: the selected thing, and the picture as a list. */
import { html, nothing, repeat } from '../lit.js';
import * as to from '../address.js';
import { mark } from '../types.js';
import { BATCH } from './model.js';

const KINDS = ['Paper', 'Method', 'Dataset', 'Task', 'Metric', 'Concept'];

/**
 * @param {object} model what the explorer shows
 * @param {{select: Function, expand: Function, collapse: Function}} act what a person may do
 */
export const side = (model, act) => html`<div class="beside">
	<p class="note" role="status">${model.note}</p>
	${detail(model, act)} ${list(model, act)}
	<div class="legend" aria-label="Legend">
		${KINDS.map((kind) => html`<span>${mark(kind)} ${kind}</span>`)}
		<span><i class="stroke introduces"></i> introduces</span>
		<span><i class="stroke"></i> names, or often together</span>
		<span><i class="stroke similar"></i> similar papers</span>
	</div>
</div>`;

function detail({ picture, links, selected, left }, act) {
	const thing = picture.things.get(selected);
	const own = links.filter(({ from, to: end }) => from === selected || end === selected);
	return html`<section class="detail" aria-label="Selected">
		<p class="kind">${mark(thing.type)} ${thing.type}</p>
		<h2><a href=${to.thing(thing.id)}>${thing.name}</a></h2>
		<p class="actions">${buttons(thing, picture, left, act)} ${thing.id === picture.root ? nothing : html`<a href=${to.graph(thing.id)}>Begin here</a>`}</p>
		<ul class="plain">
			${own.map((link) => {
				const other = picture.things.get(link.from === selected ? link.to : link.from);
				return html`<li>
					<small>${link.label}</small> <button type="button" class="link" @click=${() => act.select(other.id)}>${mark(other.type)}${other.name}</button>
					${link.sentence ? html`<blockquote>${link.sentence}</blockquote>` : nothing}
				</li>`;
			})}
		</ul>
	</section>`;
}

function buttons(thing, picture, left, act) {
	const opened = picture.opened.has(thing.id);
	const more = left.get(thing.id);
	return html`${more === 0
		? nothing
		: html`<button type="button" @click=${() => act.expand(thing.id)} aria-label="Show more neighbours of ${thing.name}">${opened ? `${Math.min(more ?? BATCH, BATCH)} more` : 'Expand'}</button>`}
	${opened ? html`<button type="button" @click=${() => act.collapse(thing.id)} aria-label="Hide the neighbours of ${thing.name}">Collapse</button>` : nothing}`;
}

const list = ({ picture, there, selected, left }, act) => html`<details class="as-list">
	<summary>As a list (${there.size})</summary>
	<ul class="plain">
		${repeat(
			[...there],
			(id) => id,
			(id) => {
				const thing = picture.things.get(id);
				return html`<li class=${id === selected ? 'selected' : ''}>
					<button type="button" class="link" @click=${() => act.select(id)} aria-pressed=${id === selected}>${mark(thing.type)}${thing.name}</button>
					${buttons(thing, picture, left, act)}
				</li>`;
			},
		)}
	</ul>
</details>`;
