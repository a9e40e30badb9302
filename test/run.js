// `npm test`: everything, on a fresh clone too, so it imports nothing but Node's own modules before `npm ci`.
//   npm test -- node|browser|e2e      only these suites
//   npm test -- test/engine           only files whose path holds this
//   npm test -- --grep 'error'        only tests whose name matches
import {spawn, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {browserNeeds, chosenBrowsers, contractNeeds, screenReaderNeeds} from './rig/machine.js';
import {proofTable} from './rig/proofs.js';
import {installModules, installPrograms} from './rig/provision.js';

process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'));

const {values, positionals} = parseArgs({
  options: {grep: {type: 'string'}},
  allowPositionals: true,
});
const {grep} = values;
const paths = positionals.filter((word) => word.includes('/'));
/** Longer than any suite takes, so that one that hangs ends as a failure, in milliseconds. */
const LIMIT = 60 * 60_000;

/** A command: a program, its arguments and more of an environment. Nothing where there are no files. */
const nodeTest = (files, ...flags) =>
  files.length > 0 && [
    process.execPath,
    [
      '--import',
      'tsx',
      '--test',
      '--test-reporter=./test/rig/node-reporter.js',
      '--test-reporter-destination=stdout',
    ].concat(flags, grep ? [`--test-name-pattern=${grep}`] : [], files),
  ];

/** Journeys that measure, kill or listen: anything at their side would slow or disturb them. */
const isAlone = (path) =>
  /^test\/(delivery|package|rig)\/|\/(faults|no-response-lost|screen-reader)\./.test(path);

/** What each suite is: the ending of its files, what it needs, and the commands that run them, one after the other. */
const suites = {
  node: {
    ending: '.test.ts',
    needs: () => ['postgres', ...contractNeeds],
    commands: (files) => [nodeTest(files, '--test-concurrency=2')],
  },
  browser: {
    ending: '.browser.ts',
    needs: () => chosenBrowsers().flatMap((name) => browserNeeds[name]),
    commands: (files) => [
      [process.execPath, ['node_modules/.bin/wtr'], {FILES: files.join(), GREP: grep ?? ''}],
    ],
  },
  e2e: {
    ending: '.e2e.ts',
    needs: () => [
      'postgres',
      'poppler',
      ...chosenBrowsers().flatMap((name) => browserNeeds[name]),
      ...(chosenBrowsers().some((name) => name !== 'webkit') ? screenReaderNeeds : []),
    ],
    commands: (files) => [
      nodeTest(
        files.filter((path) => !isAlone(path)),
        '--test-concurrency=2',
      ),
      nodeTest(files.filter(isAlone), '--test-concurrency=1'),
    ],
  },
};

const filesOf = ({ending}) =>
  readdirSync('test', {recursive: true})
    .map((name) => join('test', name))
    .filter(
      (path) =>
        path.endsWith(ending) && (!paths.length || paths.some((part) => path.includes(part))),
    )
    .sort();

let running;
const folder = mkdtempSync(join(tmpdir(), 'dweud-run-'));
const proofs = join(folder, 'proofs');
process.on('exit', () => {
  running?.kill();
  rmSync(folder, {recursive: true, force: true});
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** Runs a command to its end. Answers its exit code; null when it was ended by a signal or took too long. */
const finish = ([program, args, env], tally) =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {...process.env, ...env, TALLY: tally, PROOFS: proofs},
    });
    running = child;
    const timer = setTimeout(() => child.kill(), LIMIT);
    child.once('error', () => resolve(null));
    child.once('exit', (code) => {
      running = undefined;
      clearTimeout(timer);
      resolve(code);
    });
  });

/** Runs one suite and answers its counts. A crash, and a suite in which nothing ran, is a failure. */
async function runSuite(name) {
  const files = filesOf(suites[name]);
  const began = Date.now();
  const counts = {name, passed: 0, failed: 0, skipped: 0, failures: [], times: {}, note: ''};
  if (files.length) console.log(`\n— ${name}: ${files.length} files`);
  const commands = files.length ? suites[name].commands(files).filter(Boolean) : [];
  for (const [index, command] of commands.entries()) {
    const tally = join(folder, `${name}-${index}.json`);
    const code = await finish(command, tally);
    try {
      const {passed, failed, skipped, failures, times} = JSON.parse(readFileSync(tally, 'utf8'));
      counts.passed += passed;
      counts.failed += failed;
      counts.skipped += skipped;
      counts.failures.push(...failures);
      Object.assign(counts.times, times);
      if (code !== 0 && !failed) counts.note ||= `ended with ${code}`;
    } catch {
      counts.note = 'broke off';
    }
  }
  const ran = counts.passed + counts.failed > 0;
  if (!ran && !counts.note && !grep && !paths.length) counts.note = 'ran no tests';
  if (counts.note) {
    counts.failed += 1;
    counts.failures.push(`${name}: the suite ${counts.note}`);
  }
  return {...counts, seconds: (Date.now() - began) / 1000};
}

function build() {
  const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'));
  if (!scripts.build) return [];
  console.log('Building.');
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', 'build'], {
    encoding: 'utf8',
  });
  if (status === 0) return [];
  console.error(stdout + stderr);
  const failures = ['build: see above'];
  return [{name: 'build', passed: 0, failed: 1, skipped: 0, failures, note: 'failed', seconds: 0}];
}

/** The files that took longest, so that a slow suite says why. */
function slowest(results) {
  const times = results.flatMap(({times = {}}) => Object.entries(times));
  return times
    .filter(([, seconds]) => seconds >= 20)
    .sort(([, one], [, other]) => other - one)
    .slice(0, 12)
    .map(([path, seconds]) => `${seconds.toFixed(0).padStart(6)} s  ${path}`);
}

const column = (value) => String(value).padStart(9);
const row = ({name, passed, failed, skipped, seconds, note}) =>
  name.padEnd(8) + [passed, failed, skipped, seconds].map(column).join('') + (note && `  ${note}`);

/** Prints the tables, what failed, and the one line that counts. Answers whether all is well. */
function summarise(results) {
  const proof = proofTable(proofs);
  if (proof) console.log(`\n${proof}`);
  const sum = (kind) => results.reduce((total, result) => total + result[kind], 0);
  console.log(
    `\n${row({name: 'suite', passed: 'passed', failed: 'failed', skipped: 'skipped', seconds: 'seconds', note: ''})}`,
  );
  for (const result of results) console.log(row({...result, seconds: result.seconds.toFixed(1)}));
  const slow = slowest(results);
  if (slow.length) console.log(`\nSlowest:\n${slow.join('\n')}`);
  const failures = results.flatMap((result) => result.failures);
  if (failures.length) console.log(`\nFailed:\n${failures.join('\n')}`);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  return failed === 0 && passed > 0;
}

const asked = positionals.filter((word) => !word.includes('/'));
const odd = asked.find((name) => !suites[name]);
const names = asked.length ? asked : Object.keys(suites);
try {
  if (odd) throw new Error(`"${odd}" is no suite: ${Object.keys(suites).join(', ')}`);
  installPrograms(names.flatMap((name) => suites[name].needs()));
  installModules();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const results = build();
for (const name of names) results.push(await runSuite(name));
process.exitCode = summarise(results) ? 0 : 1;
