// Brings the files that libman.json lists into their destinations, out of the npm packages of the very versions named there.
// The build calls it where LibMan itself is not served by the configured NuGet feeds.
//
//   node eng/client-libraries.mjs          restore what the manifest lists
//   node eng/client-libraries.mjs --lock   restore, and write libman.lock: after a change of libman.json
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const top = join(dirname(fileURLToPath(import.meta.url)), '..');

/** @param {Buffer} content @returns {string} as in a page's `integrity=` */
const integrity = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** @param {string} spec e.g. `cytoscape@3.34.4` @returns {Map<string, Buffer>} the package's files by path */
const packageFiles = (spec) => {
  const folder = mkdtempSync(join(tmpdir(), 'client-library-'));
  try {
    // On Windows npm is a batch file, which only a shell runs; the folder is passed as working directory, unquoted.
    execFileSync('npm', ['pack', spec, '--loglevel=error', '--ignore-scripts'],
      { cwd: folder, shell: process.platform === 'win32', stdio: ['ignore', 'ignore', 'pipe'] });
    const [archive] = readdirSync(folder);
    return untar(gunzipSync(readFileSync(join(folder, archive))));
  } catch (failure) {
    throw new Error(`${spec} could not be fetched from the npm registry: ${reasonOf(failure)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** @param {any} failure of a command @returns {string} one line */
const reasonOf = (failure) => failure.code === 'ENOENT'
  ? 'npm was not found beside Node.js'
  : String(failure.stderr || failure.message).split('\n')
    .filter((line) => line.trim() && !line.includes('log of this run')).slice(0, 4).map((line) => line.replace('npm error', '').trim()).join('; ');

/** @param {Buffer} tar @returns {Map<string, Buffer>} plain files by path, without the leading `package/` */
const untar = (tar) => {
  const files = new Map();
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const text = (from, length) => tar.toString('utf8', at + from, at + from + length).split('\0')[0];
    const size = parseInt(text(124, 12), 8);
    const name = [text(345, 155), text(0, 100)].filter(Boolean).join('/');
    if (text(156, 1) === 'x') throw new Error(`${name} has an extended header, which is not read`);
    if (['0', ''].includes(text(156, 1))) files.set(name.slice(name.indexOf('/') + 1), tar.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
};

/** @param {{ library: string, files: string[], destination: string }} entry @returns {string[]} lines for the lock file */
const restore = ({ library, files, destination }) => {
  const packed = packageFiles(library);
  return files.map((file) => {
    const content = packed.get(file);
    if (!content) throw new Error(`${library} has no file ${file}`);
    const target = join(top, destination, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    return `${integrity(content)} ${library} ${destination}/${file}`;
  });
};

try {
  const manifest = readFileSync(join(top, 'libman.json'));
  const lines = [`${integrity(manifest)} manifest libman.json`, ...JSON.parse(manifest.toString()).libraries.flatMap(restore)];
  if (process.argv.includes('--lock')) writeFileSync(join(top, 'libman.lock'), `${lines.join('\n')}\n`);
} catch (failure) {
  console.error(failure.message);
  process.exit(1);
}
