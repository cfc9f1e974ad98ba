// SPDX-License-Identifier: GPL-3.0-or-later
import { html, nothing } from '../lit.js';
import { ask } from '../api.js';
import * as to from '../address.js';
import { go } from '../router.js';
import { counted } from '../types.js';
import { byline, paperItem, paperLink, sharedTerm, termLink } from '../part/things.js';
import { empty, section } from '../part/states.js';
import { paged } from '../part/paged-list.js';
import { pairForm } from '../part/pair-form.js';

/** What two papers, or two terms, share. */
export function overlap(query) {
	const ids = [query.get('a') ?? '', query.get('b') ?? ''];
	return {
		title: 'Compare',
		body: html`<h1>What do they share?</h1>
			${pairForm(['First', 'Second'], ids, ([a, b]) => go(to.overlap(a, b)))}
			${ids.every(Boolean)
				? section(ask('/overlap', { a: ids[0], b: ids[1] }), (answer) => (answer.papers ? ofPapers(answer.papers) : ofTerms(answer.terms, ids)), { what: 'Comparing' })
				: empty('Choose two', 'Two papers, or two terms: what they share is listed with the sentences that say so.')}`,
	};
}

const ofPapers = ({ a, b, score, sharedTerms }) =>
	sharedTerms.length === 0
		? html`${heads(a, b)} ${empty('They share no term', html`A <a href=${to.path(a.id, b.id)}>path</a> may still lead from one to the other.`)}`
		: html`${heads(a, b)}
				<p class="quiet">${counted(sharedTerms.length, 'shared term')}, the rarest first; together they weigh ${score.toFixed(2)}.</p>
				<ul class="plain">${sharedTerms.map(sharedTerm)}</ul>`;

const heads = (a, b) => html`<div class="two heads">
	${[a, b].map((paper) => html`<h2>${paperLink(paper)} ${byline(paper)}</h2>`)}
</div>`;

/** A term that papers with the one and papers with the other name. */
const beside = ({ term, papersWithA, papersWithB }, a, b) =>
	html`<li>
		${termLink(term)}
		<small title="${counted(papersWithA, 'paper')} with ${a.name}, ${papersWithB} with ${b.name}">${papersWithA} + ${papersWithB}</small>
	</li>`;

function ofTerms({ a, b, sharedPapers, sharedTerms = [] }, ids) {
	const first = (cursor) => (cursor ? ask('/overlap', { a: ids[0], b: ids[1], cursor }).then((answer) => answer.terms.sharedPapers) : Promise.resolve(sharedPapers));
	return html`<div class="two heads">
			${[a, b].map((term) => html`<h2>${termLink(term)} <small>${counted(term.paperCount, 'paper')}</small></h2>`)}
		</div>
		<div class="with-side">
			<section>
				<h2>Papers that name both</h2>
				${paged(first, (paper) => paperItem(paper, { names: true }), empty('No paper names both', html`That may be a gap worth a look: see the <a href="/grid">grid</a>, or a <a href=${to.path(a.id, b.id)}>path</a> between them.`))}
			</section>
			${sharedTerms.length > 0
				? html`<aside>
						<h2>Named beside both</h2>
						<ul class="plain chips">${sharedTerms.map((shared) => beside(shared, a, b))}</ul>
					</aside>`
				: nothing}
		</div>`;
}
