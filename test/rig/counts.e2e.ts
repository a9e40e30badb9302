import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {chosenBrowsers} from './machine.js';
import {start, temporaryFolder} from './processes.js';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  failures: string[];
}

/** Runs the sample's tests of that name in a browser. Answers the exit code, what was counted, and what failed. */
async function counted(grep: string) {
  const folder = temporaryFolder('counts');
  const tally = join(folder.path, 'tally');
  const env = {FILES: 'test/rig/sample/verdicts.ts', GREP: grep, TALLY: tally};
  const {child, stop} = start(process.execPath, ['node_modules/.bin/wtr'], {
    env: {...process.env, BROWSERS: chosenBrowsers()[0], ...env},
  });
  try {
    const [code] = (await once(child, 'exit')) as [number];
    const {failures, ...counts} = JSON.parse(readFileSync(tally, 'utf8')) as Tally;
    return {counts: {code, ...counts}, failures};
  } finally {
    await stop();
    folder.remove();
  }
}

test('a component test is counted once, whatever becomes of it', async () => {
  const {counts, failures} = await counted('');
  assert.deepEqual(counts, {code: 1, passed: 1, failed: 3, skipped: 1});
  assert.equal(failures.length, counts.failed, failures.join('\n'));
});

test('a component test that fails is named with its browser, its file and why', async () => {
  const {failures} = await counted(' fails');
  assert.match(
    failures.join('\n'),
    /^\w+, test\/rig\/sample\/verdicts\.ts: fails: expected 1 to equal 2$/,
  );
});

test('a component test that was not asked for by its name is not counted', async () => {
  const countsOf = async (grep: string) => (await counted(grep)).counts;
  assert.deepEqual(await countsOf('a test passes'), {code: 0, passed: 1, failed: 0, skipped: 0});
  assert.deepEqual(await countsOf('fails'), {code: 1, passed: 0, failed: 1, skipped: 0});
  assert.deepEqual(await countsOf('nothing'), {code: 0, passed: 0, failed: 0, skipped: 0});
});
