// SPDX-License-Identifier: GPL-3.0-or-later
/** Conditions that are terms: each can be taken away, and others can be added. */
import { html, until } from '../lit.js';
import { mark } from '../types.js';
import { thing } from './pair-form.js';

/**
 * @param {[string, string][]} conditions type in lower case, and id or name
 * @param {(condition: [string, string]) => void} remove takes one away
 */
export const conditionChips = (conditions, remove) =>
	conditions.map(
		([type, id]) => html`<button type="button" class="choice" aria-pressed="true" @click=${() => remove([type, id])}>
			<span class="unseen">Remove ${type}</span> ${mark(type[0].toUpperCase() + type.slice(1))}
			${until(thing(id).then(({ name }) => name), id)} <span aria-hidden="true">✕</span>
		</button>`,
	);
