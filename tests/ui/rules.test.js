import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../wwwroot/', import.meta.url));

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/')).filter((path) => !path.startsWith('lib/') && /\.(js|css|html)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** Every page, with the module that it starts with. */
const pages = [['index.html', 'app/main.js'], ['cypher.html', 'panels/cypher/main.js'], ['snapshots.html', 'panels/gallery/main.js']].map(([path = '', main = '']) =>
  ({ path, main, text: files.find((file) => file.path === path)?.text ?? '' }));

const scripts = files.filter(({ path }) => path.endsWith('.js'));

/** @param {RegExp} pattern @param {string[]} allowed */
function onlyIn(pattern, allowed) {
  const found = scripts.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
  assert.deepEqual(found.filter((path) => !allowed.includes(path)), []);
}

test('only the client fetches', () => onlyIn(/\bfetch\(|XMLHttpRequest|EventSource/, ['api/client.js']));

test('only the drawing knows Cytoscape', () => onlyIn(/import\(LIBRARY\)|cytoscape\(/, ['graph/cytoscape-view.js', 'graph/layout-worker.js']));

test('nothing becomes markup', () => onlyIn(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment/, []));

test('no style attributes and no inline styles: the policy refuses them', () => {
  onlyIn(/setAttribute\('style'|cssText|style: ['"`]/, []);
  for (const { text } of pages) assert.doesNotMatch(text, /<style|style=|<script>|\son[a-z]+=/);
});

test('every icon that is used has its file in the style sheet', () => {
  const listed = new Set([...(files.find(({ path }) => path === 'styles/icons.css')?.text ?? '').matchAll(/\.icon-([a-z0-9-]+) \{/g)].map((match) => match[1]));
  const used = scripts.flatMap(({ text }) => [...text.matchAll(/(?:iconOf|iconButton|tab)\('([a-z0-9-]+)'/g)].map((match) => match[1]));
  assert.ok(used.length > 10);
  assert.deepEqual(used.filter((icon) => !listed.has(icon)), []);
});

test('every style sheet of the pages is there, and every one that is there is on a page', () => {
  const linked = new Set(pages.flatMap(({ text }) => [...text.matchAll(/href="\/((?!lib\/)[^"]+\.css)"/g)].map((match) => match[1])));
  // The pages of snapshots are written by the server.
  linked.add('embed/embed.css');
  assert.deepEqual([...linked].toSorted(), files.filter(({ path }) => path.endsWith('.css')).map(({ path }) => path).toSorted());
});

for (const { path: page, main, text: markup } of pages) {
  test(`${page} asks for every module at once`, () => {
    const preloaded = [...markup.matchAll(/modulepreload" href="\/([^"]+)"/g)].map((match) => match[1]);
    /** @type {Set<string>} */
    const reached = new Set();
    const visit = (/** @type {string} */ path) => {
      if (reached.has(path)) return;
      reached.add(path);
      const text = scripts.find((script) => script.path === path)?.text ?? '';
      for (const match of text.matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)'/gm)) visit(join(dirname(path), match[1] ?? '').replaceAll('\\', '/'));
    };
    visit(main);
    assert.ok(markup.includes(`src="/${main}"`));
    assert.deepEqual(preloaded, [...reached].filter((path) => path !== main).toSorted());
  });
}

test('modules stay small', () => {
  const long = scripts.filter(({ text }) => text.split('\n').length > 151).map(({ path }) => relative('.', path));
  assert.deepEqual(long, []);
});
