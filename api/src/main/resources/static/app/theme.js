// SPDX-License-Identifier: GPL-3.0-or-later
/** Dark, light, or what the system says. */

const KEY = 'papergraph-theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

/** @returns {'dark'|'light'} what is shown */
export const theme = () => document.documentElement.dataset.theme ?? (dark.matches ? 'dark' : 'light');

/** Turns dark into light and back, and remembers it. */
export function toggle() {
	const next = theme() === 'dark' ? 'light' : 'dark';
	localStorage.setItem(KEY, next);
	apply(next);
}

/**
 * Takes up what was chosen before.
 * @param {() => void} changed is called now and whenever the colours change
 */
export function restore(changed) {
	dark.addEventListener('change', tell);
	addEventListener('papergraph-theme', changed);
	apply(localStorage.getItem(KEY));
}

function apply(chosen) {
	if (chosen === 'dark' || chosen === 'light') {
		document.documentElement.dataset.theme = chosen;
	}
	tell();
}

function tell() {
	dispatchEvent(new Event('papergraph-theme'));
}
