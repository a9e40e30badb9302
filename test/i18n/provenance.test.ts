import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import * as cy from '../../src/i18n/cy.js';
import * as cyRich from '../../src/i18n/cy-rich.js';
import * as en from '../../src/i18n/en.js';
import * as enRich from '../../src/i18n/en-rich.js';
import {essentials, essentialSources} from '../../src/i18n/essential.js';
import type {Messages, Provenance} from '../../src/i18n/messages.js';
import type {RichMessages, RichProvenance} from '../../src/i18n/rich-messages.js';
import {everything, label} from './spoken.js';

const entries = ({faults, ...rest}: Provenance): [string, string][] => [
  ...Object.entries(rest as Record<string, string>),
  ...Object.entries(faults).map(([key, source]): [string, string] => [`faults.${key}`, source]),
];
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** What a file says, by message, and where each comes from. */
interface Sourced {
  readonly keys: readonly string[];
  readonly spoken: readonly {readonly key: string; readonly text: string}[];
  readonly sources: readonly (readonly [key: string, source: string])[];
}
/** What the two files of a language export. */
type Exported = {messages: Messages; sources: Provenance};
type ExportedRich = {rich: RichMessages; richSources: RichProvenance};
const prefixed = (key: string) => `rich.${key}`;
const sourced = ({messages, sources}: Exported, {rich, richSources}: ExportedRich): Sourced => ({
  keys: [
    ...Object.keys(messages).filter((key) => key !== 'faults'),
    ...Object.keys(messages.faults).map((key) => `faults.${key}`),
    ...Object.keys(rich).map(prefixed),
  ],
  spoken: everything(messages, rich),
  sources: [
    ...entries(sources),
    ...Object.entries(richSources).map(([key, source]): [string, string] => [
      prefixed(key),
      source,
    ]),
  ],
});

const files: readonly (readonly [name: string, file: Sourced])[] = [
  ['en', sourced(en, enRich)],
  ['cy', sourced(cy, cyRich)],
  ...Object.entries(essentials).map(([language, essential]): [string, Sourced] => [
    `what is said before ${language} is there`,
    {
      keys: Object.keys(essential),
      spoken: Object.entries<string>({...essential}).map(([key, text]) => ({key, text})),
      sources: Object.entries(essentialSources[language] ?? {}),
    },
  ]),
];

for (const [name, {keys, spoken, sources}] of files)
  describe(`the provenance of ${name}`, () => {
    it('covers every message, once', () => {
      assert.deepEqual(sources.map(([key]) => key).sort(), [...keys].sort());
    });

    it('is a draft, or names a file and what stands in it', () => {
      for (const [key, source] of sources)
        assert.match(source, /^draft$|^[\w.-]+\/[\w./-]+(@[0-9a-f]{7})?( [\w./-]+)?: \S/u, key);
    });

    it('quotes what the message says, word for word', () => {
      for (const [key, source] of sources) {
        // Formats of CLDR are compared with Node’s data; a style guide is a rule and no sentence.
        if (source === 'draft' || /^(unicode-org|www\.gov\.uk)\//u.test(source)) continue;
        const quoted = escaped(source.slice(source.indexOf(': ') + 2)).replaceAll('…', '.+');
        const pattern = new RegExp(`^(${label} )?${quoted}(: ${label})?$`, 'u');
        const texts = spoken.filter((one) => one.key === key).map(({text}) => text);
        assert.ok(
          texts.some((text) => pattern.test(text)),
          `${key}: ${source}\n${texts.join('\n')}`,
        );
      }
    });
  });

describe('provenance', () => {
  // The plugin has a default export for each module system, and the types of only one.
  const esbuild = createRequire(import.meta.url)('rollup-plugin-esbuild') as {
    default: () => import('rollup').Plugin;
  };
  const build = async (inlineDynamicImports: boolean, input = 'i18n/load-messages.ts') => {
    const bundle = await rollup({
      input: fileURLToPath(new URL(`../../src/${input}`, import.meta.url)),
      external: ['lit'],
      plugins: [nodeResolve({extensions: ['.ts', '.js']}), esbuild.default()],
    });
    const {output} = await bundle.generate({format: 'es', inlineDynamicImports});
    return output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : ''));
  };

  const traces = /'draft'|"draft"|alphagov|hmrc|ministryofjustice|unicode-org|ONSdigital/u;

  for (const inline of [false, true])
    it(`reaches no browser, ${inline ? 'in one file' : 'in chunks'}`, async () => {
      const chunks = await build(inline);
      assert.equal(chunks.length > 1, !inline);
      const code = chunks.join('\n');
      assert.match(code, /Parhau/u);
      assert.doesNotMatch(code, traces);
    });

  it('reaches no browser with what is said before a language is there', async () => {
    const code = (await build(false, 'elements/screens/failure.ts')).join('\n');
    assert.match(code, /Nid oedd modd llwytho/u);
    assert.doesNotMatch(code, traces);
  });

  it('Welsh is no part of the first load', async () => {
    const withWelsh = (await build(false)).filter((code) => /Parhau|ƈ/u.test(code));
    assert.equal(withWelsh.length, 1);
    assert.doesNotMatch(withWelsh[0]!, /Continue/u);
    const withRich = (await build(false)).filter((code) => /Symud i fyny|Move up/u.test(code));
    assert.equal(withRich.length, 2);
    assert.doesNotMatch(withRich.join('\n'), /Continue|Parhau/u);
  });
});
