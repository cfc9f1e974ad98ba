// SPDX-License-Identifier: GPL-3.0-or-later
import { html } from '../lit.js';
import { ask } from '../api.js';
import * as to from '../address.js';
import { go } from '../router.js';
import { TYPES, counted, mark, plural } from '../types.js';
import { byline, paperLink, termLink } from '../part/things.js';
import { noGraph, section } from '../part/states.js';

const TOP = 8;

/** The start page: a search field, what the graph holds, and where to begin. */
export function home() {
	return { title: '', body: section(ask('/stats'), (stats) => (stats.papers + stats.stubs > 0 ? beginning(stats) : noGraph())) };
}

const beginning = (stats) => html`<div class="home">
	<h1>Which papers use it, and which sentence says so?</h1>
	<pick-box
		class="big"
		role="search"
		label="Search papers, methods, datasets, tasks"
		placeholder="A method, a dataset, a task, words of a title …"
		@pick=${(event) => go(to.thing(event.detail.id))}
		@words=${(event) => go(to.view('/search', { q: event.detail }))}
	></pick-box>
	<p class="holds">
		<a href="/search">${counted(stats.papers, 'paper')}</a>
		${TYPES.filter((type) => stats.terms[type] > 0).map(
			(type) => html`<a href=${to.view('/search', { type })}>${mark(type)}${stats.terms[type].toLocaleString('en')} ${plural(type)}</a>`,
		)}
	</p>
	<div class="columns">
		${TYPES.slice(0, 4).map(
			(type) => html`<section>
				<h2>${mark(type)} Most named ${plural(type)}</h2>
				${section(ask('/terms', { type, limit: TOP }), topTerms)}
			</section>`,
		)}
	</div>
	<section>
		<h2>Newest papers</h2>
		${section(ask('/papers', { limit: TOP }), newest)}
	</section>
</div>`;

const topTerms = ({ items }) => html`<ol class="plain chips">
	${items.map((term) => html`<li>${termLink(term, term.paperCount)}</li>`)}
</ol>`;

const newest = ({ items }) => html`<ol class="plain">
	${items.map((paper) => html`<li class="paper"><div class="headline">${paperLink(paper)} ${byline(paper)}</div></li>`)}
</ol>`;
