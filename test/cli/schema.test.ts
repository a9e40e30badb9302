import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, lstatSync, readFileSync, writeFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {sampleOf} from '../../src/cli/backend/sample.js';
import {run} from '../../src/cli/run.js';
import {definition, plan} from '../receiver/consultation.js';
import {definitionOf, line} from '../engine/definitions.js';
import {temporaryFolder} from '../rig/processes.js';

const folder = temporaryFolder('schema');
after(() => folder.remove());
const at = (name: string) => join(folder.path, name);
const written = (name: string, content: unknown) => {
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
  return at(name);
};
const buses = written('buses.json', definition);

async function dweud(...args: string[]) {
  const printed = {out: '', err: ''};
  const write = (where: 'out' | 'err') => (text: string) => (printed[where] += text);
  const world = {out: write('out'), err: write('err'), now: () => new Date()};
  const code = await run(['schema', ...args], world, '1.2.3');
  return {code, ...printed};
}

describe('dweud schema', () => {
  it('prints a schema in ASCII that a stock validator takes as it is', async () => {
    const {code, out, err} = await dweud(buses);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^[\n\x20-\x7e]+$/);
    const accepts = new Ajv2020({strict: false}).compile(JSON.parse(out) as object);
    const sample = sampleOf(plan, new Date('2026-11-22T12:00:00Z'))!;
    assert.ok(accepts(sample), JSON.stringify(accepts.errors));
    assert.ok(!accepts({...sample, answers: {}}));
    assert.ok(!accepts({...sample, startedAt: '2026-02-30T12:00:00Z'}));
  });

  it('writes it into a file, and in place of one that is there', async () => {
    const file = written('buses.schema.json', 'before');
    const {code, out} = await dweud(buses, '--out', file);
    assert.deepEqual([code, out], [0, '']);
    assert.equal(readFileSync(file, 'utf8'), `${(await dweud(buses)).out}\n`);
  });

  it('prints what contact details are that leave by themselves', async () => {
    const contact = {name: 'reach', type: 'contact', label: 'r', fields: ['email'], separate: true};
    const file = written('contacts.json', definitionOf([line('a'), contact]));
    const {out} = await dweud(file, '--contacts');
    const schema = JSON.parse(out) as {'x-dweud-rules': object[]};
    assert.deepEqual(
      schema['x-dweud-rules'].map(({says: _, ...rule}: {says?: string}) => rule),
      [{pointer: '/answers/reach/email', rule: 'maxGraphemes', limit: 254}],
    );
    const accepts = new Ajv2020({strict: false}).compile(schema);
    const details = {
      id: '00000000-0000-4000-8000-000000000000',
      consultation: {id: 'test', version: '1'},
      language: 'en',
      day: '2028-02-29',
      answers: {reach: {email: 'mair@example.cymru'}},
    };
    assert.ok(accepts(details), JSON.stringify(accepts.errors));
    assert.ok(!accepts({...details, day: '2027-02-29'}));
    assert.ok(!accepts({...details, answers: {a: 'x'}}));
    assert.doesNotMatch((await dweud(file)).out, /reach/);
  });

  it('ends with 2 and writes nothing when it cannot', async () => {
    const broken = written('broken.json', '{"id": "a",\n  nothing');
    const faulty = written('faulty.json', {...definition, pages: []});
    const out = at('never.json');
    const nowhere = at('nowhere.json');
    symlinkSync(at('gone/there.json'), nowhere);
    const pipe = at('pipe');
    const toPipe = at('to-pipe.json');
    execFileSync('mkfifo', [pipe]);
    symlinkSync(pipe, toPipe);
    for (const [args, says] of [
      [[], /^Name one consultation/],
      [[buses, buses], /^Name one consultation/],
      [[broken], /broken\.json:2:3 is no JSON/],
      [[faulty], /is faulty\. .*\n(?:.*\n)*dweud check .* says more\.$/],
      [[at('none.json')], /There is no such file/],
      [[buses, '--contacts'], /asks for no contact details/],
      [[buses, '--out', at('no/folder.json')], /There is no such folder\. Nothing was changed\.$/],
      [[buses, '--out', nowhere], /It is a link that leads nowhere\. Nothing was changed\.$/],
      [[buses, '--out', at('.')], /It is a folder, a pipe or a device\. Nothing was changed\.$/],
      [[buses, '--out', pipe], /It is a folder, a pipe or a device\. Nothing was changed\.$/],
      [[buses, '--out', toPipe], /It is a folder, a pipe or a device\. Nothing was changed\.$/],
      [[buses, '--loud'], /Unknown option '--loud'/],
    ] as const) {
      const {
        code,
        err,
        out: printed,
      } = await dweud(...args, ...(args.includes('--out' as never) ? [] : ['--out', out]));
      assert.match(err, says);
      assert.deepEqual([code, printed], [2, '']);
    }
    assert.ok(!existsSync(out));
    assert.ok(lstatSync(pipe).isFIFO());
  });
});
