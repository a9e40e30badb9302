import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {loadDrafts} from '../../src/i18n/load-drafts.js';
import {loadKiosk} from '../../src/i18n/load-kiosk.js';
import {sourcesOf, statusOf, tags} from './sources.js';
import {everything, label} from './spoken.js';
import {nameOf, knowLanguages, loadMessages, loadRich} from '../../src/i18n/load-messages.js';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

await knowLanguages(tags);
for (const tag of tags)
  describe(`the provenance of ${tag}`, async () => {
    const sources = await sourcesOf(tag);
    const said = [
      ...everything(
        await loadMessages(tag),
        await loadRich(tag),
        await loadDrafts(tag),
        await loadKiosk(tag),
      ),
      ...Object.entries<string>({...nameOf(tag)}).map(([key, text]) => ({
        key: `name.${key}`,
        text,
      })),
    ];

    it('covers every word, and each is a draft or has a source', () => {
      const formats = /^(date|monthAndYear|time|moment|number|money|percent|and|or|rich\.money)$/u;
      const keys = new Set(said.map(({key}) => key).filter((key) => !formats.test(key)));
      assert.deepEqual(sources.map(({key}) => key).sort(), [...keys].sort());
    });

    it('names a file and what stands in it', () => {
      for (const {key, source} of sources)
        if (statusOf(source) === 'published')
          assert.match(source, /^[\w.-]+\/[\w./-]+(@[0-9a-f]{7,40})?( [\w./-]+)?: \S/u, key);
    });

    it('quotes what is said, word for word', () => {
      for (const {key, source} of sources) {
        if (statusOf(source) !== 'published') continue;
        const quoted = escaped(source.slice(source.indexOf(': ') + 2)).replaceAll('…', '.+');
        const pattern = new RegExp(`^(${label} )?${quoted}(: ${label})?$`, 'u');
        const texts = said.filter((one) => one.key === key).map(({text}) => text);
        assert.ok(
          texts.some((text) => pattern.test(text)),
          `${key}: ${source}\n${texts.join('\n')}`,
        );
      }
    });
  });

describe('provenance', () => {
  it('tells a review from a source and from a draft (CYQ-04)', () => {
    assert.equal(statusOf('draft'), 'draft');
    assert.equal(statusOf('reviewed 2027-01-15 by A. Translator'), 'reviewed');
    assert.equal(statusOf('alphagov/forms-runner config/locales/en.yml: Day'), 'published');
  });

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

  it('no language but English is part of the first load, and each part of one is by itself', async () => {
    const chunks = await build(false);
    const holding = (words: RegExp) => chunks.filter((code) => words.test(code));
    for (const words of [/Parhau/u, /Gwirio eich atebion/u, /moveUp: .Symud i fyny/u]) {
      assert.equal(holding(words).length, 1, String(words));
      assert.doesNotMatch(holding(words)[0]!, /Continue|Check your answers|Move up/u);
    }
    assert.doesNotMatch(holding(/Parhau/u)[0]!, /Gwirio eich atebion|Symud i fyny/u);
    assert.equal(holding(/Continue/u).length, 1);
    assert.doesNotMatch(holding(/Continue/u)[0]!, /Check your answers|Move up/u);
  });
});
