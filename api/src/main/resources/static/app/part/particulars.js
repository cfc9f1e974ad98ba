// SPDX-License-Identifier: GPL-3.0-or-later
/** Who, where, when, and where else. */
import { html, nothing } from '../lit.js';
import { outside } from '../address.js';

const AUTHORS = 12;

/** Where an identifier leads; the others are shown without a link. */
const HOSTS = {
	doi: (value) => `https://doi.org/${value}`,
	arxiv: (value) => `https://arxiv.org/abs/${value}`,
	acl: (value) => `https://aclanthology.org/${value}`,
	openalex: (value) => `https://openalex.org/${value}`,
	s2: (value) => `https://www.semanticscholar.org/paper/${value}`,
	pmid: (value) => `https://pubmed.ncbi.nlm.nih.gov/${value}`,
	pmcid: (value) => `https://pmc.ncbi.nlm.nih.gov/articles/${value}`,
};

/** @param {object} paper as the API tells it */
export function particulars(paper) {
	const lines = [authors(paper), published(paper), elsewhere(paper)].filter(Boolean);
	return lines.map((line) => html`<p class="particulars">${line}</p>`);
}

function authors({ authors: people = [], authorCount, organizations = [] }) {
	const names = people.map(({ name }) => name);
	const more = names.length > AUTHORS ? ` and ${names.length - AUTHORS} more` : '';
	const written = names.length > 0 ? names.slice(0, AUTHORS).join(', ') + more : authorCount ? `${authorCount} authors` : '';
	return [written, organizations.join(', ')].filter(Boolean).join(' · ');
}

function published({ venue, year, publishedOn, sources = [] }) {
	const read = sources.length > 0 ? `read from ${sources.length === 1 ? 'one place' : `${sources.length} places`}` : '';
	return [venue, publishedOn ?? year, read].filter(Boolean).join(' · ');
}

function elsewhere({ url, identifiers = [] }) {
	const links = identifiers.map((identifier) => {
		const [scheme, value] = cut(identifier);
		return link(identifier, HOSTS[scheme]?.(value));
	});
	const page = outside(url);
	return page || links.length > 0 ? html`${page ? link(new URL(page).hostname, page) : nothing} ${links}` : '';
}

const cut = (identifier) => [identifier.slice(0, identifier.indexOf(':')), identifier.slice(identifier.indexOf(':') + 1)];

const link = (text, url) =>
	outside(url)
		? html`<a class="elsewhere" href=${outside(url)} target="_blank" rel="noopener noreferrer">${text} ↗</a> `
		: html`<span class="elsewhere">${text}</span> `;
