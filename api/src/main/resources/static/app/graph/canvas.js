// SPDX-License-Identifier: GPL-3.0-or-later
/** Draws the picture on a canvas. */
import cytoscape from '/webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs';
import { drawn, linkId, shown } from './model.js';
import { appearance } from './appearance.js';

const NAME = 42;
const PADDING = 50;
const GLIDE = 350;
const WIDEST = 2;
/** The layout leaves more room than names need. */
const CLOSER = 0.78;
/** Nothing random: the same clicks give the same picture. */
const LAYOUT = {
	name: 'cose',
	randomize: false,
	animate: false,
	fit: false,
	nodeDimensionsIncludeLabels: true,
	idealEdgeLength: () => 70,
	nodeRepulsion: () => 20000,
	nodeOverlap: 16,
	gravity: 0.9,
	numIter: 1500,
};
const CLOSEST = 2.5;
/** A picture of three things need not fill the canvas. */
const CLOSE_ENOUGH = 1.25;
const calm = matchMedia('(prefers-reduced-motion: reduce)');

/** A canvas in an element. */
export class Canvas {
	#cy;

	/**
	 * @param {HTMLElement} element has a size
	 * @param {{select: (id: string|undefined) => void, open: (id: string) => void}} listener for clicks and double clicks
	 */
	constructor(element, listener) {
		this.#cy = cytoscape({ container: element, style: appearance(), minZoom: 0.2, maxZoom: CLOSEST });
		this.#cy.on('tap', (event) => listener.select(event.target === this.#cy || !event.target.isNode() ? undefined : event.target.id()));
		this.#cy.on('dbltap', 'node', (event) => listener.open(event.target.id()));
	}

	/**
	 * Brings the canvas to a picture; what is there already stays where it is known.
	 * @param {import('./model.js').Picture} picture to draw
	 * @param {string} [near] the id beside which new things appear
	 */
	draw(picture, near) {
		const cy = this.#cy;
		// What still glides arrives, so that the next layout does not begin on its way.
		cy.nodes().stop(true, true);
		const there = shown(picture);
		const links = drawn(picture);
		const linkIds = new Set(links.map(linkId));
		let changed = false;
		cy.batch(() => {
			const gone = cy.elements().filter((element) => !(element.isNode() ? there : linkIds).has(element.id()));
			changed = gone.length > 0;
			gone.remove();
			const fresh = [...there].filter((id) => cy.getElementById(id).empty());
			fresh.forEach((id, index) => cy.add({ data: dataOf(picture, id), position: this.#place(near, index, fresh.length) }));
			links.filter((link) => cy.getElementById(linkId(link)).empty()).forEach((link) => cy.add({ data: { ...link, id: linkId(link), source: link.from, target: link.to } }));
			cy.nodes().forEach((node) => node.data(dataOf(picture, node.id())));
			changed ||= fresh.length > 0;
		});
		if (changed) {
			this.#settle();
		}
	}

	/** @param {string|undefined} id of what is selected */
	select(id) {
		this.#cy.elements().unselect().removeClass('near');
		if (id) {
			this.#cy.getElementById(id).select().connectedEdges().addClass('near');
		}
	}

	/** Takes the colours of the moment. */
	recolour() {
		this.#cy.style(appearance());
	}

	/** Brings everything into sight. */
	fit() {
		this.#cy.maxZoom(CLOSE_ENOUGH).fit(undefined, PADDING).maxZoom(CLOSEST);
	}

	/** @param {number} factor above one to come closer */
	zoom(factor) {
		const cy = this.#cy;
		cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
	}

	/** Gives everything back. */
	close() {
		this.#cy.destroy();
	}

	/** New things begin on a circle around what they belong to, so that the same clicks give the same picture. */
	#place(near, index, count) {
		const middle = near && this.#cy.getElementById(near).nonempty() ? this.#cy.getElementById(near).position() : { x: 0, y: 0 };
		if (!near) {
			return middle;
		}
		const angle = (2 * Math.PI * index) / count;
		return { x: middle.x + 120 * Math.cos(angle), y: middle.y + 120 * Math.sin(angle) };
	}

	/** Lays out at once, widens the picture to the shape of the canvas, and lets it glide there. */
	#settle() {
		const cy = this.#cy;
		const before = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
		cy.layout({ ...LAYOUT }).run();
		this.#widen();
		cy.maxZoom(CLOSE_ENOUGH).fit(undefined, PADDING).maxZoom(CLOSEST);
		if (!calm.matches) {
			cy.nodes().forEach((node) => {
				const end = { ...node.position() };
				node.position(before.get(node.id())).animate({ position: end }, { duration: GLIDE });
			});
		}
	}

	/** Names are wide and so are canvases, but a layout is round. */
	#widen() {
		const cy = this.#cy;
		const box = cy.nodes().boundingBox();
		const factor = Math.min(WIDEST, Math.max(1, (cy.width() / cy.height()) * (box.h / box.w)));
		cy.nodes().forEach((node) => void node.position({ x: node.position('x') * factor * CLOSER, y: node.position('y') * CLOSER }));
	}
}

function dataOf(picture, id) {
	const thing = picture.things.get(id);
	const short = thing.name.length > NAME ? `${thing.name.slice(0, NAME - 1)}…` : thing.name;
	return { id, type: thing.type, short, root: id === picture.root, open: (picture.opened.get(id) ?? []).length > 0 };
}
