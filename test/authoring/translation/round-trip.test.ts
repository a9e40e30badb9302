import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {asCompared} from '../../../src/authoring/as-compared.js';
import {formats} from '../../../src/authoring/translation/formats.js';
import type {TranslationUnit} from '../../../src/authoring/translation/translation-unit.js';

const head = {document: 'precept-2027', from: 'en', to: 'cy'};

const hostile = fc
  .array(
    fc.oneof(
      fc.string({unit: 'binary'}),
      fc.string({unit: 'grapheme'}),
      fc.constantFrom(
        ...[
          '\n',
          '\r\n',
          '\r',
          '\t',
          '\u0000',
          '\u0001',
          '\u000b',
          '\u007f',
          '\u0085',
          '\u2028',
          '\ufeff',
        ],
        ...[
          '\ufffe',
          '\u00a0',
          ' ',
          "'",
          '"',
          ',',
          ';',
          '=',
          '+',
          '-',
          '@',
          '＝',
          '\\',
          '\\n',
          '#',
        ],
        ...['ŵ', 'ŷ', 'w\u0302', 'y\u0302', '👨‍👩‍👧', 'مرحبا', '\u202e', '&amp;', '<b>', ']]>', '<!--'],
        ...[
          '{{name}}',
          '**a**',
          '[x](https://a.example/?a=1&b=2)',
          '- ',
          '# ',
          '_x0041_',
          '_x',
          '~',
        ],
        ...['msgid "x"', '#~ msgid', '$', '%s', '=1+1', "'=1+1", '\u0000'],
      ),
    ),
    {minLength: 1, maxLength: 12},
  )
  .map((parts) => parts.join(''))
  // gettext-parser takes the names that every object has for texts that come twice, and says so.
  .filter((text) => /\S/.test(text) && !(text in {}));

const key = fc.oneof(
  fc.constantFrom('title', 'question.a.option.2.5'),
  fc.stringMatching(/^[a-z]{1,5}\.[\p{L}\p{N}_-]{1,9}\.label$/u),
);

const unit: fc.Arbitrary<TranslationUnit> = fc.record(
  {
    key,
    context: hostile,
    source: hostile,
    state: fc.constantFrom('missing', 'unsigned', 'stale', 'changed', 'signed'),
    target: hostile,
    maxLength: fc.constant(20_000),
    reason: hostile,
    lastSigned: fc.record({
      source: hostile,
      text: hostile,
      signedBy: hostile,
      signedOn: fc.constant('2027-01-15'),
    }),
  },
  {requiredKeys: ['key', 'context', 'source', 'state']},
);

suite('what a translator is sent comes back as it was, whatever is in it', () => {
  for (const [name, format] of Object.entries(formats))
    test(`in ${name}`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(unit, {selector: ({key: of}) => of.normalize('NFC'), maxLength: 6}),
          async (units) => {
            const back = await format.read(await format.write(units, head));
            assert.deepEqual(back.head, head);
            assert.deepEqual(
              back.entries.map(({key: of, source, target}) => ({key: of, source, target})),
              units.map(({key: of, source, target}) => ({
                key: of,
                source: asCompared(source),
                target: asCompared(target ?? ''),
              })),
            );
          },
        ),
        {numRuns: 300},
      );
    });

  for (const [name, format] of Object.entries(formats))
    test(`in ${name}, as long as a text may be`, async () => {
      const long = 'Mae’r ŵyn\n\n“ar” y bryn, \t'.repeat(900).slice(0, 20_000);
      const {entries} = await format.read(
        await format.write(
          [{key: 'a', context: 'a', source: long, target: long, state: 'unsigned'}],
          head,
        ),
      );
      assert.deepEqual([entries[0]?.source, entries[0]?.target], [long, long]);
    });
});
