// SPDX-License-Identifier: GPL-3.0-or-later
/** Puts the page together: its frame once, its views by address. */
import { keyed, render } from './lit.js';
import { start } from './router.js';
import { restore } from './theme.js';
import { frame } from './frame.js';
import { home } from './view/home.js';
import { search } from './view/search.js';
import { paper } from './view/paper.js';
import { term } from './view/term.js';
import { graph } from './view/graph.js';
import { overlap } from './view/overlap.js';
import { path } from './view/path.js';
import { grid } from './view/grid.js';
import { gap } from './view/gap.js';

const views = {
	'/': home,
	'/search': search,
	'/paper': paper,
	'/term': term,
	'/graph': graph,
	'/overlap': overlap,
	'/path': path,
	'/grid': grid,
	'/gap': gap,
};
let last = { shown: { title: '', body: '' }, url: '' };
let drawn = 0;

function draw() {
	render(frame(keyed(drawn, last.shown.body), location.pathname), document.body);
}

restore(draw);
start(views, (shown, url) => {
	last = { shown, url };
	drawn++;
	draw();
});
