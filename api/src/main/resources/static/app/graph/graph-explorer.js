// SPDX-License-Identifier: GPL-3.0-or-later
import { html, render } from '../lit.js';
import * as to from '../address.js';
import { rename } from '../router.js';
import { problemBox } from '../part/states.js';
import { counted } from '../types.js';
import { Canvas } from './canvas.js';
import { collapse, drawn, expand, picture, shown } from './model.js';
import { neighbours } from './neighbours.js';
import { side } from './side.js';

/**
 * A picture of the neighbourhood of a thing that grows by a few neighbours at a time.
 * Properties: `root`, the thing in the middle; `open`, ids to open at once.
 */
class GraphExplorer extends HTMLElement {
	#picture;
	#canvas;
	#selected;
	#left = new Map();
	#note = '';
	#problem;
	#recolour = () => this.#canvas.recolour();

	async connectedCallback() {
		this.#picture = picture(this.root);
		this.#selected = this.root.id;
		this.#draw();
		this.#canvas = new Canvas(this.querySelector('.canvas'), { select: (id) => this.#select(id), open: (id) => this.#expand(id) });
		this.#canvas.draw(this.#picture);
		addEventListener('papergraph-theme', this.#recolour);
		for (const id of [this.root.id, ...this.open.filter((one) => one !== this.root.id)]) {
			if (shown(this.#picture).has(id)) {
				await this.#expand(id);
			}
		}
	}

	disconnectedCallback() {
		removeEventListener('papergraph-theme', this.#recolour);
		this.#canvas?.close();
	}

	async #expand(id) {
		this.#note = 'Looking for neighbours …';
		this.#draw();
		try {
			const around = await neighbours(this.#picture.things.get(id));
			if (!this.isConnected) {
				return;
			}
			const { picture: next, added, left } = expand(this.#picture, id, around);
			this.#picture = next;
			this.#left.set(id, left);
			this.#note = this.#told(added.length, left, id);
			this.#problem = undefined;
		} catch (problem) {
			this.#problem = problem;
			this.#note = '';
		}
		this.#selected = id;
		this.#changed(id);
	}

	#collapse(id) {
		this.#picture = collapse(this.#picture, id);
		this.#left.delete(id);
		this.#selected = id;
		this.#note = `Closed. ${shown(this.#picture).size} shown.`;
		this.#changed(id);
	}

	#told(added, left, id) {
		const name = this.#picture.things.get(id).name;
		if (added > 0) {
			return `${counted(added, 'neighbour')} of ${name} added${left > 0 ? `, ${left} more there` : ''}.`;
		}
		return left > 0 ? 'The picture is full: close something first.' : `${name} has no more neighbours.`;
	}

	#select(id) {
		this.#selected = id ?? this.#selected;
		this.#changed();
	}

	#changed(near) {
		this.#canvas.draw(this.#picture, near);
		this.#canvas.select(this.#selected);
		const open = [...this.#picture.opened.keys()].filter((id) => id !== this.root.id);
		rename(to.graph(this.root.id, open));
		this.#draw();
	}

	#draw() {
		const there = shown(this.#picture);
		const model = { picture: this.#picture, there, links: drawn(this.#picture), selected: this.#selected, left: this.#left, note: this.#note };
		const act = { select: (id) => this.#select(id), expand: (id) => this.#expand(id), collapse: (id) => this.#collapse(id) };
		render(
			html`<div class="stage">
					<div class="canvas" role="img" aria-label="A picture of ${there.size} things and ${model.links.length} links; the list beside it says the same"></div>
					<div class="zoom" role="group" aria-label="Zoom">
						<button type="button" aria-label="Closer" @click=${() => this.#canvas.zoom(1.3)}>+</button>
						<button type="button" aria-label="Farther" @click=${() => this.#canvas.zoom(1 / 1.3)}>−</button>
						<button type="button" aria-label="Show everything" @click=${() => this.#canvas.fit()}>⤢</button>
					</div>
				</div>
				${this.#problem ? problemBox(this.#problem) : ''} ${side(model, act)}`,
			this,
		);
	}
}

customElements.define('graph-explorer', GraphExplorer);
