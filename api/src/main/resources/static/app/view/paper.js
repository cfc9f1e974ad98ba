// SPDX-License-Identifier: GPL-3.0-or-later
import { html, nothing } from '../lit.js';
import { ask, step } from '../api.js';
import * as to from '../address.js';
import { entitle } from '../router.js';
import { TYPES, mark, plural } from '../types.js';
import { marked, quoted, termsOf } from '../part/highlight.js';
import { byline, paperItem, paperLink, relationItem, sharedTerm, termLink } from '../part/things.js';
import { empty, section } from '../part/states.js';
import { paged } from '../part/paged-list.js';
import { particulars } from '../part/particulars.js';
import { actions } from '../part/actions.js';
import '../part/type-legend.js';

const SIMILAR = 6;

/** One paper. */
export function paper(query) {
	const id = query.get('id') ?? '';
	return { title: 'Paper', body: section(ask(`/papers/${step(id)}`), shown, { what: 'Opening the paper' }) };
}

function shown(found) {
	entitle(found.title);
	const terms = termsOf(found);
	return html`<article class="opened">
		<p class="kind">${mark('Paper')} Paper</p>
		<h1>${marked(found.title, 'title', terms)}</h1>
		${particulars(found)} ${actions(found.id)}
		<div class="with-side">
			<div>
				${abstract(found, terms)} ${relations(found.relations)}
			</div>
			<aside aria-label="Terms">${terms.length > 0 ? named(found) : nothing}</aside>
		</div>
		${neighbours(found)}
	</article>`;
}

function abstract(found, terms) {
	if (!found.abstract) {
		return empty('No abstract', 'The source gave none, so terms were read from the title alone.');
	}
	return html`<section aria-label="Abstract" class="marked">
		<type-legend .terms=${terms}></type-legend>
		<p class="abstract">${marked(found.abstract, 'abstract', terms)}</p>
	</section>`;
}

const named = (found) => html`<h2>Terms</h2>
	${TYPES.map((type) => [type, found.terms[plural(type)] ?? []])
		.filter(([, terms]) => terms.length > 0)
		.map(
			([type, terms]) => html`<h3>${plural(type)}</h3>
				<ul class="plain chips">
					${terms.map(
						({ term, paperCount, evidence }) => html`<li>
							${termLink(term, paperCount)}
							${evidence.role === 'introduced' ? html`<span class="badge introduces">introduced here</span>` : nothing}
						</li>`,
					)}
				</ul>`,
		)}`;

const relations = (claims) =>
	claims.length === 0
		? nothing
		: html`<section>
				<h2>What it claims</h2>
				<ul class="plain">
					${claims.map((claim) =>
						relationItem(claim, html`<blockquote>${quoted(claim.sentence, [])}</blockquote>`),
					)}
				</ul>
			</section>`;

const neighbours = (found) => html`<section>
		<h2>Similar papers</h2>
		${paged(
			(cursor) => ask(`/papers/${step(found.id)}/similar`, { limit: SIMILAR, cursor }),
			(other) => similar(found, other),
			empty('No similar paper', 'No other paper names these terms yet. Read more papers into the graph.'),
		)}
	</section>
	${listed(found, 'references', 'References')} ${listed(found, 'citations', 'Cited by')}`;

const listed = (found, what, title) =>
	section(
		ask(`/papers/${step(found.id)}/${what}`, { limit: SIMILAR }),
		({ items }) =>
			items.length === 0
				? nothing
				: html`<section>
						<h2>${title}</h2>
						${paged((cursor) => ask(`/papers/${step(found.id)}/${what}`, { limit: SIMILAR, cursor }), (other) => paperItem(other))}
					</section>`,
		{ optional: true },
	);

const similar = (found, other) => html`<li class="paper similar">
	<div class="headline">${paperLink(other)} ${byline(other)} ${parts(other)}</div>
	<details>
		<summary>
			${(other.sharedTerms ?? []).slice(0, 5).map(({ term }) => html`<span class="term is-${term.type}">${mark(term.type)}<span>${term.name}</span></span> `)}
			${other.sharedTerms?.length > 5 ? `and ${other.sharedTerms.length - 5} more` : nothing}
		</summary>
		<p class="two heads"><span>this paper</span><span>${other.title}</span></p>
		<ul class="plain">${(other.sharedTerms ?? []).map(sharedTerm)}</ul>
		<p><a href=${to.overlap(found.id, other.id)}>Compare the two</a></p>
	</details>
</li>`;

const PART_NAMES = { terms: 'shared terms', coupling: 'shared references', coCitation: 'cited together' };

/** The score and what it is made of; each part as the API weighs it. */
function parts({ score, parts: given }) {
	const of = Object.entries(given ?? {}).filter(([, value]) => value > 0);
	return html`<span class="score" title="The score: rare shared terms count most">
		<b>${score.toFixed(2)}</b>${of.length > 0 ? html` = ${of.map(([name, value]) => `${value.toFixed(2)} ${PART_NAMES[name] ?? name}`).join(' + ')}` : nothing}
	</span>`;
}
