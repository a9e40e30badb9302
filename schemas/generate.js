// Writes src/definition/generated/: TypeScript types and Ajv validators read off the schemas in this folder.
// `--check` writes nothing and fails when a file there is not what the schemas say.
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import Ajv from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import {compile} from 'json-schema-to-typescript';
import * as prettier from 'prettier';
import {rollup} from 'rollup';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../src/definition/generated');
const base = 'https://dweud.example/schemas/';
const banner = '// Generated from schemas/ by `npm run generate`. Do not edit.\n';

const read = (folder) =>
  readdirSync(join(here, folder))
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => JSON.parse(readFileSync(join(here, folder, name), 'utf8')));
const typeSchemas = read('questions');
/** A copy of a schema in which `change` has replaced every object, innermost first. */
const rewrite = (node, change) =>
  Array.isArray(node)
    ? node.map((child) => rewrite(child, change))
    : node && typeof node === 'object'
      ? change(
          Object.fromEntries(
            Object.entries(node).map(([key, child]) => [key, rewrite(child, change)]),
          ),
        )
      : node;
/** A definition is read once its pages from the bank have been put in place: see src/definition/bank.ts. */
const resolved = rewrite(read('.'), (node) => {
  const {bankPage: _, ...$defs} = node.$defs ?? {};
  return node.then?.$ref === '#/$defs/bankPage' ? node.else : node.$defs ? {...node, $defs} : node;
});
/** What only an author's tools read may stand in a definition; whether it is right is theirs to say. */
const forAuthors = ['$schema', 'policy', 'effectsOnWelsh'];
/** What a receiver reads besides, and the form does not. */
const forReceivers = ['grace'];
const schemas = [...resolved, ...typeSchemas];
const typeOf = (schema) => schema.properties.type.const;
/** The types that a form has from the start; the others come when a definition asks for them, schema and all. */
const common = ['radios', 'checkboxes', 'select', 'text', 'textarea', 'number', 'date', 'content'];
const isCommon = (schema) => common.includes(typeOf(schema));

// Words for authors, and what they may leave out, would only add weight where validators run.
const words = ['title', 'description', 'tsType', 'default', 'contentMediaType'];
const bareBut = (open) =>
  rewrite(schemas, (node) =>
    Object.fromEntries(
      Object.entries(node)
        .filter(([key, value]) => !(words.includes(key) && typeof value !== 'object'))
        .map(([key, value]) => [
          key,
          open.includes(key) && typeof value === 'object' ? true : value,
        ]),
    ),
  );
/** What `planOf` judges anyhow, and more strictly than a schema can. */
const forThePlan = ['opens', 'closes'];
const bare = bareBut([...forAuthors, ...forReceivers, ...forThePlan]);

/** TypeScript types of everything an author or a backend meets. */
async function types() {
  const titles = new Map(schemas.map((schema) => [schema.$id, schema.title]));
  // Whoever uses a question has its options or rows in hand, wherever they came from.
  const taking = (node) =>
    node.anyOf && ['options', 'rows'].find((list) => node.properties?.[`${list}From`]);
  const required = ({anyOf: _, ...node}, list) => ({...node, required: [...node.required, list]});
  // A reference with a description of its own would become a type of its own: name the type instead.
  const named = rewrite(schemas, (node) =>
    node.$ref && node.description && titles.has(node.$ref)
      ? {tsType: titles.get(node.$ref), description: node.description}
      : taking(node)
        ? required(node, taking(node))
        : node,
  );
  const byId = new Map(named.map((schema) => [schema.$id, schema]));
  const resolver = {
    order: 1,
    canRead: (file) => byId.has(file.url),
    read: (file) => JSON.stringify(byId.get(file.url)),
  };
  const all = {
    title: 'Everything',
    type: 'object',
    properties: Object.fromEntries(
      [
        'text',
        'consultation',
        'response',
        'contact-details',
        'receipt',
        'matcher',
        'calculation',
        'counted',
        'translations',
      ].map((name) => [name, {$ref: `${base}${name}.schema.json`}]),
    ),
  };
  const text = await compile(all, 'Everything', {
    bannerComment: '',
    additionalProperties: false,
    unknownAny: true,
    format: false,
    ignoreMinAndMaxItems: true,
    $refOptions: {resolve: {dweud: resolver, http: false, file: false}},
  });
  return banner + text.replace(/export interface Everything \{[^}]*\}\n/, '');
}

/**
 * One self-contained module with a validator for the envelope of a definition and for each question type.
 * The envelope leaves each question open: `readDefinition` hands it to the validator of its type, so that a
 * type that a host registers is checked in the same way as one of ours.
 */
async function validators() {
  const ajv = new Ajv({
    code: {source: true, esm: true, lines: false, optimize: 2},
    messages: false,
    inlineRefs: false,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
  });
  for (const schema of bareBut(forAuthors)) {
    const open = schema.$id === `${base}question.schema.json`;
    ajv.addSchema(open ? {$id: schema.$id, type: 'object'} : schema);
  }
  const exported = {
    checkConsultation: `${base}consultation.schema.json`,
    checkResponse: `${base}response.schema.json`,
    ...Object.fromEntries(typeSchemas.map((schema) => [typeOf(schema), schema.$id])),
  };
  const entry = join(here, 'validators.js');
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'validators',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? standalone.default(ajv, exported) : null),
      },
      nodeResolve(),
      commonjs({transformMixedEsModules: true}),
    ],
  });
  const {output} = await bundle.generate({format: 'es', generatedCode: 'es2015'});
  // Ajv's runtime functions carry, as text, the `require` that its own code generator would write for them.
  const code = output[0].code.replace(/^\s*[\w$]+\.code = .*require.*$/gm, '');
  if (/\brequire\(|new Function|\beval\(/.test(code))
    throw new Error('a validator is not self-contained');
  const names = Object.keys(exported);
  const declarations =
    `import type {Check} from '../check.js';\n` +
    names.map((name) => `export const ${name}: Check;`).join('\n');
  return {code: `${banner}/* eslint-disable */\n${code}`, declarations: banner + declarations};
}

/**
 * The schemas as the browser interprets them: one constant for the envelope and one for each question type, bare of
 * words and with everything but the recursive parts written in place, which halves the interpreter's work. A type that
 * comes on demand has a file of its own, which takes from the common one what is there already.
 */
function interpreted() {
  const byId = new Map(bare.map((schema) => [schema.$id, schema]));
  const recursive = {
    condition: `${base}condition.schema.json`,
    matcher: `${base}matcher.schema.json`,
    calculation: `${base}calculation.schema.json`,
  };
  // What common types never refer to comes with the type that does.
  const rare = ['calculation'];
  const local = (id) => Object.keys(recursive).find((key) => recursive[key] === id);
  const inline = (node, root) =>
    rewrite(node, (part) => {
      if (!part.$ref) return part;
      if (part.$ref === '#') return {$ref: `#/$defs/${local(root.$id)}`};
      const [id, name] = part.$ref.split('#/$defs/');
      if (name) {
        const holder = id ? byId.get(id) : root;
        return inline(holder.$defs[name], holder);
      }
      if (local(part.$ref)) return {$ref: `#/$defs/${local(part.$ref)}`};
      if (part.$ref === `${base}question.schema.json`) return {type: 'object'};
      return body(byId.get(part.$ref));
    });
  const body = (schema) => {
    const {$id, $schema, $defs, ...rules} = schema;
    return inline(rules, schema);
  };
  const partsOf = (keys) =>
    Object.fromEntries(keys.map((key) => [key, body(byId.get(recursive[key]))]));
  const shared = partsOf(Object.keys(recursive).filter((key) => !rare.includes(key)));
  const bodyOf = (schema) => [typeOf(schema), body(byId.get(schema.$id))];
  const whole = ['consultation', 'response', 'contact-details'].map((name) => [
    name.replace(/-(.)/, (_, letter) => letter.toUpperCase()),
    body(byId.get(`${base}${name}.schema.json`)),
  ]);
  const exported = [...whole, ...typeSchemas.filter(isCommon).map(bodyOf)];
  const parts = sharing();
  const definitions = parts.write([shared, ...exported.map(([, schema]) => schema)]);
  const shares = [banner, ...parts.constants(), `export const $defs = ${definitions[0]};`];
  const main = [
    banner,
    `import {${['$defs', ...parts.names.values()].join(', ')}} from './parts.js';`,
    ...exported.map(
      ([name], i) => `export const ${name}: object = {...${definitions[i + 1]}, $defs};`,
    ),
  ].join('\n');
  const onDemand = typeSchemas
    .filter((schema) => !isCommon(schema))
    .map(bodyOf)
    .map(([type, schema]) => {
      // Only what is large: each name that another file takes is a few bytes of the first load.
      const large = [...parts.names].filter(([text]) => text.length > 150);
      const own = sharing(new Map(large));
      const text = JSON.stringify(schema);
      const more = rare.filter((key) => text.includes(`#/$defs/${key}`));
      const [code, rares] = own.write([schema, partsOf(more)]);
      const $defs = more.length ? `$defs: {...$defs, ...${rares}}` : '$defs';
      const imported = ['$defs', ...own.taken()].join(', ');
      return [
        `schemas/${type}.ts`,
        [
          banner,
          `import {${imported}} from '../parts.js';`,
          ...own.constants(),
          `export const ${type}: object = {...${code}, ${$defs}};`,
        ].join('\n'),
      ];
    });
  return {'parts.ts': shares.join('\n'), 'schemas.ts': main, ...Object.fromEntries(onDemand)};
}

/**
 * Writes values as code in which every part that occurs twice is a constant: half the work and a third of the bytes.
 * `others` names the constants of another file by the JSON that they stand for.
 */
function sharing(others = new Map()) {
  const counts = new Map();
  const names = new Map();
  const taken = new Set();
  const count = (value) => {
    if (value === null || typeof value !== 'object') return;
    const text = JSON.stringify(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (counts.get(text) === 1) Object.values(value).forEach(count);
  };
  const lines = [];
  const code = (value) => {
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    const text = JSON.stringify(value);
    if (others.has(text)) {
      taken.add(others.get(text));
      return others.get(text);
    }
    if (names.has(text)) return names.get(text);
    const written = Array.isArray(value)
      ? `[${value.map(code).join()}]`
      : `{${Object.entries(value)
          .map(([key, child]) => `${JSON.stringify(key)}:${code(child)}`)
          .join()}}`;
    if (counts.get(text) < 2 || text.length < 20) return written;
    const name = `${others.size ? 'own' : 'part'}${names.size + 1}`;
    names.set(text, name);
    lines.push(`${others.size ? '' : 'export '}const ${name} = ${written};`);
    return name;
  };
  const write = (values) => {
    values.forEach(count);
    return values.map(code);
  };
  return {constants: () => lines, names, taken: () => [...taken].sort(), write};
}

/**
 * The entries of the bank as modules, each with its page alone: one that finds them all at once, and one that fetches
 * those that a definition uses.
 */
function bank() {
  const folder = join(here, 'bank');
  const entries = readdirSync(folder, {recursive: true})
    .filter((path) => path.endsWith('.json'))
    .map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')))
    .sort((a, b) => a.id.localeCompare(b.id));
  const named = entries.map(({id, page}) => ({id, page, name: id.replace(/[/@]/g, '-')}));
  const newest = new Map();
  for (const {id, name} of named) {
    const [bare, version] = id.split('@');
    if (!(newest.get(bare)?.version > Number(version)))
      newest.set(bare, {name, version: Number(version)});
  }
  const names = [
    ...named.map(({id, name}) => [id, name]),
    ...[...newest].map(([id, {name}]) => [id, name]),
  ];
  const constant = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  return {
    ...Object.fromEntries(
      named.map(({name, page}) => [
        `bank/${name}.ts`,
        `${banner}export const page: object = ${JSON.stringify(page)};`,
      ]),
    ),
    'bank/pages.ts': [
      banner,
      ...named.map(({name}) => `import {page as ${constant(name)}} from './${name}.js';`),
      'export const pages: ReadonlyMap<string, object> = new Map([',
      ...names.map(([id, name]) => `['${id}', ${constant(name)}],`),
      ']);',
    ].join('\n'),
    'bank/loaders.ts': [
      banner,
      'export const loaders: ReadonlyMap<string, () => Promise<{readonly page: object}>> = new Map([',
      ...names.map(([id, name]) => `['${id}', () => import('./${name}.js')],`),
      ']);',
    ].join('\n'),
  };
}

/** The schemas as their author wrote them, words and all, by their ids: for the tools that an author uses. */
const written = () =>
  [
    `${banner}export const written: ReadonlyMap<string, object> = new Map([`,
    ...[...read('.'), ...typeSchemas].map(
      (schema) => `['${schema.$id}', ${JSON.stringify(schema)}],`,
    ),
    ']);',
  ].join('\n');

const {code, declarations} = await validators();
const files = {
  'types.ts': await types(),
  ...interpreted(),
  ...bank(),
  'written.ts': written(),
  'validators.js': code,
  'validators.d.ts': declarations,
};
const stale = [];
for (const folder of ['schemas', 'bank']) mkdirSync(join(target, folder), {recursive: true});
for (const [name, text] of Object.entries(files)) {
  const path = join(target, name);
  const options = await prettier.resolveConfig(path);
  const formatted = await prettier.format(text, {...options, filepath: path});
  let present = '';
  try {
    present = readFileSync(path, 'utf8');
  } catch {
    // Not there yet: as stale as can be.
  }
  if (present === formatted) continue;
  if (process.argv.includes('--check')) stale.push(relative(join(here, '..'), path));
  else writeFileSync(path, formatted);
}
if (stale.length) {
  console.error(`Stale, run \`npm run generate\`: ${stale.join(', ')}`);
  process.exit(1);
}
