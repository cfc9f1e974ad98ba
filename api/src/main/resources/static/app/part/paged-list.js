// SPDX-License-Identifier: GPL-3.0-or-later
import { html, nothing, render } from '../lit.js';
import { loading, problemBox } from './states.js';

/** A page may be empty and still have a next one: so many are asked for at a time. */
const PATIENCE = 5;

/**
 * A list that goes on when asked to.
 *
 * Properties: `load`, takes a cursor or nothing and gives a promise of {items, next};
 * `show`, draws an item; `none`, what stands there when the list is empty.
 */
class PagedList extends HTMLElement {
	#items = [];
	#next;
	#state = 'new';
	#problem;

	connectedCallback() {
		if (this.#state === 'new') {
			this.#more();
		}
	}

	async #more() {
		this.#state = 'loading';
		this.#draw();
		const before = this.#items.length;
		try {
			for (let tries = 0; tries === 0 || (tries < PATIENCE && this.#items.length === before && this.#next); tries++) {
				const page = await this.load(this.#next);
				this.#items = this.#items.concat(page.items);
				this.#next = page.next;
			}
			this.#state = 'done';
		} catch (problem) {
			this.#problem = problem;
			this.#state = 'failed';
		}
		this.#draw();
		if (before > 0) {
			this.querySelector('ol')?.children[before]?.querySelector('a')?.focus();
		}
	}

	#draw() {
		const nothingThere = this.#state === 'done' && this.#items.length === 0 && !this.#next;
		render(
			html`${this.#items.length > 0 ? html`<ol class="plain">${this.#items.map(this.show)}</ol>` : nothing}
				${nothingThere ? this.none : nothing} ${this.#state === 'loading' ? loading() : nothing}
				${this.#state === 'failed' ? problemBox(this.#problem) : nothing}
				${this.#state === 'done' && this.#next
					? html`<button type="button" class="more" @click=${() => this.#more()}>Show more</button>`
					: nothing}`,
			this,
		);
	}
}

customElements.define('paged-list', PagedList);

/**
 * @param {(cursor: string|undefined) => Promise<{items: any[], next?: string}>} load asks for a page
 * @param {(item: any) => unknown} show draws an item
 * @param {unknown} [none] stands there when the list is empty
 */
export const paged = (load, show, none = nothing) => html`<paged-list .load=${load} .show=${show} .none=${none}></paged-list>`;
