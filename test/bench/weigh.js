import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {dist} from './site.js';

/**
 * Every script that the build has made for browsers, by its path in `dist/`.
 *
 * @returns {string[]}
 */
export const scripts = () =>
  ['', 'chunks'].flatMap((folder) =>
    readdirSync(join(dist, folder))
      // What hosts test their own types with is loaded by no form.
      .filter((name) => name.endsWith('.js') && name !== 'conformance.js')
      .map((name) => join(folder, name)),
  );

/** What a source map calls a module, as a person knows it: `src/i18n/cy.ts`, or the name of a package. */
const moduleName = (source) =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/.exec(source)?.[1] ??
  source.replace(/^(\.\.\/)+/, '');

/**
 * The files that a script was made of, as its source map names them.
 *
 * @param {string} file
 * @returns {string[]}
 */
export function sourcesOf(file) {
  const map = join(dist, `${file}.map`);
  return existsSync(map) ? JSON.parse(readFileSync(map, 'utf8')).sources : [];
}

/** A script: its bytes as they are and by `gzip -9`, and its modules. */
export function weigh(file) {
  const content = readFileSync(join(dist, file));
  return {
    file,
    raw: content.length,
    gzip: gzipSync(content, {level: 9}).length,
    modules: [...new Set(sourcesOf(file).map(moduleName))],
  };
}
