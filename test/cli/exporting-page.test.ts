import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {parse} from 'csv-parse/sync';
import {run} from '../../src/cli/run.js';
import {aResponse} from '../receiver/consultation.js';
import {temporaryFolder} from '../rig/processes.js';

const folder = temporaryFolder('exporting-page');
after(() => folder.remove());
const at = (name: string) => join(folder.path, name);
const page = readFileSync('docs/exporting.md', 'utf8');

describe('the example of docs/exporting.md', () => {
  it('is what dweud export makes of it', async () => {
    const definitions = [...page.matchAll(/```json\n([^]*?)```/g)].map(([, text], index) => {
      writeFileSync(at(`${index}.json`), text!);
      return at(`${index}.json`);
    });
    assert.equal(definitions.length, 2);
    const answers = [
      {
        when: ['day', 'other'],
        when_other: 'on Saturday',
        minutes: 4,
        matters: ['speed', 'price'],
      },
      {stops: {square: 'good'}, when: ['dawn'], minutes: 'four or so'},
    ];
    const responses = answers.map((given, index) =>
      aResponse({
        ...{answers: given, language: 'en'},
        consultation: {id: 'buses', version: String(index + 1)},
      }),
    );
    writeFileSync(at('r.jsonl'), responses.map((one) => `${JSON.stringify(one)}\n`).join(''));
    let printed = '';
    const write = (text: string) => (printed += text);
    const code = await run(
      [
        ...['export', at('r.jsonl'), '--out', at('out.csv')],
        ...definitions.flatMap((path) => ['--definition', path]),
      ],
      {out: write, err: write, now: () => new Date()},
      '1.2.3',
    );
    assert.equal(code, 0, printed);
    const written: string[][] = parse(readFileSync(at('out.csv')), {bom: true});
    const [heads, ...rows] = written;
    const made = heads!
      .map((head, index) => [head, ...rows.map((row) => row[index]!)])
      .filter(([head]) => !head!.startsWith('_'));
    const [, table] = /\| version 1 .*\n.*\n((?:\|.*\n)+)/.exec(page)!;
    const shown = table!
      .trimEnd()
      .split('\n')
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim().replaceAll('`', '')),
      );
    assert.deepEqual(shown, made);
  });
});
