/** @import cytoscape from 'cytoscape' */

/** @param {MouseEvent|undefined} event */
const isTogether = (event) => (event?.shiftKey || event?.ctrlKey || event?.metaKey) ?? false;

/** Tells what a pointer does in a drawing, by the id of what it is done to. @param {cytoscape.Core} cy @param {(type: string, detail: string) => void} tell */
export function listen(cy, tell) {
  cy.on('tap', (event) => event.target === cy && tell('ground', ''));
  cy.on('tap', 'node', (event) => tell(isTogether(event.originalEvent) ? 'pick' : 'node', event.target.id()));
  /** @type {string[]} */
  let boxed = [];
  // The library tells of each node by itself, all in one turn.
  cy.on('box', 'node', (event) => {
    if (boxed.push(event.target.id()) === 1) queueMicrotask(() => {
      tell('box', boxed.join(' '));
      boxed = [];
    });
  });
  cy.on('tap', 'edge', (event) => tell('edge', event.target.id()));
  cy.on('dbltap cxttap', 'node', (event) => tell('menu', event.target.id()));
  cy.on('dragfree', 'node', (event) => tell('moved', event.target.id()));
  cy.on('mouseover', 'node', ({ target }) => target.addClass('hovered').connectedEdges().addClass('near'));
  cy.on('mouseout', 'node', ({ target }) => target.removeClass('hovered').connectedEdges().removeClass('near'));
  cy.on('mouseover', 'edge', ({ target }) => target.addClass('spoken near'));
  cy.on('mouseout', 'edge', ({ target }) => target.removeClass('spoken near'));
}
