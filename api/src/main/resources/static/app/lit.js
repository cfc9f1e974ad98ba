// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The one place that knows where the template library is. Its values become text nodes and
 * attributes, never markup.
 */
export { html, svg, nothing, render } from '/webjars/lit-html/3.3.2/lit-html.js';
export { keyed } from '/webjars/lit-html/3.3.2/directives/keyed.js';
export { repeat } from '/webjars/lit-html/3.3.2/directives/repeat.js';
export { until } from '/webjars/lit-html/3.3.2/directives/until.js';
