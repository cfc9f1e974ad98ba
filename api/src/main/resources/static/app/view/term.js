// SPDX-License-Identifier: GPL-3.0-or-later
import { html, nothing } from '../lit.js';
import { ask, step } from '../api.js';
import { entitle } from '../router.js';
import { counted, mark } from '../types.js';
import { byline, paperItem, paperLink, relationLine, termLink } from '../part/things.js';
import { empty, section } from '../part/states.js';
import { paged } from '../part/paged-list.js';
import { plot } from '../part/timeline.js';
import { actions } from '../part/actions.js';
import * as to from '../address.js';

const RELATED = 12;

/** One term. */
export function term(query) {
	const id = query.get('id') ?? '';
	return { title: 'Term', body: section(ask(`/terms/${step(id)}`), shown, { what: 'Opening the term' }) };
}

function shown(found) {
	entitle(found.name);
	const path = `/terms/${step(found.id)}`;
	return html`<article class="opened">
		<p class="kind">${mark(found.type)} ${found.type}</p>
		<h1>${found.name}</h1>
		<p class="particulars">${summary(found)}</p>
		${actions(found.id)}
		<div class="with-side">
			<div>
				${section(ask(`${path}/timeline`), (timeline) => history(timeline, found), { what: 'Counting papers' })}
				${section(ask(`${path}/introducers`), introducers, { optional: true })}
				<section>
					<h2>Papers</h2>
					${paged((cursor) => ask(`${path}/papers`, { cursor }), (paper) => paperItem(paper), empty('No paper', 'Nothing that is in the graph names it any more.'))}
				</section>
			</div>
			<aside>
				${section(ask(`${path}/related`, { limit: RELATED }), (answer) => related(answer, found))} ${names(found)}
			</aside>
		</div>
	</article>`;
}

function summary({ paperCount, introducedBy, usedBy, hub }) {
	return [
		`named by ${counted(paperCount, 'paper')}`,
		introducedBy > 0 ? `introduced by ${introducedBy}` : '',
		usedBy > 0 ? `used by ${usedBy}` : '',
		hub ? 'a hub: a large part of all papers names it' : '',
	]
		.filter(Boolean)
		.join(' · ');
}

const history = (timeline, { type }) => timeline.years.length === 0 ? nothing : html`<section>
	<h2>Papers per year</h2>
	${plot(timeline, type)}
	${timeline.first ? html`<p class="quiet">First in ${paperLink(timeline.first)} ${byline(timeline.first)}</p>` : nothing}
	${timeline.undated > 0 ? html`<p class="quiet">${counted(timeline.undated, 'paper')} without a year</p>` : nothing}
</section>`;

function introducers({ items }) {
	return items.length === 0
		? nothing
		: html`<section>
				<h2>Introduced by</h2>
				<ol class="plain">${items.map((item) => paperItem(item))}</ol>
			</section>`;
}

const names = ({ aliases }) =>
	aliases.length === 0
		? nothing
		: html`<section>
				<h2>Names</h2>
				<table class="names">
					<caption class="unseen">Names that were merged into this term, and why</caption>
					<thead><tr><th scope="col">name</th><th scope="col">one term because</th><th scope="col">papers</th></tr></thead>
					<tbody>
						${aliases.map(({ surface, rule, support }) => html`<tr><td>${surface}</td><td>${rule}</td><td>${support}</td></tr>`)}
					</tbody>
				</table>
			</section>`;

function related(answer, found) {
	if (answer.related.length + answer.relations.length === 0) {
		return empty('Nothing related', 'No term shares two papers or more with it.');
	}
	return html`${answer.related.length > 0
			? html`<section>
					<h2>Together more often than by chance</h2>
					<ul class="plain related">
						${answer.related.map(
							({ term: other, papers, weight }) => html`<li>
								${termLink(other)}
								<a class="quiet" href=${to.overlap(found.id, other.id)} title="How much more often than by chance: ${weight.toFixed(2)} of 1">${counted(papers, 'paper')}</a>
								<meter min="0" max="1" .value=${weight} aria-label="association ${weight.toFixed(2)} of 1"></meter>
							</li>`,
						)}
					</ul>
				</section>`
			: nothing}
		${answer.relations.length > 0
			? html`<section>
					<h2>What papers claim</h2>
					<ul class="plain">
						${answer.relations.map(
							(claim) =>
							html`<li class="relation">
								${relationLine(claim)}
								<blockquote>${claim.example.sentence} ${paperLink({ id: claim.example.paper, title: 'paper' })}</blockquote>
							</li>`,
						)}
					</ul>
				</section>`
			: nothing}`;
}
