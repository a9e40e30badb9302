import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  watch,
  writeFileSync,
} from 'node:fs';
import {once} from 'node:events';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {run} from '../../src/cli/run.js';
import type {World} from '../../src/cli/terminal.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {judgeOf} from '../../src/receiver/index.js';
import {definitionOf, line, yesNo} from '../engine/definitions.js';
import {temporaryFolder} from '../rig/processes.js';

const folder = temporaryFolder('simulate');
after(() => folder.remove());
const at = (name: string) => join(folder.path, name);
const file = (name: string, content: unknown): string => {
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
  return at(name);
};

const dweud = (...args: string[]) => watched(undefined, ...args);
/** The clock of the computer. */
let clock = '2026-11-27T12:00:00Z';

async function watched(progress: World['progress'], ...args: string[]) {
  const printed = {out: '', err: ''};
  const write = (where: 'out' | 'err') => (line: string) => {
    printed[where] += `${line}\n`.replaceAll(`${folder.path}/`, '');
  };
  const now = () => new Date(clock);
  const code = await run(
    args,
    {out: write('out'), err: write('err'), now, ...(progress && {progress})},
    '1.2.3',
  );
  return {code, ...printed};
}

const good = definitionOf([yesNo('rides', {required: true}), line('why', {showIf: {rides: 'no'}})]);

describe('dweud simulate', () => {
  it('says where people came, and ends with 0 when they come everywhere', async () => {
    const {code, out, err} = await dweud('simulate', file('good.json', good), '--n', '60');
    assert.deepEqual([code, err], [0, '']);
    assert.match(
      out,
      /^good\.json\n60 answered at random, from seed 1 on 2026-11-27: 60 sent a response/,
    );
    assert.match(
      out,
      /\n60 {2}100% {2}page only {2}“Only”\n60 {2}100% {4}rides\n\d\d +\d\d% {4}why\n/,
    );
    assert.match(out, /\nSomebody came to every page, question, option and exit\.\n/);
  });

  it('writes responses that the receiver takes, one on each line, into a new file', async () => {
    const path = file('good.json', good);
    const args = ['simulate', path, '--n', '20', '--language', 'cy', '--out', at('r.jsonl')];
    assert.equal((await dweud(...args)).code, 0);
    const judge = judgeOf(planOf(good, models));
    const lines = readFileSync(at('r.jsonl'), 'utf8').trim().split('\n');
    const responses = lines.map((one) => JSON.parse(one) as {language: string});
    assert.ok(responses.length > 20);
    for (const response of responses) {
      assert.deepEqual(judge(response), []);
      assert.equal(response.language, 'cy');
    }
    const again = await dweud(...args);
    assert.deepEqual(again, {
      code: 2,
      out: '',
      err: 'r.jsonl is there already. It is never overwritten.\n',
    });
  });

  it('prints the same as JSON for the same seed and day', async () => {
    const args = ['simulate', file('good.json', good), '--json', '--n', '9', '--seed', '5'];
    const first = await dweud(...args, '--on', '2027-01-31');
    assert.deepEqual(await dweud(...args, '--on', '2027-01-31'), first);
    const found = JSON.parse(first.out) as {random: unknown; seed: unknown};
    assert.deepEqual([found.seed, found.random], [5, {count: 9, sent: 9, left: 0, stuck: 0}]);
  });

  it('says the day, on which the same seed makes the same people at any hour, and on any other day by --on', async () => {
    const dated = definitionOf([
      {name: 'when', type: 'date', label: {en: 'When?', cy: 'Pryd?'}, required: true, max: 'today'},
      line('why'),
    ]);
    const args = ['simulate', file('dated.json', dated), '--n', '40', '--json', '--out'];
    const walk = async (at: string, out: string, ...more: string[]) => {
      clock = at;
      const {code, out: json, err} = await dweud(...args, join(folder.path, out), ...more);
      assert.notEqual(code, 2, err);
      const found = JSON.parse(json) as {on: string};
      return {found, responses: readFileSync(join(folder.path, out), 'utf8')};
    };
    try {
      const morning = await walk('2026-11-27T00:10:00Z', 'morning');
      assert.equal(morning.found.on, '2026-11-27');
      assert.deepEqual(await walk('2026-11-27T23:50:00Z', 'evening'), morning);
      const later = await walk('2027-06-01T12:00:00Z', 'later');
      assert.equal(later.found.on, '2027-06-01');
      assert.notEqual(later.responses, morning.responses);
      assert.deepEqual(await walk('2027-06-01T12:00:00Z', 'again', '--on', '27/11/2026'), morning);
    } finally {
      clock = '2026-11-27T12:00:00Z';
    }
  });

  it('shows what people read beside each name, in the language that they answer in', async () => {
    const options = [{value: 'one', label: {en: 'One bus', cy: 'Un bws'}}];
    const titled = definitionOf([
      {
        name: 'rides',
        type: 'radios',
        label: {en: 'Do you ride?', cy: 'Ydych chi’n mynd?'},
        options,
      },
      {
        name: 'never',
        type: 'text',
        label: {en: 'Never?', cy: 'Byth?'},
        showIf: {rides: ['one'], allOf: [{not: {rides: 'one'}}]},
      },
    ]);
    const path = file('titled.json', titled);
    const {out} = await dweud('simulate', path, '--n', '5', '--language', 'cy');
    assert.match(out, / {4}rides {2}“Ydych chi’n mynd\?”\n/);
    assert.match(out, /\n {2}question never {2}“Byth\?”\n/);
    const english = await dweud('simulate', path, '--n', '5');
    assert.match(english.out, / {4}rides {2}“Do you ride\?”\n/);
  });

  it('ends with 1 where nobody comes, and names the place', async () => {
    const never = line('never', {showIf: {rides: 'yes', why: {answered: true}}});
    const path = file(
      'never.json',
      definitionOf([...(good.pages[0]!['questions'] as object[]), never]),
    );
    const {code, out} = await dweud('simulate', path, '--n', '9');
    assert.equal(code, 1);
    assert.match(out, /Nobody came to 1 of \d+ places:\n {2}question never\n/);
  });

  it('refuses what it cannot follow, with the reason, and writes nothing', async () => {
    const path = file('good.json', good);
    const refused = async (...args: string[]) => {
      const {code, out, err} = await dweud('simulate', ...args, '--out', at('none.jsonl'));
      assert.deepEqual([code, out, existsSync(at('none.jsonl'))], [2, '', false]);
      return err;
    };
    assert.match(await refused(), /Name one document/);
    assert.match(await refused(at('gone.json')), /There is no such file/);
    assert.match(await refused(file('bad.json', '{"a": 1,}')), /^bad\.json:1:8 is no JSON/);
    assert.match(
      await refused(file('faulty.json', '{}')),
      /^faulty\.json:\d+:\d+ is faulty\. .*\n(?:.*\n)*dweud check/,
    );
    assert.match(await refused(path, '--n', '0'), /--n is a whole number from 1 to 100000/);
    assert.match(await refused(path, '--seed', 'x'), /--seed is a whole number/);
    assert.match(await refused(path, '--language', 'fr'), /does not speak fr\. It has en, cy\./);
    assert.match(await refused(path, '--on', '2027-02-30'), /2027-02-30 is no day/);
    file('huge.json', '');
    truncateSync(at('huge.json'), 100 * 1024 * 1024);
    assert.equal(statSync(at('huge.json')).size, 100 * 1024 * 1024);
    assert.match(await refused(at('huge.json')), /It has 100 MB, and 20 are the most/);
  });

  it('lets whoever watches see how far it has come', async () => {
    let turns = 0;
    const seen: number[] = [];
    const progress: World['progress'] = () =>
      Promise.resolve({
        // A bar is drawn in a turn of its own, and here that is counted.
        at: (done) => void (seen.push(done), setImmediate(() => turns++)),
        end: () => assert.ok(turns > 0),
      });
    const {code} = await watched(progress, 'simulate', file('good.json', good), '--n', '5000');
    assert.equal(code, 0);
    assert.deepEqual(
      seen,
      [...seen].sort((a, b) => a - b),
    );
    assert.ok(seen.some((done) => done > 0 && done < 5000));
  });

  it('leaves nothing half written when it is told to end, or the disk is full', async () => {
    const path = file('good.json', good);
    const cli = fileURLToPath(new URL('../../src/cli/dweud.ts', import.meta.url));
    const into = (name: string) => {
      mkdirSync(at(name));
      return join(at(name), 'r.jsonl');
    };
    const command = (count: number, out: string) => [
      ...[process.execPath, '--import', import.meta.resolve('tsx'), cli, 'simulate', path],
      ...['--n', String(count), '--out', out],
    ];
    const ended = into('ended');
    const [program, ...args] = command(100_000, ended);
    const simulating = spawn(program!, args, {stdio: 'ignore'});
    const watching = watch(at('ended'), () => simulating.kill('SIGINT'));
    const [, signal] = (await once(simulating, 'exit')) as [number | null, string | null];
    watching.close();
    assert.deepEqual([signal, readdirSync(at('ended'))], ['SIGINT', []]);

    const limited = ['-c', 'ulimit -f 8; exec "$@"', 'sh', ...command(2000, into('full'))];
    const full = spawn('sh', limited, {stdio: ['ignore', 'ignore', 'pipe']});
    const said = text(full.stderr);
    const [code] = (await once(full, 'exit')) as [number | null];
    assert.match(await said, /r\.jsonl cannot be written\. The disk is full\. Nothing was changed/);
    assert.deepEqual([code, readdirSync(at('full'))], [2, []]);
  });
});
