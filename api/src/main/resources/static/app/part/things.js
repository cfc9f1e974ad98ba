// SPDX-License-Identifier: GPL-3.0-or-later
/** How terms, papers and sentences look wherever they stand. */
import { html, nothing } from '../lit.js';
import * as to from '../address.js';
import { counted, mark } from '../types.js';
import { quoted } from './highlight.js';

/**
 * @param {{id: string, type: string, name: string}} term any term
 * @param {number} [papers] how many papers name it
 */
export const termLink = (term, papers) =>
	html`<a class="term is-${term.type}" href=${to.term(term.id)}
		>${mark(term.type)}<span>${term.name}</span>${
			papers === undefined ? nothing : html`<small aria-label=${counted(papers, 'paper')}>${papers}</small>`
		}</a
	>`;

/** @param {{id: string, title: string}} paper any paper */
export const paperLink = (paper) => html`<a class="paper-title" href=${to.paper(paper.id)}>${paper.title || paper.id}</a>`;

/** @param {{kind: string, id: string, name: string, type?: string}} thing a paper or a term */
export const thingLink = (thing) => (thing.kind === 'paper' ? paperLink({ id: thing.id, title: thing.name }) : termLink(thing));

/** @param {object} paper a summary: what stands beside its title */
export const byline = (paper) =>
	html`<span class="byline"
		>${[paper.year, paper.venue, paper.citedBy > 0 ? `cited by ${paper.citedBy}` : ''].filter(Boolean).join(' · ')}${
			paper.stub ? html` <span class="badge" title="Cited, but not read: only its reference is known.">cited only</span>` : nothing
		}</span
	>`;

/** @param {object} evidence why a paper is said to name a term */
export const sentence = (evidence) =>
	html`<blockquote>
		${evidence.role === 'introduced' ? html`<span class="badge introduces">introduces</span> ` : nothing}${quoted(evidence.sentence, evidence.surfaces)}
	</blockquote>`;

/**
 * @param {object} paper a found paper, with what it matched
 * @param {{names?: boolean}} [options] names: whether each sentence says which terms it proves
 */
export const paperItem = (paper, { names = false } = {}) =>
	html`<li class="paper">
		<div class="headline">${paperLink(paper)} ${byline(paper)}</div>
		${bySentence(paper.matches ?? []).map(
			({ terms, evidence }) =>
				html`${names ? html`<p class="proves">${terms.map((term) => html`${termLink(term)} `)}</p>` : nothing}${sentence(evidence)}`,
		)}
	</li>`;

/** One sentence may prove several terms; it is shown once. */
function bySentence(matches) {
	const groups = new Map();
	matches.forEach(({ term, evidence }) => {
		const group = groups.get(evidence.sentence) ?? { terms: [], evidence: { ...evidence, surfaces: [] } };
		group.terms.push(term);
		group.evidence.surfaces = group.evidence.surfaces.concat(evidence.surfaces ?? []);
		groups.set(evidence.sentence, group);
	});
	return [...groups.values()];
}

/** A term shared by two papers, with the sentence of each. */
export const sharedTerm = ({ term, paperCount, first, second }) =>
	html`<li class="shared">
		<p class="proves">${termLink(term, paperCount)}</p>
		<div class="two">${sentence(first)}${sentence(second)}</div>
	</li>`;

const WORDS = {
	USED_FOR: 'is used for',
	EVALUATED_ON: 'is evaluated on',
	COMPARED_WITH: 'is compared with',
	PART_OF: 'is part of',
	SUBTYPE_OF: 'is a kind of',
	MEASURED_BY: 'is measured by',
	CITES: 'cites',
	INTRODUCES: 'introduces',
	USES: 'uses',
	ADDRESSES: 'addresses',
	REPORTS: 'reports',
	DISCUSSES: 'discusses',
};

/** @param {string} type of a relation @returns {string} as read in a sentence */
export const relationWords = (type) => WORDS[type] ?? type.toLowerCase().replaceAll('_', ' ');

/** @param {object} relation head, type, tail */
export const relationLine = ({ head, type, tail }) => html`<p>${termLink(head)} <em>${relationWords(type)}</em> ${termLink(tail)}</p>`;
