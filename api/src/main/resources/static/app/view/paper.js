// SPDX-License-Identifier: GPL-3.0-or-later
import { html, nothing } from '../lit.js';
import { ask, step } from '../api.js';
import * as to from '../address.js';
import { entitle } from '../router.js';
import { TYPES, counted, mark, plural } from '../types.js';
import { marked, termsOf } from '../part/highlight.js';
import { byline, paperItem, paperLink, relationLine, sharedTerm, termLink } from '../part/things.js';
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
	if (found.stub) {
		return empty('Cited, but not read', 'Only its reference is known. Read it into the graph, and its terms appear here.');
	}
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
					${bySentence(claims).map(
						(group) => html`<li class="relation">
							${group.map(relationLine)}
							<blockquote>${group[0].sentence}</blockquote>
						</li>`,
					)}
				</ul>
			</section>`;

/** One sentence may make several claims; it is shown once. */
function bySentence(claims) {
	const groups = new Map();
	claims.forEach((claim) => groups.set(claim.sentence, [...(groups.get(claim.sentence) ?? []), claim]));
	return [...groups.values()];
}

const neighbours = (found) => html`<section>
		<h2>Similar papers</h2>
		${paged(
			(cursor) => ask(`/papers/${step(found.id)}/similar`, { limit: SIMILAR, cursor }),
			(other) => similar(found, other),
			empty('No similar paper', 'No other paper names these terms yet. Read more papers into the graph.'),
		)}
	</section>
	${listed(found, 'prior-works', 'Often cited by papers like it')} ${listed(found, 'derivative-works', 'Papers that build on it')}
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
			${ties(other)} ${(other.sharedTerms ?? []).slice(0, 5).map(({ term }) => html`<span class="term is-${term.type}">${mark(term.type)}<span>${term.name}</span></span> `)}
			${other.sharedTerms?.length > 5 ? `and ${other.sharedTerms.length - 5} more` : nothing}
		</summary>
		<p class="two heads"><span>this paper</span><span>${other.title}</span></p>
		<ul class="plain">${(other.sharedTerms ?? []).map(sharedTerm)}</ul>
		${other.sharedReferences ? tied(other.sharedReferences, 'Both cite') : nothing}
		${other.citedTogetherBy ? tied(other.citedTogetherBy, 'Cited together by') : nothing}
		<p><a href=${to.overlap(found.id, other.id)}>Compare the two</a></p>
	</details>
</li>`;

const PART_NAMES = { terms: 'terms', coupling: 'references', coCitation: 'cited together' };

/** The score and what it is made of: how alike the terms are, the references, and who cites them. */
function parts({ score, parts: given = {} }) {
	const of = Object.entries(given).filter(([, value]) => value > 0);
	return html`<span class="score" title="How close it is; rare shared terms count most">
		<b>${score.toFixed(2)}</b>${of.length > 0 ? ` (${of.map(([name, value]) => `${PART_NAMES[name] ?? name} ${value.toFixed(2)}`).join(', ')})` : ''}
	</span>`;
}

/** What ties two papers beside terms, in few words. */
const ties = ({ sharedReferences, citedTogetherBy }) =>
	[
		sharedReferences?.count > 0 ? counted(sharedReferences.count, 'shared reference') : '',
		citedTogetherBy?.count > 0 ? `cited together by ${citedTogetherBy.count}` : '',
	]
		.filter(Boolean)
		.join(' · ');

const tied = ({ count, examples }, words) =>
	count === 0
		? nothing
		: html`<p>${words} ${counted(count, 'paper')}: ${examples.map((example, index) => html`${index > 0 ? ', ' : ''}${paperLink(example)}`)}${count > examples.length ? ' …' : ''}</p>`;
