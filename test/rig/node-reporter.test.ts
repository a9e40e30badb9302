import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {temporaryFolder} from './processes.js';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = temporaryFolder('reporter');
after(() => folder.remove());

/** Where the reporter says that a file of this name is. */
const shown = (name: string) => relative(repository, join(folder.path, name));
const rig = JSON.stringify(new URL('e2e.js', import.meta.url).href);

/** Runs these files, two at a time, as `npm test` does. Answers what was printed, and what was counted. */
function reported(files: Record<string, string>) {
  for (const [name, content] of Object.entries({'package.json': '{"type": "module"}', ...files}))
    writeFileSync(join(folder.path, name), content);
  const tests = Object.keys(files).filter((name) => /\.(test|e2e)\.ts$/.test(name));
  const tally = join(folder.path, 'tally.json');
  const {NODE_TEST_CONTEXT: _, ...env} = process.env;
  const {stdout} = spawnSync(
    process.execPath,
    [
      ...['--import', 'tsx', '--test', '--test-reporter=./test/rig/node-reporter.js'],
      ...['--test-reporter-destination=stdout', '--test-concurrency=2'],
      ...tests.map((name) => join(folder.path, name)),
    ],
    {cwd: repository, encoding: 'utf8', env: {...env, TALLY: tally}},
  );
  const {times, ...counts} = JSON.parse(readFileSync(tally, 'utf8')) as {
    passed: number;
    failed: number;
    skipped: number;
    failures: string[];
    times: Record<string, number>;
  };
  return {stdout, counts, timed: Object.keys(times).sort()};
}

describe('the reporter of the runs in Node', () => {
  const journeys = (name: string, why: string) => `
    import {inEachBrowser} from ${rig};
    import {declared} from './declares.ts';
    import {test} from 'node:test';
    inEachBrowser('${name} in no browser', async () => undefined, {engines: []});
    declared('${name} is whole');
    declared('${name} breaks', ${JSON.stringify(why)});
    test('${name} itself', () => undefined);`;

  it('names the file of a journey, and not that of the rig, which declares it', () => {
    const {stdout, counts, timed} = reported({
      'declares.ts': `
        import {test} from 'node:test';
        export const declared = (name, why) => test(name, () => { if (why) throw new Error(why); });`,
      'a.e2e.ts': journeys('a', 'no bus'),
      'b.e2e.ts': journeys('b', 'no train'),
      'c.test.ts': `import {test} from 'node:test'; test('c', () => undefined);`,
    });
    assert.deepEqual(counts, {
      passed: 5,
      failed: 2,
      skipped: 2,
      failures: [
        `${shown('a.e2e.ts')}: a breaks: no bus`,
        `${shown('b.e2e.ts')}: b breaks: no train`,
      ],
    });
    assert.deepEqual(timed, ['a.e2e.ts', 'b.e2e.ts', 'c.test.ts'].map(shown));
    assert.deepEqual(
      stdout.split('\n').filter((line) => /^(\S|✖ )/.test(line)),
      ['a', 'b']
        .flatMap((name) => [
          `${name} in no browser: skipped`,
          `${name} is whole: passed`,
          `✖ ${name} breaks (${shown(`${name}.e2e.ts`)})`,
          `${shown(`${name}.e2e.ts`)}: 2 passed, 1 failed, 1 skipped`,
        ])
        .concat(`${shown('c.test.ts')}: 1 passed`),
    );
  });

  it('counts a file that does not load, and one that holds no tests, as failures', () => {
    const {counts} = reported({
      'broken.test.ts': `throw new Error('no load');`,
      'empty.test.ts': '',
    });
    assert.deepEqual([counts.passed, counts.failed], [0, 2]);
    assert.match(counts.failures[0]!, /broken\.test\.ts: /);
    assert.equal(
      counts.failures[1],
      `${shown('empty.test.ts')}: ${join(folder.path, 'empty.test.ts')}: holds no tests`,
    );
  });
});
