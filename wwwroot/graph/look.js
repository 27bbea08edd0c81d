/** @import cytoscape from 'cytoscape' */
import { TONE_NAMES } from './kinds.js';

/** Reads the colours of the theme as they are now; a canvas knows no custom properties. @param {HTMLElement} root */
export function readTokens(root) {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.setProperty('forced-color-adjust', 'none');
  root.append(probe);
  /** @param {string} name */
  const token = (name) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    ink: token('ink'), quiet: token('ink-3'), ground: token('ground'), accent: token('accent'), border: token('node-border'),
    edge: token('edge'), tints: [1, 2, 3, 4, 5, 6, 7].map((tint) => token(`tint-${tint}`)), tones: TONE_NAMES.map((tone) => [tone, token(`kind-${tone}`)]),
  };
  probe.remove();
  return colours;
}

/** @typedef {ReturnType<typeof readTokens>} Colours */

/** @param {Colours} colours @param {string} font @returns {cytoscape.StylesheetJson} */
export function lookOf(colours, font) {
  const tones = colours.tones.map(([tone, colour]) => ({ selector: `node[tone = "${tone}"]`, style: { 'background-color': colour } }));
  return /** @type {cytoscape.StylesheetJson} */ ([
    { selector: 'node, edge', style: { 'z-index-compare': 'manual' } },
    { selector: 'node', style: {
      'z-index': 2, shape: 'data(shape)', width: 'data(size)', height: 'data(size)', label: 'data(label)', 'font-family': font, 'font-size': 12, color: colours.ink,
      'text-valign': 'bottom', 'text-margin-y': 4, 'text-wrap': 'wrap', 'text-max-width': '400px', 'line-height': 1.15,
      'text-background-color': colours.ground, 'text-background-opacity': 0.8, 'text-background-padding': '1px',
      'text-background-shape': 'roundrectangle', 'border-width': 1.5, 'border-color': colours.border, 'overlay-opacity': 0,
      'min-zoomed-font-size': 6,
    } },
    { selector: 'node.lit', style: { 'z-index': 30 } },
    ...tones,
    { selector: 'node[tint = "0"]', style: { 'background-color': colours.ground } },
    ...colours.tints.map((colour, at) => ({ selector: `node[tint = "${at + 1}"]`, style: { 'background-color': colour } })),
    { selector: 'node.unlabelled', style: { label: '' } },
    { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': -4 } },
    { selector: 'node.right', style: { 'text-valign': 'center', 'text-halign': 'right', 'text-margin-y': 0, 'text-margin-x': 4 } },
    { selector: 'node.left', style: { 'text-valign': 'center', 'text-halign': 'left', 'text-margin-y': 0, 'text-margin-x': -4 } },
    { selector: 'edge', style: {
      width: 'data(width)', 'line-color': colours.edge, 'target-arrow-color': colours.edge, 'target-arrow-shape': 'triangle',
      'arrow-scale': 0.8, 'curve-style': 'bezier', 'control-point-step-size': 28, 'overlay-opacity': 0, 'font-family': font, 'font-size': 11,
      color: colours.ink, 'text-background-color': colours.ground, 'text-background-opacity': 0.95, 'text-background-padding': '3px',
      'text-background-shape': 'roundrectangle', 'z-index': 1,
    } },
    { selector: 'edge[disputed = "yes"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: 'edge[bridge = "yes"]', style: { width: 6, 'line-color': colours.accent, 'target-arrow-color': colours.accent } },
    { selector: 'node[held = "yes"]', style: { 'border-style': 'double', 'border-width': 5 } },
    { selector: 'node[folded = "yes"]', style: { 'outline-color': colours.border, 'outline-width': 1.5, 'outline-offset': 3, 'outline-opacity': 0.7 } },
    { selector: '.faded', style: { opacity: 0.28 } },
    { selector: 'edge.near, edge.lit', style: { 'line-color': colours.quiet, 'target-arrow-color': colours.quiet, 'z-index': 5 } },
    { selector: 'edge.spoken', style: { label: 'data(label)', 'z-index': 20 } },
    { selector: 'edge.chosen', style: {
      'line-color': colours.accent, 'target-arrow-color': colours.accent, label: 'data(label)', 'z-index': 20 } },
    { selector: 'node.hovered, node.cursor, node.chosen', style: { label: 'data(label)', 'z-index': 40 } },
    { selector: 'node.chosen', style: { 'border-color': colours.accent, 'border-width': 4 } },
    { selector: 'node.picked', style: { 'border-color': colours.accent, 'border-width': 4, 'outline-color': colours.accent, 'outline-width': 2, 'outline-offset': 3, 'outline-opacity': 0.55 } },
    { selector: 'core', style: { 'selection-box-color': colours.accent, 'selection-box-border-color': colours.accent, 'selection-box-border-width': 1, 'selection-box-opacity': 0.15, 'active-bg-opacity': 0 } },
    { selector: 'node.cursor', style: {
      'outline-color': colours.accent, 'outline-width': 2, 'outline-offset': 4, 'outline-opacity': 1 } },
  ]);
}
