// `npm run manifest`: reads custom-elements.json and the reference in README.md off the doc comment of the element, and
// the references in docs/questions/ off schemas, models and examples, the list in docs/bank.md off schemas/bank/, and
// the list of decisions off their pages, the tables in docs/storage.md off storage.json, and the schema for editors off
// the others.
// `--check` writes nothing and fails when either is not what the source says.
import {readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import * as prettier from 'prettier';
import {schemaForEditors} from '../schemas/for-editors.js';
import {bankList} from './bank-list.js';
import {decisionList} from './decision-list.js';
import {questionPages} from './question-pages.js';
import {storageTables} from './storage-tables.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [begin, end] = ['<!-- reference -->', '<!-- /reference -->'];

// A line break would end the row.
const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');
const code = (text) => (text === undefined ? '' : `\`${text}\``);
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');

/** The reference as Markdown. */
function reference({modules}) {
  const [{members, attributes, events, slots, cssParts, cssProperties}] = modules[0].declarations;
  const attributeOf = ({name}) => attributes.find(({fieldName}) => fieldName === name)?.name;
  const fields = members.filter(({kind}) => kind === 'field');
  const section = (title, head, rows) =>
    rows.length ? `### ${title}\n\n${table(head, rows)}` : '';
  return [
    section(
      'Attributes and properties',
      ['attribute', 'property', 'what it is'],
      fields.map((field) => [
        code(attributeOf(field)),
        code(field.name) + (field.readonly ? ', read only' : ''),
        field.description,
      ]),
    ),
    section(
      'Methods',
      ['method', 'what it does'],
      members
        .filter(({kind}) => kind === 'method')
        .map(({name, description}) => [code(`${name}()`), description]),
    ),
    section(
      'Events',
      ['event', 'when'],
      events.map(({name, description}) => [code(name), description]),
    ),
    section(
      'Slots',
      ['slot', 'what it holds'],
      slots.map(({name, description}) => [name ? code(name) : 'the default one', description]),
    ),
    section(
      'CSS custom properties',
      ['property', 'default', 'what it sets'],
      cssProperties.map(({name, default: value, description}) => [
        code(name),
        code(value),
        description,
      ]),
    ),
    section(
      'CSS parts',
      ['part', 'what it is'],
      cssParts.map(({name, description}) => [code(name), description]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const manifest = await cli({argv: ['analyze', '--quiet'], cwd: root, noWrite: true});

/** A page with a reference between the two comments in it. */
function withReference(path, text) {
  const page = readFileSync(join(root, path), 'utf8');
  const from = page.indexOf(begin) + begin.length;
  const to = page.indexOf(end);
  if (to < from) throw new Error(`${path} has no ${begin} … ${end}`);
  return `${page.slice(0, from)}\n\n${text}\n\n${page.slice(to)}`;
}

const wanted = {
  'custom-elements.json': JSON.stringify(manifest),
  'schemas/editor/consultation.schema.json': schemaForEditors(join(root, 'schemas')),
  'README.md': withReference('README.md', reference(manifest)),
  'docs/bank.md': withReference('docs/bank.md', bankList(root)),
  'docs/storage.md': withReference('docs/storage.md', storageTables(root)),
  'docs/decisions/README.md': withReference('docs/decisions/README.md', decisionList(root)),
  ...Object.fromEntries(
    (await questionPages(root)).map(([path, text]) => [path, withReference(path, text)]),
  ),
};
const isCheck = process.argv.includes('--check');
for (const [name, text] of Object.entries(wanted)) {
  const path = join(root, name);
  const options = await prettier.resolveConfig(path);
  const formatted = await prettier.format(text, {...options, filepath: path});
  let there;
  try {
    there = readFileSync(path, 'utf8');
  } catch {
    // It is not there yet.
  }
  if (there === formatted) continue;
  if (isCheck) {
    console.error(`${name} is not what the source says: npm run manifest`);
    process.exitCode = 1;
  } else writeFileSync(path, formatted);
}
