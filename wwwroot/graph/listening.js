/** @import cytoscape from 'cytoscape' */

/** Tells what a pointer does in a drawing, by the id of what it is done to. @param {cytoscape.Core} cy @param {(type: string, detail: string) => void} tell */
export function listen(cy, tell) {
  cy.on('tap', (event) => event.target === cy && tell('ground', ''));
  cy.on('tap', 'node', (event) => tell('node', event.target.id()));
  cy.on('tap', 'edge', (event) => tell('edge', event.target.id()));
  cy.on('dbltap cxttap', 'node', (event) => tell('menu', event.target.id()));
  cy.on('dragfree', 'node', (event) => tell('moved', event.target.id()));
  cy.on('mouseover', 'node', ({ target }) => target.addClass('hovered').connectedEdges().addClass('near'));
  cy.on('mouseout', 'node', ({ target }) => target.removeClass('hovered').connectedEdges().removeClass('near'));
  cy.on('mouseover', 'edge', ({ target }) => target.addClass('spoken near'));
  cy.on('mouseout', 'edge', ({ target }) => target.removeClass('spoken near'));
}
