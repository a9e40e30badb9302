// `npm run bench:check`: what `dweud check` costs in seconds of the processor, on a document with 1,000 questions, 100 of
// them under a condition, in two languages. What judges patterns (recheck) is no part of a usual check, since no type of
// question has a pattern; what it costs for a document that has some is printed beside it.
//   npm run bench:check -- --questions 1000 --rounds 5
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {temporaryFolder} from '../rig/processes.js';
import {consultation} from './questions.js';

const {values} = parseArgs({
  options: {
    questions: {type: 'string', default: '1000'},
    rounds: {type: 'string', default: '5'},
    /** What one round runs, in a process of its own. */
    of: {type: 'string'},
  },
});
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const count = Number(values.questions);

/** Every word in Welsh, too, so that the rules for two languages have work. */
const inTwo = (part, key = '') =>
  Array.isArray(part)
    ? part.map((one) => inTwo(one))
    : part && typeof part === 'object'
      ? Object.fromEntries(Object.entries(part).map(([name, value]) => [name, inTwo(value, name)]))
      : ['label', 'title', 'hint'].includes(key)
        ? {en: part, cy: `Y ${part}`}
        : part;

const documentOf = (patterns) => {
  const document = {...inTwo(consultation(count)), languages: ['en', 'cy'], policy: 'draft'};
  for (let at = 0; at < patterns; at++)
    document.pages[0].questions.push({
      name: `own_${at}`,
      type: 'own',
      label: 'Own',
      pattern: `^[A-Z]{1,${at + 1}}[0-9]+(-[a-z]+)*$`,
    });
  return document;
};

const spent = (from) => {
  const {user, system} = process.cpuUsage(from);
  return (user + system) / 1e6;
};

if (values.of) {
  const from = process.cpuUsage();
  // The command without its start, which is that of Node.
  const {findingsIn} = await import('../../src/cli/findings-in.ts');
  const {rules} = await import('../../src/authoring/rules/rules.ts');
  const loaded = process.cpuUsage();
  const start = spent(from);
  const findings = await findingsIn(values.of, rules);
  console.log(JSON.stringify({start, check: spent(loaded), findings: findings.length}));
} else {
  const folder = temporaryFolder('check');
  try {
    const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
    row('document', 'findings', 'CPU seconds of the check', 'rounds', 'target', 'met');
    row('---', '--:', '--:', '---', '--:', '---');
    for (const [name, patterns] of [
      [`${count} questions`, 0],
      [`${count} questions and 10 patterns, with recheck`, 10],
    ]) {
      const file = join(folder.path, `${patterns}.json`);
      writeFileSync(file, JSON.stringify(documentOf(patterns), null, 2));
      const rounds = Array.from({length: Number(values.rounds)}, () =>
        JSON.parse(
          execFileSync(
            process.execPath,
            ['--import', 'tsx', fileURLToPath(import.meta.url), '--of', file],
            {cwd: root, encoding: 'utf8'},
          ),
        ),
      );
      const checks = rounds.map(({check}) => check).sort((a, b) => a - b);
      const middle = checks[checks.length >> 1];
      const number = (value) => value.toFixed(2);
      row(
        name,
        rounds[0].findings,
        number(middle),
        `${number(checks[0])} to ${number(checks.at(-1))}`,
        patterns ? '' : '< 1',
        patterns ? '' : middle < 1 ? 'yes' : 'no',
      );
    }
  } finally {
    folder.remove();
  }
}
