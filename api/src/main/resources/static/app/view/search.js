// SPDX-License-Identifier: GPL-3.0-or-later
import { html, nothing } from '../lit.js';
import { ask } from '../api.js';
import * as to from '../address.js';
import { go } from '../router.js';
import { TYPES, counted, mark, plural } from '../types.js';
import { paperItem, termLink } from '../part/things.js';
import { empty } from '../part/states.js';
import { paged } from '../part/paged-list.js';
import '../part/cite-box.js';

const TERMS = 12;
const CITED = 100;
const SORTS = ['relevance', 'newest', 'influence'];
const FACETS = TYPES.map((type) => type.toLowerCase());

/** Papers and terms for words, a type, a year and named terms, all in the address. */
export function search(query) {
	const asked = Object.fromEntries(['q', 'type', 'year', 'sort', ...FACETS].map((name) => [name, query.get(name) ?? '']));
	const title = asked.q ? `“${asked.q}”` : 'Papers and terms';
	return {
		title: `Search ${title}`,
		body: html`<h1>${title}</h1>
			${filters(asked)}
			<div class="results">
				<section aria-label="Terms">
					<h2>Terms</h2>
					${paged((cursor) => ask('/terms', { q: asked.q, type: asked.type, limit: TERMS, cursor }), foundTerm, none(asked, 'term'))}
				</section>
				<section aria-label="Papers">
					<div class="heading">
						<h2>Papers</h2>
						<cite-box label="As BibTeX" .path=${bibliography(asked)}></cite-box>
					</div>
					${paged((cursor) => ask('/papers', { ...asked, type: '', cursor }), (paper) => paperItem(paper, { names: true }), none(asked, 'paper'))}
				</section>
			</div>`,
	};
}

const bibliography = (asked) => to.view('/papers', { ...asked, type: '', limit: CITED });

const foundTerm = (term) => html`<li class="found-term">
	${termLink(term)} <small>${counted(term.paperCount, 'paper')}</small>
	${term.aliases.length > 0 ? html`<div class="quiet">also ${term.aliases.slice(0, 4).join(', ')}</div>` : nothing}
</li>`;

function filters(asked) {
	const change = (changes) => go(to.view('/search', { ...asked, ...changes }));
	return html`<form class="filters" @submit=${(event) => event.preventDefault()}>
		<label>Words <input type="search" name="q" maxlength="200" .value=${asked.q} @change=${(event) => change({ q: event.target.value.trim() })} /></label>
		<fieldset>
			<legend class="unseen">Type of term</legend>
			${['', ...TYPES].map(
				(type) => html`<button type="button" class="choice" aria-pressed=${type === asked.type} @click=${() => change({ type })}>
					${type ? html`${mark(type)} ${plural(type)}` : 'all terms'}
				</button>`,
			)}
		</fieldset>
		<label>Year <input type="number" name="year" min="1000" max="9999" .value=${asked.year} @change=${(event) => change({ year: event.target.value })} /></label>
		<label
			>Order of papers
			<select name="sort" @change=${(event) => change({ sort: event.target.value })}>
				${['', ...SORTS].map((sort) => html`<option value=${sort} ?selected=${sort === asked.sort}>${sort || 'usual'}</option>`)}
			</select>
		</label>
		${FACETS.filter((name) => asked[name]).map(
			(name) => html`<button type="button" class="choice" aria-pressed="true" @click=${() => change({ [name]: '' })} aria-label="Remove the condition ${name} ${asked[name]}">
				${name}: ${asked[name]} ✕
			</button>`,
		)}
	</form>`;
}

function none(asked, what) {
	const narrowed = asked.year || asked.type || FACETS.some((name) => asked[name]);
	return empty(
		`No ${what} found`,
		narrowed
			? html`Ask for less: <a href=${to.view('/search', { q: asked.q })}>search without the filters</a>.`
			: html`All words must occur. Try fewer of them, the beginning of a name, or its acronym.`,
	);
}
