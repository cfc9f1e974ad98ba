// SPDX-License-Identifier: GPL-3.0-or-later
/** Joins the address bar with the views. */

/**
 * @typedef {{title: string, body: unknown}} Shown
 * @typedef {(query: URLSearchParams) => Shown} View
 */

let current = () => {};

/**
 * Shows the view of the address, now and whenever it changes.
 * @param {Object<string, View>} views by path
 * @param {(shown: Shown, url: string) => void} show draws a view
 */
export function start(views, show) {
	current = () => {
		const view = views[location.pathname] ?? views['/'];
		const shown = view(new URLSearchParams(location.search));
		entitle(shown.title);
		show(shown, location.pathname + location.search);
	};
	addEventListener('popstate', () => current());
	document.addEventListener('click', (event) => follow(event, views));
	current();
}

/**
 * Goes to another view.
 * @param {string} url its address
 */
export function go(url) {
	history.pushState(null, '', url);
	current();
	scrollTo(0, 0);
	document.querySelector('main')?.focus({ preventScroll: true });
}

/**
 * Writes another address for what is already shown.
 * @param {string} url its address
 */
export const rename = (url) => history.replaceState(null, '', url);

/** Shows the same view once more, with fresh answers. */
export const again = () => current();

/** @param {string} title of what is shown, for the window and for screen readers */
export function entitle(title) {
	document.title = title === '' ? 'Papergraph' : `${title} · Papergraph`;
}

function follow(event, views) {
	const link = event.composedPath().find((element) => element instanceof HTMLAnchorElement);
	const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
	if (!link || !plain || event.defaultPrevented || link.target || link.origin !== location.origin) {
		return;
	}
	if (link.pathname in views && !link.getAttribute('href').startsWith('#')) {
		event.preventDefault();
		go(link.pathname + link.search);
	}
}
