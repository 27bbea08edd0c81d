/**
 * Whether the graph can be reached, for whoever wants to know: `away` when an answer said that it cannot, `back` when it can again.
 */
export const presence = new EventTarget();
