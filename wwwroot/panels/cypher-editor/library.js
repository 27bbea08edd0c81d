/** CodeMirror, which the page's plain scripts define. */
export const CodeMirror = /** @type {typeof import('codemirror')} */ (Reflect.get(globalThis, 'CodeMirror'));
