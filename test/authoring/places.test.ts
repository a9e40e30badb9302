import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {JsonFault, spansIn} from '../../src/authoring/json-spans.js';
import {placesIn as placesOf, placing} from '../../src/authoring/places.js';

const folder = fileURLToPath(new URL('../../demo/consultations', import.meta.url));

const placesIn = (text: string) => placesOf(text, spansIn(text));

/** What is wrong with a text, as `<line>:<column> <sentence>`. */
function faultOf(text: string): string | undefined {
  try {
    placesIn(text);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof JsonFault, String(error));
    const {line, column} = placing(text)(error.offset);
    return `${line}:${column} ${error.message}`;
  }
}

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The values in a JSON value by their pointers. */
function* valuesIn(value: unknown, pointer = ''): Generator<[string, unknown]> {
  yield [pointer, value];
  if (value === null || typeof value !== 'object') return;
  for (const [name, member] of Object.entries(value) as [string, unknown][])
    yield* valuesIn(member, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
}

describe('the places in a JSON text', () => {
  it('are where each value begins', () => {
    const placeOf = placesIn('{\n  "a": [1,\n    {"b/c~": "d"}],\r\n\t"": null\n}');
    const expected = {
      '': {line: 1, column: 1},
      '/a': {line: 2, column: 8},
      '/a/0': {line: 2, column: 9},
      '/a/1': {line: 3, column: 5},
      '/a/1/b~1c~0': {line: 3, column: 14},
      '/': {line: 4, column: 6},
      // What is not there is in these.
      '/a/1/x/y': {line: 3, column: 5},
      '/a/2': {line: 2, column: 8},
      '/z': {line: 1, column: 1},
    };
    for (const [pointer, place] of Object.entries(expected))
      assert.deepEqual(placeOf(pointer), place, pointer);
  });

  it('are found at once in long texts, and in one that has no end (SEC-06)', () => {
    const long = `${'a'.repeat(999)}\\n`.repeat(5_000);
    assert.deepEqual(placesIn(`{"q": "${long}"}`)('/q'), {line: 1, column: 7});
    assert.match(faultOf(`{"q": "${long}}`)!, /^1:7 A text begins here that has no end/);
    assert.match(faultOf(`{"q": "${long}\n"}`)!, /^1:7 A text begins here that has no end/);
  });

  it('are all found, however the text is laid out', () => {
    const laidOut = fc.tuple(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'));
    fc.assert(
      fc.property(laidOut, ([value, indent]) => {
        const text = JSON.stringify(value, null, indent);
        const lines = text.split('\n');
        const placeOf = placesIn(text);
        for (const [pointer, part] of valuesIn(JSON.parse(text))) {
          const {line, column} = placeOf(pointer);
          const first = JSON.stringify(part)[0]!;
          assert.equal(lines[line - 1]![column - 1], first);
        }
      }),
    );
  });

  it('are found in every document of the demo', () => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
      const text = readFileSync(join(folder, name), 'utf8');
      const lines = text.split('\n');
      const placeOf = placesIn(text);
      for (const [pointer, part] of valuesIn(JSON.parse(text))) {
        const {line, column} = placeOf(pointer);
        assert.equal(lines[line - 1]![column - 1], JSON.stringify(part)[0], `${name} ${pointer}`);
      }
    }
  });
});

describe('a text that is no JSON', () => {
  it('is told from one that is, as JSON.parse tells them', () => {
    const pieces = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"a"', '"b"', '"', '1', '-', '01', '1.5e3', 'null', 'tru'],
      ...[' ', '\n', '\\', '"\\u00e9"', '"\\x"', '\u00a0', '.5', '//', "'a'"],
    );
    fc.assert(
      fc.property(
        fc.array(pieces, {maxLength: 9}).map((all) => all.join('')),
        (text) => {
          const fault = faultOf(text);
          if (fault?.includes('stands twice')) return;
          assert.equal(fault === undefined, isJson(text), `${text}: ${fault}`);
        },
      ),
      {numRuns: 2000},
    );
  });

  for (const [text, says] of [
    ['', '1:1 A value has to stand here, and not the end of the file.'],
    ['{\n  "a": 1,\n}', '2:9 There is a comma before `}`. Take it out.'],
    ['{"a": 1 "b": 2}', '1:9 A comma or `}` has to stand here, and not `"`.'],
    ['[1, 2', '1:6 A comma or `]` has to stand here, and not the end of the file.'],
    ['{a: 1}', '1:2 A name in `"` has to stand here, and not `a`.'],
    ['{"a" 1}', '1:6 A colon has to stand here, and not `1`.'],
    ['{"a": ‘b’}', '1:7 A value has to stand here, and not `‘`.'],
    [
      '{"a": "b\n"}',
      '1:7 A text begins here that has no end on its line, or has a `\\` that means nothing.',
    ],
    ['{} // fine', '1:4 The document has ended, and `/` follows.'],
    ['{"en": "A", "cy": "B",\n "en": "C"}', '2:2 `en` stands twice in the same object.'],
    ['['.repeat(100_000), '1:502 Lists and objects stand too deep in each other.'],
  ] as const)
    it(`is refused where it goes wrong: ${text.slice(0, 20).replaceAll('\n', '⏎') || 'nothing'}`, () => {
      assert.equal(faultOf(text), says);
    });
});
