// SPDX-License-Identifier: GPL-3.0-or-later
/** What stands around every view. */
import { html, nothing } from './lit.js';
import * as to from './address.js';
import { go } from './router.js';
import { theme, toggle } from './theme.js';
import './part/pick-box.js';

const PLACES = [
	['/graph', 'Graph'],
	['/overlap', 'Compare'],
	['/path', 'Path'],
	['/grid', 'Grid'],
];

/**
 * @param {unknown} body of the view
 * @param {string} path of the view
 */
export function frame(body, path) {
	return html`<a class="skip" href="#main" @click=${skip}>Skip to the content</a>
		<header>
			<a class="brand" href="/"><img src="/app/icon.svg" alt="" width="22" height="22" />Papergraph</a>
			${path === '/'
				? nothing
				: html`<pick-box
						role="search"
						label="Search papers and terms"
						placeholder="Search papers and terms"
						@pick=${(event) => go(to.thing(event.detail.id))}
						@words=${(event) => go(to.view('/search', { q: event.detail }))}
					></pick-box>`}
			<nav aria-label="Views">
				${PLACES.map(([place, name]) => html`<a href=${place} aria-current=${place === path ? 'page' : nothing}>${name}</a>`)}
				<button type="button" class="theme" @click=${toggle} aria-label="Switch to ${theme() === 'dark' ? 'light' : 'dark'} colours">
					${theme() === 'dark' ? '☀' : '☾'}
				</button>
			</nav>
		</header>
		<main id="main" tabindex="-1">${body}</main>
		<footer>
			Every claim shows the sentence it was read from. <a href="/v3/api-docs" target="_blank" rel="noopener">API description</a>
		</footer>`;
}

function skip(event) {
	event.preventDefault();
	document.querySelector('main').focus();
}
