// SPDX-License-Identifier: GPL-3.0-or-later
import { html, nothing } from '../lit.js';
import { ask } from '../api.js';
import { counted } from '../types.js';
import { byline, paperItem, paperLink, sentence, termLink } from '../part/things.js';
import { empty, section } from '../part/states.js';

/** What was not tried with a method, a dataset, or both. */
export function gap(query) {
	const asked = { method: query.get('method') ?? '', dataset: query.get('dataset') ?? '' };
	return {
		title: 'Not tried',
		body: html`<h1>What was not tried?</h1>
			${asked.method || asked.dataset
				? section(ask('/gaps', asked), found, { what: 'Looking for what is missing' })
				: empty('Choose a method or a dataset', html`Open one and follow “Not tried”, or click an empty cell of the <a href="/grid">grid</a>.`)}`,
	};
}

function found({ method, dataset, tried, papers, gaps, sampled }) {
	return html`<p class="verdict">${verdict(method, dataset, tried)}</p>
		${papers.length > 0 ? html`<ol class="plain">${papers.map((paper) => paperItem(paper, { names: true }))}</ol>` : nothing}
		${gaps.length === 0
			? tried ? nothing : empty('Nothing near', 'No paper of the graph comes near enough to suggest one.')
			: html`<h2>${method && dataset ? 'What comes nearest' : 'Tried with what is near it, but not with it'}</h2>
					<ol class="plain">${gaps.map(missing)}</ol>`}
		${sampled ? html`<p class="quiet">Of what very many papers name, only the newest papers were looked at.</p>` : nothing}`;
}

function verdict(method, dataset, tried) {
	if (!method || !dataset) {
		return html`With ${termLink(method ?? dataset, (method ?? dataset).paperCount)}`;
	}
	return html`${termLink(method)} on ${termLink(dataset)}: ${tried ? 'tried.' : html`<b>no paper of this graph names both.</b>`}`;
}

const missing = ({ term, paperCount, papers, near }) => html`<li class="paper">
	<p class="proves">${termLink(term, paperCount)} <span class="quiet">tried in ${counted(papers, 'paper')} with</span></p>
	<ul class="plain near">
		${near.map(({ term: other, papers: count, example }) => html`<li>
			<details>
				<summary>${termLink(other)} <small>${counted(count, 'paper')}</small></summary>
				<div class="headline">${paperLink(example.paper)} ${byline(example.paper)}</div>
				${[...new Map([example.method, example.dataset].map(({ evidence }) => [evidence.sentence, evidence])).values()].map(sentence)}
			</details>
		</li>`)}
	</ul>
</li>`;
