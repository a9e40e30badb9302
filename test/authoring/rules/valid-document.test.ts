import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {validDocument} from '../../../src/authoring/rules/valid-document.js';
import {flawsInWords} from '../../../src/authoring/flaw-sentences.js';
import {definitionOf, line} from '../../engine/definitions.js';
import {foundIn} from './found.js';

/** The rules that the sources name where they find a flaw of a definition. */
function namedInSource(): string[] {
  const src = fileURLToPath(new URL('../../../src', import.meta.url));
  const found = ['definition', 'engine', 'questions'].flatMap((room) =>
    readdirSync(join(src, room), {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith('.ts') && !/generated|examples|conformance/.test(path))
      .flatMap((path) => {
        const text = readFileSync(join(src, room, path), 'utf8');
        const asRule = [...text.matchAll(/rule: (?:[^,;'}]*\? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g)];
        const asLimit = [...text.matchAll(/'(limit-[a-z]+|condition-[a-z]+|unknown-name)'/g)];
        return [...asRule, ...asLimit].flatMap(([, one, other]) => [
          one!,
          ...(other ? [other] : []),
        ]);
      }),
  );
  return [...new Set(found)].sort();
}

const found = (document: unknown) => foundIn(validDocument, document);
const option = (value: string) => ({value, label: value});

describe('valid-document', () => {
  it('finds nothing in a valid document', () => {
    assert.deepEqual(found(definitionOf([line('a')], {policy: 'draft'})), []);
  });

  it('says what to write in place of a name that may not stand there', () => {
    assert.deepEqual(found(definitionOf([line('a', {maxlength: 5})])), [
      '/pages/0/questions/0/maxlength: `maxlength` may not stand here. Did you mean `maxLength`?',
    ]);
    assert.match(
      found(definitionOf([line('a', {colour: 'red'})])).join(),
      /`colour` may not stand here\. What may: `name`, `type`, .*`hint`/,
    );
  });

  it('judges what the form does not read, too', () => {
    const says = (more: Readonly<Record<string, number | string>>) =>
      found(definitionOf([line('a')], more)).join();
    assert.match(says({grace: 91}), /^\/grace: This has to be 90 or less, and not 91\.$/);
    assert.match(says({policy: 'strict'}), /^\/policy: This has to be one of `equal`/);
  });

  it('says what is missing, and what it is for', () => {
    const {title: _, ...untitled} = definitionOf([line('a')]);
    assert.deepEqual(found(untitled), [
      ': `title` is missing. Write it. It is for this: The name of the consultation.',
    ]);
  });

  it('says what may stand in place of a value', () => {
    for (const [question, says] of [
      [line('a', {label: 5}), /label: This has to be a text in quotation marks or an object/],
      [line('a', {format: 'mail'}), /format: This has to be one of `email`, .* and not "mail"\.$/],
      [line('a', {maxLength: 0}), /maxLength: This has to be 1 or more, and not 0\.$/],
      [line('a', {label: ' '}), /label: There is nothing to read here\. Write something/],
      [
        {...line('a'), name: 'A b'},
        /name: This has to be small letters without accents, .*, and not "A b"\. It is for this: /,
      ],
      [
        {...line('a'), type: 'radio'},
        /type: There is no question type radio that comes with Dweud/,
      ],
      [
        {name: 'a', type: 'radios', label: 'a', options: []},
        /options: This list has to have at least 1 entry\.$/,
      ],
      [
        {name: 'a', type: 'radios', label: 'a', options: [option('x'), option('x')]},
        /value: The value x stands twice/,
      ],
      [line('a', {showIf: {b: 'x'}}), /: There is no question b\. Name one that there is\.$/],
    ] as const)
      assert.match(found(definitionOf([question])).join(), says);
  });

  it('judges what neither the form nor the receiver does', () => {
    assert.deepEqual(found(definitionOf([line('a')], {policy: 'strict'})), [
      '/policy: This has to be one of `equal`, `draft`, and not "strict".',
    ]);
    assert.match(
      found(definitionOf([line('a')], {effectsOnWelsh: {}})).join(),
      /^\/effectsOnWelsh: `notAsked` is missing\. Write it\. It is for this: The reason/,
    );
  });

  it('takes whatever JSON there is', () => {
    for (const value of [null, 5, 'a', [], {}, {pages: 5}, {languages: [5], pages: [{}]}])
      assert.equal(found(value).length, 1, JSON.stringify(value));
  });

  it('has a sentence for every rule of the engine and the types', () => {
    const named = namedInSource();
    assert.ok(named.length > 25);
    assert.deepEqual(
      named.filter((rule) => !flawsInWords.includes(rule)),
      [],
    );
  });
});
