import { counted } from './language.js';

/** Saved views. */
export const savingWords = {
  act: 'Save view', title: 'Save this view', rename: 'Rename the view', list: 'Saved views', name: 'Name', caption: 'Caption', captionHint: 'What it shows, for whoever opens it. May stay empty.',
  save: 'Save', again: 'Save changes', another: 'Save as a new view', cancel: 'Cancel', close: 'Close', nameless: 'A view has a name.', untitled: 'View',
  /** @param {string} name */
  saved: (name) => `The view ${name} was saved.`,
  /** @param {string} name */
  removed: (name) => `The view ${name} was deleted.`,
  /** @param {string} name */
  renameOne: (name) => `Rename: ${name}`,
  /** @param {string} name */
  removeOne: (name) => `Delete: ${name}`,
  fleeting: 'This server keeps the graph and what is saved in memory: a view is gone when it stops.',
  passing: 'Some of it has no lasting address in this graph, and will be missing when the server has been started anew.',
  sure: 'Delete it for good?', remove: 'Delete', keep: 'Keep', leave: 'Leave the view; what is shown stays', opening: 'Opening the view', view: 'View:',
  /** @param {string} day */
  changed: (day) => `changed ${day}`,
  /** @param {number} count */
  gone: (count) => `${counted(count, 'part of this view is', 'parts of this view are')} no longer in the graph, and left out:`,
  toStart: 'To the start',
};
