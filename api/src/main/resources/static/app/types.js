// SPDX-License-Identifier: GPL-3.0-or-later
/** The kinds of things in the graph, each with a colour, a shape and a word. */
import { html, svg } from './lit.js';

/** The types of terms, in the order in which they are listed. */
export const TYPES = ['Method', 'Dataset', 'Task', 'Metric', 'Concept'];

const PLURALS = { Method: 'methods', Dataset: 'datasets', Task: 'tasks', Metric: 'metrics', Concept: 'concepts' };

const SHAPES = {
	Method: svg`<path d="M6 .5 11.5 6 6 11.5.5 6z"/>`,
	Dataset: svg`<path d="M1 1h10v10H1z"/>`,
	Task: svg`<path d="M6 1 11.5 11H.5z"/>`,
	Metric: svg`<path d="M3.3.5h5.4L11.5 6 8.7 11.5H3.3L.5 6z"/>`,
	Concept: svg`<circle cx="6" cy="6" r="5.2"/>`,
	Paper: svg`<path d="M2 .5h5.5L10.5 3.5v8h-8.500z"/>`,
};

/** @param {string} type of a term @returns {string} as in a path of JSON, such as "methods" */
export const plural = (type) => PLURALS[type] ?? type;

/**
 * The shape that stands for a type wherever its colour does, so that nobody needs the colour.
 * @param {string} type of a term, or Paper
 */
export const mark = (type) =>
	html`<svg class="mark is-${type}" viewBox="0 0 12 12" role="img" aria-label=${type}>${SHAPES[type]}</svg>`;

/**
 * Counts in words.
 * @param {number} count how many
 * @param {string} word in the singular
 */
export const counted = (count, word) => `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
