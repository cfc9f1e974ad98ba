// SPDX-License-Identifier: GPL-3.0-or-later
/** What stands in the place of an answer: waiting, nothing, an error. Each says what to do next. */
import { html, nothing, until } from '../lit.js';
import { again } from '../router.js';

/** @param {string} what is waited for */
export const loading = (what = 'Loading') => html`<p class="loading" role="status">${what} …</p>`;

/**
 * @param {string} title what is the case
 * @param {unknown} next what to do about it
 */
export const empty = (title, next) => html`<div class="state"><h2>${title}</h2><p>${next}</p></div>`;

/** Nothing was ingested yet. */
export const noGraph = () =>
	empty(
		'There is no graph yet',
		html`Read some papers into it on the command line, for example <code>./papergraph up my/papers</code>, or
			<code>./papergraph up</code> for a sample of forty invented papers. Then load this page again.`,
	);

/** @param {import('../api.js').Problem} problem what went wrong @returns {unknown} a box that says what to do */
export function problemBox(problem) {
	if (!('status' in problem)) {
		throw problem;
	}
	const { title, next } = advice(problem);
	return html`<div class="state problem" role="alert">
		<h2>${title}</h2>
		<p>${next}</p>
		<p><button type="button" @click=${again}>Try again</button> <a href="/">Start page</a></p>
	</div>`;
}

/**
 * A part of a view that comes later.
 * @param {Promise<any>} answer what it shows
 * @param {(answer: any) => unknown} show draws it
 * @param {{what?: string, optional?: boolean}} [options] optional: nothing is shown where the API answers 404
 */
export function section(answer, show, { what, optional = false } = {}) {
	const drawn = answer.then(show, (problem) => (optional && problem.status === 404 ? nothing : problemBox(problem)));
	return until(drawn, optional ? nothing : loading(what));
}

function advice(problem) {
	if (problem.status === 0) {
		return { title: 'The API does not answer', next: html`Is it still running? <code>./papergraph serve</code> starts it.` };
	}
	if (problem.type === 'database-unavailable') {
		return {
			title: 'The database is down',
			next: html`${problem.message}. <code>./papergraph up</code> starts both, the database and this page.`,
		};
	}
	if (problem.type === 'unknown-id') {
		return { title: 'Nothing has this id', next: html`${problem.message}. It may have been read again under another id: search for its name.` };
	}
	if (problem.type === 'query-timeout') {
		return { title: 'The question took too long', next: html`${problem.message}. Ask for less, or try again.` };
	}
	if (problem.status === 404) {
		return { title: 'This API does not answer that', next: html`${problem.message} It may be older than this page: restart it.` };
	}
	return { title: 'This did not work', next: problem.message };
}
