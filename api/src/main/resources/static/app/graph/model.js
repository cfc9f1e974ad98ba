// SPDX-License-Identifier: GPL-3.0-or-later
/** What the picture holds. Plain data and pure functions; nothing here draws. */

/**
 * @typedef {{id: string, kind: 'term'|'paper', type: string, name: string}} Thing
 * @typedef {{from: string, to: string, label: string, weight?: number, sentence?: string, introduces?: boolean}} Link
 * @typedef {{thing: Thing, link: Link}} Neighbour
 * @typedef {{root: string, opened: Map<string, string[]>, things: Map<string, Thing>, links: Map<string, Link>}} Picture
 */

/** How many neighbours a click brings. */
export const BATCH = 8;

/** How many things are drawn at most. */
export const CAPACITY = 70;

/** @param {Thing} root in the middle @returns {Picture} with nothing else yet */
export const picture = (root) => ({ root: root.id, opened: new Map(), things: new Map([[root.id, root]]), links: new Map() });

/**
 * @param {Picture} of anything
 * @returns {Set<string>} the ids that are shown: what is reached from the root through opened things
 */
export function shown({ root, opened }) {
	const reached = new Set([root]);
	for (const id of reached) {
		(opened.get(id) ?? []).forEach((child) => reached.add(child));
	}
	return reached;
}

/**
 * Opens a thing by its next best neighbours. All links are kept, those between things that
 * are shown are drawn.
 * @param {Picture} now what is there
 * @param {string} id of a thing that is shown
 * @param {Neighbour[]} neighbours of it, the most telling first
 * @returns {{picture: Picture, added: string[], left: number}} left: how many neighbours are not shown yet
 */
export function expand(now, id, neighbours) {
	const there = shown(now);
	const room = Math.max(0, Math.min(BATCH, CAPACITY - there.size));
	const fresh = neighbours.filter(({ thing }) => !there.has(thing.id));
	const added = fresh.slice(0, room).map(({ thing }) => thing.id);
	const things = new Map(now.things);
	const links = new Map(now.links);
	neighbours.forEach(({ thing, link }) => {
		things.set(thing.id, things.get(thing.id) ?? thing);
		keep(links, link);
	});
	const opened = new Map(now.opened);
	if (added.length > 0) {
		opened.set(id, [...(now.opened.get(id) ?? []), ...added]);
	}
	return { picture: { ...now, opened, things, links }, added, left: fresh.length - added.length };
}

/**
 * Closes a thing: what hangs on it alone disappears.
 * @param {Picture} now what is there
 * @param {string} id of an opened thing
 * @returns {Picture} without its neighbours
 */
export function collapse(now, id) {
	const opened = new Map(now.opened);
	opened.delete(id);
	const next = { ...now, opened };
	const left = shown(next);
	[...opened.keys()].filter((other) => !left.has(other)).forEach((other) => opened.delete(other));
	return next;
}

/**
 * @param {Picture} now what is there
 * @returns {Link[]} the links between things that are shown
 */
export function drawn(now) {
	const there = shown(now);
	return [...now.links.values()].filter(({ from, to }) => there.has(from) && there.has(to));
}

/** @param {Link} link any link @returns {string} the same for both directions */
export const linkId = ({ from, to }) => (from < to ? `${from}\n${to}` : `${to}\n${from}`);

function keep(links, link) {
	const id = linkId(link);
	if (!links.get(id)?.introduces) {
		links.set(id, { ...links.get(id), ...link });
	}
}
