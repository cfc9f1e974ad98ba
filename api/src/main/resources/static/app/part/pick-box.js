// SPDX-License-Identifier: GPL-3.0-or-later
import { html, nothing, render } from '../lit.js';
import { mark } from '../types.js';
import { suggest } from './suggestions.js';

const PAUSE = 120;
let boxes = 0;

/**
 * A text field that suggests papers and terms (a combobox as ARIA describes it).
 *
 * Attributes: `label`, `placeholder`, `value`, `name`. Events: `pick` with the suggestion as
 * its detail; `words` with the text when Enter is pressed and nothing is chosen.
 */
class PickBox extends HTMLElement {
	#id = `pick-${++boxes}`;
	#found = [];
	#active = -1;
	#open = false;
	#timer = 0;
	#asked = 0;

	connectedCallback() {
		this.#draw();
		this.addEventListener('focusout', (event) => {
			if (!this.contains(event.relatedTarget)) {
				this.#close();
			}
		});
	}

	disconnectedCallback() {
		clearTimeout(this.#timer);
	}

	get field() {
		return this.querySelector('input');
	}

	#typed() {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#suggest(), PAUSE);
	}

	async #suggest() {
		const asked = ++this.#asked;
		const found = await suggest(this.field.value).catch(() => []);
		if (asked === this.#asked && this.isConnected) {
			this.#found = found;
			this.#active = -1;
			this.#open = document.activeElement === this.field && this.field.value.trim() !== '';
			this.#draw();
		}
	}

	#pressed(event) {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step && this.#found.length > 0) {
			event.preventDefault();
			const places = this.#found.length + 1;
			this.#active = this.#open ? ((this.#active + 1 + step + places) % places) - 1 : step > 0 ? 0 : places - 2;
			this.#open = true;
			this.#draw();
			this.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
		} else if (event.key === 'Enter') {
			event.preventDefault();
			this.#enter();
		} else if (event.key === 'Escape' && this.#open) {
			event.preventDefault();
			this.#close();
		}
	}

	#enter() {
		if (this.#open && this.#active >= 0) {
			this.#pick(this.#found[this.#active]);
		} else {
			this.#tell('words', this.field.value.trim());
		}
	}

	#pick(suggestion) {
		this.field.value = suggestion.name;
		this.#tell('pick', suggestion);
	}

	#tell(name, detail) {
		clearTimeout(this.#timer);
		this.#asked++;
		this.#close();
		this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
	}

	#close() {
		this.#open = false;
		this.#active = -1;
		this.#draw();
	}

	#draw() {
		const shown = this.#open && this.#found.length > 0;
		render(
			html`<label for=${this.#id}>${this.getAttribute('label')}</label>
				<input
					id=${this.#id}
					type="search"
					role="combobox"
					autocomplete="off"
					autocapitalize="off"
					spellcheck="false"
					maxlength="200"
					aria-autocomplete="list"
					aria-expanded=${shown}
					aria-controls="${this.#id}-list"
					aria-activedescendant=${shown && this.#active >= 0 ? `${this.#id}-${this.#active}` : nothing}
					placeholder=${this.getAttribute('placeholder') ?? ''}
					value=${this.getAttribute('value') ?? ''}
					@input=${() => this.#typed()}
					@keydown=${(event) => this.#pressed(event)}
				/>
				<ul id="${this.#id}-list" role="listbox" aria-label="Suggestions" ?hidden=${!shown}>
					${this.#found.map((suggestion, index) => this.#option(suggestion, index))}
				</ul>
				<span class="unseen" role="status">${shown ? `${this.#found.length} suggestions` : ''}</span>`,
			this,
		);
	}

	#option(suggestion, index) {
		const beside = suggestion.kind === 'term' ? suggestion.papers : suggestion.year;
		return html`<li
			id="${this.#id}-${index}"
			role="option"
			aria-selected=${index === this.#active}
			@mousedown=${(event) => event.preventDefault()}
			@click=${() => this.#pick(suggestion)}
		>
			${mark(suggestion.kind === 'term' ? suggestion.type : 'Paper')}<span>${suggestion.name}</span><small>${beside ?? ''}</small>
		</li>`;
	}
}

customElements.define('pick-box', PickBox);
