import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {suite, test} from 'node:test';
import fc from 'fast-check';
import {placeIn, wordsIn} from '../../src/authoring/document-text.js';
import {textsOf} from '../../src/authoring/texts-of.js';
import {withWords} from '../../src/authoring/with-words.js';

const folder = new URL('../../demo/consultations/', import.meta.url);
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.translations.json'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

suite('words put into a document', () => {
  for (const [name, json] of documents)
    test(`change nothing of ${name} but themselves`, () => {
      const texts = textsOf(JSON.parse(json)).filter((text) => wordsIn(text, 'cy') !== undefined);
      assert.ok(texts.length > 5);
      const places = texts.map((text) => placeIn(text, 'cy'));
      const same = texts.map((text, index) => ({
        pointer: places[index]!,
        words: wordsIn(text, 'cy')!,
      }));
      assert.equal(withWords(json, same), json);
      const changed = withWords(
        json,
        places.map((pointer) => ({pointer, words: `§${pointer}`})),
      );
      const lines = changed.split('\n');
      const before = json.split('\n');
      assert.equal(lines.length, before.length);
      for (const [index, line] of lines.entries())
        assert.equal(line.includes('§'), line !== before[index], line);
      const now = textsOf(JSON.parse(changed)).filter((text) => wordsIn(text, 'cy') !== undefined);
      assert.deepEqual(
        now.map((text) => wordsIn(text, 'cy')),
        places.map((pointer) => `§${pointer}`),
      );
    });

  for (const [how, json, pointer, expected] of [
    ['on a line', '{"a": {"en": "x"}}', '/a/cy', '{"a": {"en": "x", "cy": "ŷ"}}'],
    ['without spaces', '{"a":{"en":"x"}}', '/a/cy', '{"a":{"en":"x","cy":"ŷ"}}'],
    [
      'on lines of their own',
      '{\r\n\t"a": {\r\n\t\t"en": "x"\r\n\t}\r\n}\r\n',
      '/a/cy',
      '{\r\n\t"a": {\r\n\t\t"en": "x",\r\n\t\t"cy": "ŷ"\r\n\t}\r\n}\r\n',
    ],
    ['in nothing', '{"a": {}}', '/a/cy', '{"a": {"cy": "ŷ"}}'],
    [
      'in a form of a number',
      '{"a": {"en": {"other": "x"}}}',
      '/a/cy/few',
      '{"a": {"en": {"other": "x"}, "cy": {"few": "ŷ"}}}',
    ],
    [
      'in the second of several variants',
      '[{"when": {"q": "a]}\\""}, "en": "x"}, {"en": "y"}]',
      '/1/cy',
      '[{"when": {"q": "a]}\\""}, "en": "x"}, {"en": "y", "cy": "ŷ"}]',
    ],
    [
      'under a name with a stroke',
      '{"a/b": {"en": 1e3, "x": [null, true]}}',
      '/a~1b/cy',
      '{"a/b": {"en": 1e3, "x": [null, true], "cy": "ŷ"}}',
    ],
  ] as const)
    test(`are written as what is beside them: ${how}`, () =>
      assert.equal(withWords(json, [{pointer, words: 'ŷ'}]), expected));

  test('are put in together as one after the other', () => {
    const json =
      '{\n  "a": {\n    "en": "x"\n  },\n  "n": {"en": {"other": "{n}"}},\n  "e": {}\n}\n';
    const edits = [
      {pointer: '/n/cy/few', words: '3'},
      {pointer: '/a/cy', words: 'ŷ'},
      {pointer: '/n/cy/other', words: '{n} '},
      {pointer: '/a/en', words: 'longer than before'},
      {pointer: '/a/pl', words: 'ż'},
      {pointer: '/a/cy', words: 'ŵ'},
      {pointer: '/e/cy', words: '1'},
      {pointer: '/e/pl', words: '2'},
    ];
    assert.equal(
      withWords(json, edits),
      '{\n  "a": {\n    "en": "longer than before",\n    "cy": "ŵ",\n    "pl": "ż"\n  },\n' +
        '  "n": {"en": {"other": "{n}"}, "cy": {"few": "3", "other": "{n} "}},\n' +
        '  "e": {"cy": "1", "pl": "2"}\n}\n',
    );
    assert.equal(
      withWords(json, edits),
      edits.reduce((text, edit) => withWords(text, [edit]), json),
    );
  });

  test('go nowhere but into an object', () => {
    assert.throws(() => withWords('{"a": "x"}', [{pointer: '/a/cy', words: 'y'}]), /\/a\/cy/);
  });

  test('stand where they were meant to in any JSON', () => {
    const names = fc.constantFrom('en', 'cy', 'a/b', 'c~d', '"', '');
    const tree = fc.letrec<{node: object}>((tie) => ({
      node: fc.dictionary(names, fc.oneof(fc.string({unit: 'binary'}), tie('node'))),
    })).node;
    fc.assert(
      fc.property(
        tree,
        fc.array(names, {minLength: 1, maxLength: 3}),
        fc.string(),
        fc.nat(4),
        (value, steps, words, indent) => {
          const expected = structuredClone(value) as Record<string, unknown>;
          let at = expected;
          for (const step of steps.slice(0, -1)) {
            fc.pre(!Object.hasOwn(at, step) || typeof at[step] === 'object');
            at[step] = (Object.hasOwn(at, step) && at[step]) || {};
            at = at[step] as Record<string, unknown>;
          }
          at[steps.at(-1)!] = words;
          const pointer = steps
            .map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`)
            .join('');
          assert.deepEqual(
            JSON.parse(withWords(JSON.stringify(value, null, indent), [{pointer, words}])),
            expected,
          );
        },
      ),
    );
  });
});
