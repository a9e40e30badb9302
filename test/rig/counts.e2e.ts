import assert from 'node:assert/strict';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {chosenBrowsers} from './machine.js';
import {start, temporaryFolder} from './processes.js';

/** Runs the sample's tests of that name in a browser. Answers the exit code, and what was counted. */
async function counted(grep: string) {
  const folder = temporaryFolder('counts');
  const tally = join(folder.path, 'tally');
  const env = {FILES: 'test/rig/sample/verdicts.ts', GREP: grep, TALLY: tally};
  const {child, stop} = start(process.execPath, ['node_modules/.bin/wtr'], {
    env: {...process.env, BROWSERS: chosenBrowsers()[0], ...env},
  });
  try {
    const [code] = (await once(child, 'exit')) as [number];
    return {code, ...(JSON.parse(readFileSync(tally, 'utf8')) as object)};
  } finally {
    await stop();
    folder.remove();
  }
}

test('a component test is counted once, whatever becomes of it', async () => {
  assert.deepEqual(await counted(''), {code: 1, passed: 1, failed: 3, skipped: 1});
});

test('a component test that was not asked for by its name is not counted', async () => {
  assert.deepEqual(await counted('a test passes'), {code: 0, passed: 1, failed: 0, skipped: 0});
  assert.deepEqual(await counted('fails'), {code: 1, passed: 0, failed: 1, skipped: 0});
  assert.deepEqual(await counted('nothing'), {code: 0, passed: 0, failed: 0, skipped: 0});
});
