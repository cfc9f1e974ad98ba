// SPDX-License-Identifier: GPL-3.0-or-later
/** Papers per year, as bars. */
import { html, nothing, svg } from '../lit.js';

const HEIGHT = 96;
const BAR = 26;
const GAP = 6;
const TOP = 14;
const MAX_YEARS = 60;

/**
 * Fills the years between the first and the last one.
 * @param {{year: number, papers: number, introduced?: number}[]} years those with papers, in order
 * @returns {{year: number, papers: number, introduced: number}[]} all years, the last 60 at most
 */
export function everyYear(years) {
	if (years.length === 0) {
		return [];
	}
	const last = years.at(-1).year;
	const first = Math.max(years[0].year, last - MAX_YEARS + 1);
	const known = new Map(years.map((entry) => [entry.year, entry]));
	return Array.from({ length: last - first + 1 }, (_, index) => {
		const entry = known.get(first + index);
		return { year: first + index, papers: entry?.papers ?? 0, introduced: entry?.introduced ?? 0 };
	});
}

/**
 * @param {{years: {year: number, papers: number, introduced?: number}[]}} timeline as the API tells it, with a year at least
 * @param {string} type of the term, whose colour the bars take
 */
export function plot(timeline, type) {
	const years = everyYear(timeline.years);
	const most = Math.max(...years.map(({ papers }) => papers));
	const width = years.length * (BAR + GAP);
	return html`<div class="timeline is-${type}">
		<svg viewBox="0 0 ${width} ${HEIGHT + TOP + 16}" width=${width} role="img" aria-label=${spoken(years)}>
			${years.map((entry, index) => bar(entry, index * (BAR + GAP), most, years.length))}
			<line class="axis" x1="0" x2=${width} y1=${TOP + HEIGHT} y2=${TOP + HEIGHT} />
		</svg>
		${years.some(({ introduced }) => introduced > 0)
			? html`<p class="quiet key"><span class="swatch"></span> papers <span class="swatch introduced"></span> of these, introducing it</p>`
			: nothing}
	</div>`;
}

function bar({ year, papers, introduced }, x, most, count) {
	const tall = (papers / most) * HEIGHT;
	const part = (introduced / most) * HEIGHT;
	const floor = TOP + HEIGHT;
	const label = count <= 12 || year % 5 === 0 ? year : '';
	return svg`<g>
		<title>${year}: ${papers} papers${introduced > 0 ? `, ${introduced} introducing it` : ''}</title>
		<rect class="papers" x=${x} width=${BAR} y=${floor - tall} height=${tall} />
		<rect class="introduced" x=${x} width=${BAR} y=${floor - part} height=${part} />
		<text class="count" x=${x + BAR / 2} y=${floor - tall - 3}>${papers > 0 ? papers : ''}</text>
		<text class="year" x=${x + BAR / 2} y=${floor + 13}>${label}</text>
	</g>`;
}

function spoken(years) {
	return `Papers per year. ${years.filter(({ papers }) => papers > 0).map(({ year, papers }) => `${year}: ${papers}`).join(', ')}`;
}
