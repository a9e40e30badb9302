import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {lineOf} from '../../src/cli/preview/line-of.js';
import {run} from '../../src/cli/run.js';
import {visible} from '../../src/cli/visible.js';
import {definitionOf, line} from '../engine/definitions.js';
import {temporaryFolder} from '../rig/processes.js';

const folder = temporaryFolder('visible');
after(() => folder.remove());
const at = (name: string) => join(folder.path, name);

describe('what is printed', () => {
  it('has nothing that moves a cursor, hides or turns a line', () => {
    for (const char of [
      ...['\u0000', '\u0007', '\b', '\r', '\u001b', '\u007f', '\u0085', '\u009b', '\u00ad'],
      ...['\u061c', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2028', '\u2029'],
      ...['\u202a', '\u202e', '\u2060', '\u2066', '\u2069', '\u206f', '\ufeff', '\ufff9'],
    ])
      assert.equal(
        visible(`A${char}B`),
        `A\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}B`,
      );
    assert.equal(visible('\u{e0041}'), '\\udb40\\udc41');
    assert.equal(visible('a\r\nb'), 'a\\u000d\nb');
    // The flag of Wales, and a word in Bengali.
    const wales = '\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}';
    for (const text of ['a\tb\nc', 'Ŵ', wales, 'ক্\u200dষ']) assert.equal(visible(text), text);
  });

  const odd = (words: string) => `${words}\u001b]0;owned\u0007\u200b\u009b2J`;
  const document = (title: string) => {
    const label = odd('Whose?');
    const options = ['a', 'b'].map((value) => ({value, label: odd(value)}));
    const question = {name: 'q', type: 'radios', label, options};
    const pages = [{id: 'p', title: odd('P'), questions: [question, line('r', {label})]}];
    return {...definitionOf([]), pages, title: odd(title), policy: 'draft'};
  };
  writeFileSync(at('a.json'), JSON.stringify(document('A')));
  writeFileSync(
    at('b.json'),
    JSON.stringify({...document('B'), pages: [{...document('B').pages[0]!, title: odd('New')}]}),
  );
  writeFileSync(at(`${odd('c')}.json`), JSON.stringify({...document('C'), [odd('colour')]: 1}));
  mkdirSync(at('out'));

  for (const args of [
    ['check', at('a.json')],
    ['check', at('a.json'), '--json'],
    ['check', at(`${odd('c')}.json`)],
    ['simulate', at('a.json'), '--count', '5'],
    ['codebook', at('a.json')],
    ['diff', at('a.json'), at('b.json')],
    ['preview', at(`${odd('none')}.json`)],
  ] as const)
    it(`of a document with such titles and labels has none: dweud ${args[0]} ${args.slice(1).length}`, async () => {
      let printed = '';
      const write = (text: string) => void (printed += `${text}\n`);
      await run(args, {out: write, err: write, now: () => new Date()}, '1.2.3');
      assert.ok(printed.length > 20);
      assert.doesNotMatch(printed, /(?![\t\n])\p{Cc}|\u200b/u);
    });

  it('of a preview neither', () => {
    const says = odd('Wrong.');
    const problem = {file: odd('a'), line: 1, column: 1, rule: odd('r'), says, severity: 'error'};
    const state = {file: odd('a'), problems: [problem]} as unknown as Parameters<typeof lineOf>[0];
    assert.doesNotMatch(visible(lineOf(state)), /\p{Cc}|\u200b/u);
  });
});
