// SPDX-License-Identifier: GPL-3.0-or-later
import { html, render } from '../lit.js';
import { bibtex } from '../api.js';

/**
 * A paper or a list of papers as BibTeX, to be copied. Property: `path` below /api/v1; attribute: `label`.
 */
class CiteBox extends HTMLElement {
	#text = '';
	#note = '';

	connectedCallback() {
		this.#draw();
	}

	async #show() {
		this.#note = '';
		try {
			this.#text = this.#text ? '' : await bibtex(this.path);
		} catch (problem) {
			this.#note = problem.message;
		}
		this.#draw();
	}

	async #copy() {
		try {
			await navigator.clipboard.writeText(this.#text);
			this.#note = 'Copied.';
		} catch {
			this.#note = 'This browser does not let the page copy: select the text instead.';
		}
		this.#draw();
	}

	#draw() {
		render(
			html`<button type="button" class="link cite" aria-expanded=${this.#text !== ''} @click=${() => this.#show()}>${this.getAttribute('label') ?? 'Cite'}</button>
				${this.#text
					? html`<div class="citation">
							<pre tabindex="0">${this.#text}</pre>
							<button type="button" @click=${() => this.#copy()}>Copy BibTeX</button> <span role="status">${this.#note}</span>
						</div>`
					: html`<span role="status">${this.#note}</span>`}`,
			this,
		);
	}
}

customElements.define('cite-box', CiteBox);
