// SPDX-License-Identifier: GPL-3.0-or-later
import { html, nothing, render } from '../lit.js';
import { TYPES, mark, plural } from '../types.js';

/**
 * Says how types are marked in a text, and hides or shows the marks of a type. It speaks to
 * the text by the classes `hide-TYPE` of its parent. Property: `terms` of a paper.
 */
class TypeLegend extends HTMLElement {
	#hidden = new Set();

	connectedCallback() {
		this.#draw();
	}

	#toggle(type) {
		if (!this.#hidden.delete(type)) {
			this.#hidden.add(type);
		}
		this.parentElement.classList.toggle(`hide-${type}`);
		this.#draw();
	}

	#draw() {
		const present = TYPES.filter((type) => this.terms.some(({ term }) => term.type === type));
		const introduces = this.terms.some(({ evidence }) => evidence.role === 'introduced');
		render(
			html`<div class="legend" role="group" aria-label="Marks in the text">
				${present.map(
					(type) => html`<button type="button" class="choice" aria-pressed=${!this.#hidden.has(type)} @click=${() => this.#toggle(type)}>
						${mark(type)} <span class="mention is-${type}">${plural(type)}</span>
					</button>`,
				)}
				${introduces ? html`<span class="quiet"><span class="mention introduced">introduced here</span></span>` : nothing}
			</div>`,
			this,
		);
	}
}

customElements.define('type-legend', TypeLegend);
