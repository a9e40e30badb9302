import {createHash} from 'node:crypto';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {Marked} from 'marked';
import esbuild, {minify} from 'rollup-plugin-esbuild';

const typescript = () => esbuild({target: 'es2022', tsconfig: 'tsconfig.json'});

// What the interpreter knows and we never say: `format` (2 kB of tables), the keywords of drafts before 2020-12 and some
// of its own, references to anything but a place in the same schema, and English sentences (a problem is a keyword with
// parameters; words come from `i18n/`). A test holds what is left to the verdicts of the whole.
const unsaid = [
  '$recursiveRef',
  '$recursiveAnchor',
  '$dependencies',
  '$additionalItems',
  '$format',
  '$propertyNames',
  '$dependentRequired',
  '$dependentSchemas',
  '$prefixItems',
  '$unevaluatedItems',
  '$unevaluatedProperties',
  '$minContains',
  '$maxContains',
];
// A reference leads to the schema itself or to one of its `$defs`: nothing else has to be found beforehand.
const dereference = `export function dereference(schema) {
  const lookup = {'#': schema};
  for (const name in schema.$defs) lookup['#/$defs/' + name] = schema.$defs[name];
  return lookup;
}`;
// The same in fewer words: a list differs from an object, and both are compared key by key.
const deepCompareStrict = `export const deepCompareStrict = (a, b) => {
  if (!a || !b || typeof a !== 'object' || typeof b !== 'object') return a === b;
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && deepCompareStrict(a[key], b[key]))
  );
};`;
const instead = {
  format: 'export const format = {};',
  dereference,
  'deep-compare-strict': deepCompareStrict,
  'ucs2-length': 'export const ucs2length = (text) => [...text].length;',
};
export const leanInterpreter = () => ({
  name: 'lean-interpreter',
  load: (id) => instead[/@cfworker.json-schema.dist.esm.([\w-]+)\.js$/.exec(id)?.[1]] ?? null,
  transform(code, id) {
    // The interpreter escapes the name of every key that it passes, and most forms have the same few.
    if (/@cfworker.json-schema.dist.esm.pointer\.js$/.test(id))
      return {
        code: code
          .replace('export function encodePointer', 'function encoded')
          .concat(
            '\nconst known = new Map();\n',
            'export function encodePointer(p) {\n',
            '  let pointer = known.get(p);\n',
            '  if (pointer === undefined) known.set(p, (pointer = encoded(p)));\n',
            '  return pointer;\n}\n',
          ),
        map: null,
      };
    if (!/@cfworker.json-schema.dist.esm.validate\.js$/.test(id)) return null;
    const declared = unsaid.map((name) => `const ${name} = undefined;\n`).join('');
    const lean = unsaid
      .reduce((text, name) => text.replace(new RegExp(`(\\w+: )?\\${name}, `), ''), code)
      .replace(/\bdraft === '(4|7)'/g, 'false')
      .replace(/ (\$recursiveAnchor === true \? )?recursiveAnchor( : null| = null)?,/g, '')
      .replace(/Array\.isArray\(\$items\)/g, 'false')
      .replace(/let message = [^]*?throw new Error\(message\)/, 'throw new Error($ref)')
      // Which members have been judged matters to the unevaluated alone.
      .replace(/, (sub|if)?evaluated(?=\))/gi, '')
      .replace(/, evaluated = Object\.create\(null\)/, '')
      .replace(/const (sub|if)Evaluated = .*|let subEvaluateds = .*|subEvaluateds\.push.*/g, '')
      .replace(/Object\.assign\(evaluated.*|\bevaluated\[\w+\] = true;/g, '')
      .replace(/, __absolute_ref__(?=,)/, '')
      .replace(/__absolute_ref__ \|\| /, '')
      .replace(/, __absolute_recursive_ref__/, '')
      .replace(/lookup\[__absolute_recursive_ref__\]/, 'undefined')
      .replace(/new Error\(`Instances[^`]*`\)/, 'new Error()')
      .replace(/,\s*error: (`[^`]*`|'[^']*')/g, '');
    return {code: declared + lean, map: null};
  },
});
// Comments, and what else means nothing in a style sheet. A space before a colon may stand between two selectors.
const compact = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s*([{};,>]|!important)\s*/g, '$1')
    .replace(/:\s+/g, ':')
    .replace(/;}/g, '}')
    .replace(/(?<=[:\s,(-])0(?=\.\d)/g, '');
// White space with a line break in it, between two tags or expressions of a template: a third of a long form's nodes.
// Where a space is meant between inline elements, the template says it on one line.
const close = (template) => template.replace(/([>}])\s*\n\s*(?=<|\$\{)/g, '$1');
// The attributes of a template in one line, and words in them without quotation marks.
const inLine = (template) =>
  template
    .replace(/\n\s+(?=[@.?]?[\w-]+=["$])/g, ' ')
    .replace(/(?<=\s[\w-]+=)"([\w-]+)"(?=[\s>])/g, '$1');
// The indentation of templates and style sheets.
const withoutIndentation = () => ({
  name: 'without-indentation',
  transform: (code, id) =>
    /\/src\/(elements|markup|questions|styles)\//.test(id)
      ? {
          code: (/\/src\/styles\/|\/styles\.ts$/.test(id)
            ? compact(code)
            : inLine(close(code))
          ).replace(/\n[ \t]+/g, '\n'),
          map: null,
        }
      : null,
});
// What could not be fetched is asked for again under another address: as HTML had it until 2026, a browser remembers a
// failed import for as long as the page lives. Firefox 153 still does.
const importAgain = () => ({
  name: 'import-again',
  renderDynamicImport: () => ({left: 'importAgain(', right: ')'}),
  intro: ({dynamicImports}) =>
    dynamicImports.length
      ? 'const importAgain = (at) => import(at).catch(() => import(`${at}?${Date.now()}`));'
      : '',
});
// A folder's index or view is known by its folder, a part of a language by both.
const chunkOf = ({name, facadeModuleId, moduleIds}) => {
  if (name === 'wording') return 'chunks/[name]-[hash:7].js';
  const path = facadeModuleId ?? moduleIds.at(-1) ?? '';
  const folder = /\/([^/]+)\/(index|view)\.ts$/.exec(path)?.[1];
  const part = /\/languages\/([^/]+)\/(\w+)\.ts$/.exec(path);
  return `chunks/${folder ?? (part ? `${part[1]}-${part[2]}` : '[name]')}-[hash:7].js`;
};
// What a language counts with, and what it calls parts of an answer, is needed by two of its parts, of which the one
// comes before the other. What the words of any language are made with stands apart from what knows all languages: where
// that could not be fetched, and is under another address, nothing that they need has failed.
const partOf = (id) => {
  const [, tag] = /\/languages\/([^/]+)\/(?:counts|parts|later)\.ts$/.exec(id) ?? [];
  if (tag) return tag === 'en' ? undefined : `${tag}-later`;
  if (/\/i18n\/(amounts|apart|plural|joined-by|languages\/cy\/within)\.ts$/.test(id))
    return 'wording';
  return /\/i18n\/(language|load-formats|formats-by-\w+|pounds-in|set-apart|languages\/(all|(?!cy\/)[^/]+\/name))\.ts$/.test(
    id,
  )
    ? 'languages'
    : undefined;
};
// Functions without a state: what a part on demand needs of another's comes with it in a copy, and not with everybody's
// first load or in a request of its own.
const inCopy = () => ({
  name: 'in-copy',
  resolveId(source, importer) {
    const isCopied =
      (/directive-helpers/.test(source) && /repeat\.js$/.test(importer)) ||
      (/pounds-in|joined-by/.test(source) && /languages\/en\//.test(importer));
    if (!isCopied) return null;
    return this.resolve(source, importer).then(({id}) => id.replace(/\.\w+$/, '.copy$&'));
  },
  load: (id) => (/\.copy\.\w+$/.test(id) ? readFile(id.replace('.copy.', '.'), 'utf8') : null),
});
// Lit's way for browsers that cannot adopt style sheets writes `<style>` elements, which a strict policy forbids anyway;
// all that we support have been able to since 2023.
const adopting = () => ({
  name: 'adopting',
  transform(code, id) {
    if (!/@lit.reactive-element.css-tag\.js$/.test(id)) return null;
    const lean = code.replace(/\w\.ShadowRoot&&[^,]*"replace"in CSSStyleSheet\.prototype/, 'true');
    if (lean === code) throw new Error('Lit asks in other words whether style sheets are adopted.');
    // Nobody makes the mistakes that these sentences warn of: the style sheets are ours.
    return {
      code: lean
        .replace(/Error\("CSSResult[^"]*"\)/, 'Error()')
        .replace(/Error\("Value passed[^;]*?"\)/, 'Error()'),
      map: null,
    };
  },
});
const browser = () => [
  inCopy(),
  adopting(),
  importAgain(),
  leanInterpreter(),
  nodeResolve({browser: true, exportConditions: ['production']}),
  typescript(),
  withoutIndentation(),
  // One after the other they leave less than either by itself.
  minify({target: 'es2022', legalComments: 'none'}),
  terser({
    module: true,
    ecma: 2020,
    // Nothing here reads a property for what the reading does, or overrides what a string or a list is.
    compress: {passes: 3, unsafe: true, unsafe_arrows: true, pure_getters: true},
    format: {comments: false},
  }),
];

// What a kiosk keeps as a whole: every script of a release, and the hash by which it is known to be of that release.
const listed = () => ({
  name: 'listed',
  async writeBundle({dir}, bundle) {
    const scripts = Object.keys(bundle).filter((name) => name.endsWith('.js'));
    const hashOf = async (name) =>
      createHash('sha256')
        .update(await readFile(`${dir}/${name}`))
        .digest('base64');
    const files = await Promise.all(scripts.sort().map(async (name) => [name, await hashOf(name)]));
    await writeFile(`${dir}/files.json`, `${JSON.stringify(Object.fromEntries(files), null, 1)}\n`);
  },
});

// What stands beside the scripts of the playground: its page, and the documents that it begins with.
const playgroundFiles = () => ({
  name: 'playground-files',
  async generateBundle() {
    const emit = (fileName, source) => this.emitFile({type: 'asset', fileName, source});
    for (const name of ['index.html', 'playground.css'])
      emit(name, await readFile(`demo/playground/${name}`));
    emit('dweud.svg', await readFile('demo/assets/dweud.svg'));
    const examples = [];
    for (const name of exampleNames) {
      const text = await readFile(`demo/consultations/${name}.json`, 'utf8');
      examples.push({file: `${name}.json`, title: JSON.parse(text).title.en});
      emit(`examples/${name}.json`, text);
    }
    emit('examples/index.json', JSON.stringify(examples));
  },
});
const exampleNames = [
  'neighbourhood-priorities',
  'precept-2027',
  'police-and-crime-plan',
  'public-confidence',
  'victim-satisfaction',
  'participatory-budget',
  'young-people',
  'organisation',
];

// The form that is tested is the one of the host page.
const asInstalled = () => ({
  name: 'as-installed',
  resolveId: (source) => (/\/src\/dweud\.js$/.test(source) ? {id: 'dweud', external: true} : null),
});
/** A rule's page as HTML. Its links to other rules lead there; other pages of docs/ are not in the package. */
function rulePage(name, markdown) {
  const ruled = new Marked({
    renderer: {
      link({href, tokens}) {
        const [, rule] = /^([a-z-]+)\.md$/.exec(href) ?? [];
        const words = this.parser.parseInline(tokens);
        if (!rule && !href.startsWith('https:')) return words;
        return `<a href="${rule ? `/rules/${rule}` : href}">${words}</a>`;
      },
    },
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name} – Dweud preview</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview.css">
<main class="rule">
${ruled.parse(markdown)}</main>
</html>
`;
}
// What the script of the preview is in, and the pages of the rules that its problems name.
const page = () => ({
  name: 'page',
  async generateBundle() {
    for (const file of await readdir('docs/rules')) {
      const name = file.slice(0, -'.md'.length);
      this.emitFile({
        type: 'asset',
        fileName: `rules/${name}.html`,
        source: rulePage(name, await readFile(`docs/rules/${file}`, 'utf8')),
      });
    }
    for (const fileName of ['preview.html', 'preview.css'])
      this.emitFile({
        type: 'asset',
        fileName,
        source: await readFile(`src/preview/${fileName}`, 'utf8'),
      });
  },
});
// Written by hand, since what hosts are given is a small part of what the tests have.
const declarations = () => ({
  name: 'declarations',
  async generateBundle() {
    for (const [fileName, of] of [
      ['types/conformance.d.ts', 'api'],
      ['types/conformance-plugin.d.ts', 'plugin'],
    ])
      this.emitFile({
        type: 'asset',
        fileName,
        source: await readFile(`test/conformance/${of}.d.ts`, 'utf8'),
      });
  },
});

// An import that nothing resolves would be left as it stands, and no browser knows a package by its name.
const resolved = {
  name: 'resolved',
  resolveId: {
    order: 'post',
    handler(source, importer) {
      if (importer && !/^[./\0]/.test(source))
        this.error(`${source} is neither in the build nor external: ${importer} imports it.`);
    },
  },
};

const builds = [
  // What a page includes: a small first load, and the rest in chunks on demand.
  {
    input: {dweud: 'src/dweud.ts'},
    preserveEntrySignatures: 'allow-extension',
    plugins: [...browser(), listed()],
    output: {
      dir: 'dist',
      format: 'es',
      chunkFileNames: chunkOf,
      manualChunks: partOf,
      onlyExplicitManualChunks: true,
      sourcemap: true,
    },
  },
  // The same in one file, for pages that pin an integrity hash.
  {
    input: {'dweud.bundle': 'src/dweud.ts'},
    plugins: browser(),
    output: {dir: 'dist', format: 'es', inlineDynamicImports: true, sourcemap: true},
  },
  // For pages of kiosks: a worker that the host serves.
  {
    input: {'kiosk-worker': 'src/kiosk-worker.ts'},
    plugins: browser(),
    output: {dir: 'dist', format: 'iife', sourcemap: true},
  },
  // A page of the demo that a static host can show: an editor, and what is read off a document.
  {
    input: {
      playground: 'demo/playground/playground.ts',
      'check-worker': 'demo/playground/check-worker.ts',
    },
    plugins: [
      nodeResolve({browser: true}),
      esbuild({target: 'es2022', tsconfig: 'tsconfig.json', loaders: {'.json': 'json'}}),
      minify({target: 'es2022', legalComments: 'none'}),
      playgroundFiles(),
    ],
    output: {dir: 'dist/playground', format: 'es', chunkFileNames: 'chunks/[name]-[hash:7].js'},
  },
  // For hosts that make question types: what holds ours, and the plugin that gives it keys.
  {
    input: {conformance: 'test/conformance/index.ts'},
    external: /^(dweud$|lit|axe-core|@web\/)/,
    plugins: [asInstalled(), nodeResolve({browser: true}), typescript(), declarations()],
    output: {dir: 'dist', format: 'es', inlineDynamicImports: true},
  },
  {
    input: {'conformance-plugin': 'test/rig/conformance-plugin.js'},
    external: /^node:/,
    output: {dir: 'dist/node', format: 'es', inlineDynamicImports: true},
  },
  // For `dweud preview`: a page beside the form that it shows.
  {
    input: {preview: 'src/preview/preview.ts'},
    plugins: [
      nodeResolve({browser: true}),
      typescript(),
      minify({target: 'es2022', legalComments: 'none'}),
      page(),
    ],
    output: {dir: 'dist', format: 'es', inlineDynamicImports: true},
  },
  // For Node: the receiver, the engine, the command, and a form that can be imported there though it draws nothing.
  {
    input: {
      receiver: 'src/receiver/index.ts',
      engine: 'src/engine.ts',
      dweud: 'src/dweud.ts',
      cli: 'src/cli/dweud.ts',
      // A process of its own, beside the chunk that starts it.
      'chunks/reader-process': 'src/cli/preview/reader-process.ts',
    },
    external:
      /^(node:|ajv|@clack\/prompts|lit|pg$|@electric-sql\/pglite|@cfworker\/json-schema|@xmldom\/xmldom|csv-parse|exceljs|gettext-parser|idb-keyval|puppeteer-core|recheck|@dagrejs\/dagre)/,
    plugins: [typescript()],
    output: {dir: 'dist/node', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js'},
  },
];
export default builds.map((build) => ({...build, plugins: [...(build.plugins ?? []), resolved]}));
