// SPDX-License-Identifier: GPL-3.0-or-later
/** How the picture looks: the colours of the page, which are those of Neo4j Browser. */

const SHAPES = { Paper: 'round-rectangle', Method: 'diamond', Dataset: 'rectangle', Task: 'triangle', Metric: 'hexagon', Concept: 'ellipse' };

/**
 * @returns {object[]} styles for the canvas in the colours of the moment
 */
export function appearance() {
	const css = getComputedStyle(document.documentElement);
	const colour = (name) => css.getPropertyValue(`--${name}`).trim();
	return [
		{ selector: 'node', style: nodes(colour) },
		...Object.entries(SHAPES).map(([type, shape]) => ({
			selector: `node[type = "${type}"]`,
			style: { shape, 'background-color': colour(type.toLowerCase()), 'border-color': colour(`${type.toLowerCase()}-edge`) },
		})),
		{ selector: 'node[type = "Paper"]', style: { width: 26, height: 20, 'font-style': 'italic' } },
		{ selector: 'node[?root]', style: { width: 44, height: 44, 'font-size': 16, 'font-weight': 'bold' } },
		{ selector: 'node[?open]', style: { 'border-width': 4 } },
		{ selector: 'node:selected', style: { 'outline-color': colour('focus'), 'outline-width': 3, 'outline-offset': 3 } },
		{ selector: 'edge', style: edges(colour) },
		{ selector: 'edge[?introduces]', style: { 'line-color': colour('introduces'), width: 3 } },
		{ selector: 'edge[label = "similar"]', style: { 'line-style': 'dashed' } },
		{ selector: 'edge.near', style: { opacity: 1, width: 2.5 } },
	];
}

const nodes = (colour) => ({
	label: 'data(short)',
	width: 28,
	height: 28,
	color: colour('text'),
	'font-size': 13,
	'font-family': 'system-ui, sans-serif',
	'text-valign': 'bottom',
	'text-margin-y': 4,
	'text-wrap': 'wrap',
	'text-max-width': 130,
	'text-background-color': colour('page'),
	'text-background-opacity': 0.8,
	'text-background-padding': 1,
	'border-width': 2,
	'min-zoomed-font-size': 7,
});

const edges = (colour) => ({ width: 1.5, 'line-color': colour('line'), 'curve-style': 'straight', opacity: 0.8 });
