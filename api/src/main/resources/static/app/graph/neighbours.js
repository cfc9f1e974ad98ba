// SPDX-License-Identifier: GPL-3.0-or-later
/** What stands around a thing, the most telling first. */
import { ask, step } from '../api.js';
import { termsOf } from '../part/highlight.js';

const LIMIT = 25;

/**
 * @param {import('./model.js').Thing} thing in the picture
 * @returns {Promise<import('./model.js').Neighbour[]>} at most some fifty
 */
export const neighbours = (thing) => (thing.kind === 'term' ? ofTerm(thing.id) : ofPaper(thing.id));

/**
 * Takes turns, so that one kind does not push out the other.
 * @param {any[][]} lists the best first
 * @returns {any[]} all of them
 */
export function turns(lists) {
	const longest = Math.max(0, ...lists.map((list) => list.length));
	return Array.from({ length: longest }, (_, index) => lists.filter((list) => index < list.length).map((list) => list[index])).flat();
}

/**
 * What a paper introduces, then the terms that the fewest other papers share, then the terms
 * that it alone names: they lead nowhere.
 * @param {object[]} terms of a paper
 * @returns {object[]} in this order
 */
export function telling(terms) {
	const rank = ({ evidence, paperCount }) => (evidence.role === 'introduced' ? 0 : paperCount > 1 ? 1 : 2);
	return [...terms].sort(
		(one, other) => rank(one) - rank(other) || one.paperCount - other.paperCount || (one.term.id < other.term.id ? -1 : 1),
	);
}

/** @param {{id: string, title: string, year?: number}} paper any paper */
export const paperThing = (paper) => ({ id: paper.id, kind: 'paper', type: 'Paper', name: paper.title || paper.id });

/** @param {{id: string, type: string, name: string}} term any term */
export const termThing = ({ id, type, name }) => ({ id, kind: 'term', type, name });

async function ofTerm(id) {
	const [around, papers] = await Promise.all([
		ask(`/terms/${step(id)}/related`, { limit: LIMIT }),
		ask(`/terms/${step(id)}/papers`, { limit: LIMIT }),
	]);
	const related = around.related.map(({ term, weight, papers: count }) => ({
		thing: termThing(term),
		link: { from: id, to: term.id, label: `${count} papers`, weight },
	}));
	const naming = papers.items.map((paper) => named(paper.id, id, paperThing(paper), paper.matches[0].evidence));
	const introducing = naming.filter(({ link }) => link.introduces);
	return [...introducing, ...turns([related, naming.filter(({ link }) => !link.introduces)])];
}

async function ofPaper(id) {
	const [paper, similar] = await Promise.all([
		ask(`/papers/${step(id)}`),
		ask(`/papers/${step(id)}/similar`, { limit: 5 }).catch(() => ({ items: [] })),
	]);
	const terms = telling(termsOf(paper)).map(({ term, evidence }) => named(id, term.id, termThing(term), evidence));
	const others = similar.items.map((other) => ({
		thing: paperThing(other),
		link: { from: id, to: other.id, label: 'similar', weight: other.score, sentence: sharing(other.sharedTerms ?? []) },
	}));
	return [...terms.slice(0, 3), ...turns([terms.slice(3), others])];
}

const sharing = (terms) => `Both name ${terms.slice(0, 4).map(({ term }) => term.name).join(', ')}.`;

const named = (paper, term, thing, evidence) => ({
	thing,
	link: {
		from: paper,
		to: term,
		label: evidence.role === 'introduced' ? 'introduces' : 'names',
		introduces: evidence.role === 'introduced',
		sentence: evidence.sentence,
	},
});
