import assert from 'node:assert/strict';
import {relative} from 'node:path';
import {after, before, suite, test} from 'node:test';
import {ESLint} from 'eslint';
import {houseRules} from '../../lint/house-rules.js';
import {plant} from './planted.js';

const ROOM = 'import-x/no-restricted-paths';
const PACKAGE = 'no-restricted-imports';
const LOGICAL = 'house/logical-properties';

const sheet = (rules: string) =>
  `import {css} from 'lit';\nexport const styles = css\`\n  ${rules}\n\`;`;

/** Path → its text and the rule that must report it; none for what is allowed. */
const cases: Record<string, [text: string, rule?: string]> = {
  'src/definition/fine.ts': ['export const a = 1;'],
  'src/engine/fine.ts': [`export {a} from '../definition/fine.js';`],
  'src/questions/models.ts': [`export {model} from './radios/model.js';`],
  'src/questions/registry.ts': [
    `export {model} from './radios/model.js';\nexport const load = () => import('./radios/view.js');`,
  ],
  'src/questions/radios/model.ts': [`export {a as model} from '../../engine/fine.js';`],
  'src/questions/radios/view.ts': [
    `import {html} from 'lit';\nexport const view = html\`<p></p>\`;`,
  ],
  'src/markup/fine.ts': ['export const label = 1;'],
  'src/elements/fine.ts': [`export {load} from '../questions/registry.js';`],
  'src/receiver/fine.ts': [
    `import {readFileSync} from 'node:fs';\nimport {model} from '../questions/models.js';\nexport const a = [readFileSync, model];`,
  ],

  'src/definition/up.ts': [`export {a} from '../engine/fine.js';`, ROOM],
  'src/engine/up-by-type.ts': [`export type {View} from '../elements/fine.js';`, ROOM],
  'src/engine/up-later.ts': [`export const late = () => import('../markup/fine.js');`, ROOM],
  'src/engine/sideways.ts': [`export {rooms} from '../i18n/fine.js';`, ROOM],
  'src/i18n/fine.ts': ['export const rooms = 1;'],
  'src/delivery/up.ts': [`export {load} from '../elements/fine.js';`, ROOM],
  'src/questions/select/model.ts': [`export {view} from '../radios/view.js';`, ROOM],
  'src/questions/select/examples.ts': [`export {label} from '../../markup/fine.js';`, ROOM],
  'src/receiver/draws.ts': [`export {view} from '../questions/radios/view.js';`, ROOM],
  'src/receiver/loads.ts': [`export const late = () => import('../questions/registry.js');`, ROOM],
  'src/authoring/fine.ts': [`export {model} from '../questions/models.js';`],
  'src/authoring/serves.ts': [`export {a} from '../receiver/fine.js';`, ROOM],
  'src/cli/fine.ts': [`export {model} from '../authoring/fine.js';`],
  'src/cli/marks.ts': [`export {label} from '../markup/fine.js';`, ROOM],
  'src/kiosk/up.ts': [`export {label} from '../markup/fine.js';`, ROOM],
  'src/i18n/outside.ts': [`export {secret} from '../entry.js';`, ROOM],
  'src/entry.ts': ['export const secret = 1;'],

  'src/engine/left.ts': [
    `import {right} from './right.js';\nexport const left = () => right;`,
    'import-x/no-cycle',
  ],
  'src/engine/right.ts': [
    `import {left} from './left.js';\nexport const right = () => left;`,
    'import-x/no-cycle',
  ],

  'src/engine/draws.ts': [`export {html} from 'lit';`, PACKAGE],
  'src/engine/reads.ts': [`export {readFileSync} from 'node:fs';`, PACKAGE],
  'src/elements/compiles.ts': [`export {Ajv} from 'ajv';`, PACKAGE],
  'src/elements/trusts.ts': [`export {unsafeHTML} from 'lit/directives/unsafe-html.js';`, PACKAGE],
  'src/elements/writes.ts': [
    `export const write = (to: Element, text: string) => { to.innerHTML = text; };`,
    'no-restricted-syntax',
  ],
  'src/elements/inserts.ts': [
    `export const write = (to: Element, text: string) => { to.insertAdjacentHTML('beforeend', text); };`,
    'no-restricted-syntax',
  ],
  'src/engine/evaluates.ts': [
    `export const run = (text: string): unknown => eval(text);`,
    'no-eval',
  ],
  'src/engine/compiles.ts': [
    `export const run = (text: string) => new Function(text);`,
    'no-new-func',
  ],
  'src/engine/defers.ts': [
    `setTimeout('later()', 1);\nexport {};`,
    '@typescript-eslint/no-implied-eval',
  ],
  'src/markup/unheard.ts': [
    `import {html} from 'lit';\nexport const image = html\`<img src="a.png" />\`;`,
    'lit-a11y/alt-text',
  ],
  'src/styles/fine.ts': [
    sheet(`/* left: 0; */
  .a:not(.left):hover { margin: 0 1em; padding: 1px 2px 3px 2px; inset-inline-start: 0; }
  @media (min-width: 40em) { .right::before { border-radius: 50%; text-align: start } }
  .b { margin: calc(1px + 2px) 0 0 0; border-width: 0 4px 4px 0; /* a tick is no arrow */ }`),
  ],
  ...Object.fromEntries(
    [
      'left: 0;',
      'margin-left: 1em;',
      'padding-right : 1em',
      'border-left: 4px solid red;',
      'border-top-right-radius: 4px;',
      'text-align:left;',
      'float: right',
      'clear: left;',
      'background: url(a.svg) no-repeat right center;',
      'background-image: linear-gradient(to left, red, blue);',
      'transform-origin: left top;',
      'transform: translateX(1em);',
      'margin: 0 1em 0 2em;',
      'padding: 0 calc(1em + var(--a)) 0 0;',
      'border-width: 0 4px 4px 0;',
      'border-radius: 4px 0 0 4px;',
      'inset: 0 auto\n    0 0;',
    ].map((declaration, index): [string, [string, string]] => [
      `src/styles/side-${index}.ts`,
      [sheet(`.a { color: red; ${declaration} }`), LOGICAL],
    ]),
  ),
  'src/questions/select/beside.ts': [sheet('.a:hover { right: 0; }'), LOGICAL],
  'src/elements/unawaited.ts': [
    `const later = async () => 1;\nexport const now = () => { later(); };`,
    '@typescript-eslint/no-floating-promises',
  ],
};

suite('house rules', () => {
  const found = new Map<string, (string | null)[]>();
  const tsconfig = {
    compilerOptions: {module: 'esnext', moduleResolution: 'bundler', lib: ['ES2022', 'DOM']},
  };
  const {root, remove} = plant({
    'tsconfig.json': JSON.stringify(tsconfig),
    ...Object.fromEntries(Object.entries(cases).map(([path, [text]]) => [path, `${text}\n`])),
  });
  before(async () => {
    const eslint = new ESLint({
      cwd: root,
      overrideConfigFile: true,
      overrideConfig: houseRules(root) as never,
    });
    for (const {filePath, messages} of await eslint.lintFiles('src'))
      found.set(
        relative(root, filePath),
        messages.map(({ruleId}) => ruleId),
      );
  });
  after(remove);

  for (const [path, [, rule]] of Object.entries(cases))
    test(`${path} ${rule ? `breaks ${rule}` : 'is allowed'}`, () => {
      const rules = found.get(path)?.filter((id) => !id?.includes('no-unsafe'));
      if (rule) assert.ok(rules?.includes(rule), `reported: ${rules?.join() || 'nothing'}`);
      else assert.deepEqual(rules, []);
    });
});
