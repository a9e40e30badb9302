import {relative} from 'node:path';
import {inspect} from 'node:util';
import {failureLine, inWords, journeysFollow, writeTally} from './tally.js';

const isTestFile = (path) => /\.(test|e2e)\.ts$/.test(path);
const none = () => ({passed: 0, failed: 0, skipped: 0});
const isFile = ({name, nesting}) => nesting === 0 && isTestFile(name);
const unmatched = ({skip}) => typeof skip === 'string' && skip.includes('does not match pattern');

/** What one event counts as: passed, failed or skipped, or nothing for a suite whose tests count themselves. */
function outcome(type, data) {
  const failed = type === 'test:fail';
  const kind = data.details.error?.failureType;
  if (isFile(data)) return kind === 'subtestsFailed' ? undefined : 'failed';
  if (unmatched(data)) return undefined;
  if (data.details.type === 'suite')
    return failed && kind !== 'subtestsFailed' ? 'failed' : undefined;
  if (data.skip !== undefined || data.todo !== undefined) return 'skipped';
  if (failed) return kind === 'subtestsFailed' ? undefined : 'failed';
  return 'passed';
}

const causeOf = ({cause, message}) => cause ?? message;

const shown = (file) => relative(process.cwd(), file);

function lineOf({name, details}, type, file) {
  const why = type === 'test:pass' ? 'holds no tests' : causeOf(details.error);
  return failureLine(shown(file), name, why?.message ?? why);
}

function failure({name, details}, type, file) {
  if (type === 'test:pass') return `\n✖ ${name}\n  holds no tests\n\n`;
  const cause = causeOf(details.error);
  const why = cause instanceof Error ? inspect(cause) : String(cause);
  return `\n✖ ${name}${file === name ? '' : ` (${shown(file)})`}\n  ${why.replaceAll('\n', '\n  ')}\n\n`;
}

/** node:test's reporter for `npm test`: a line for each file, every failure in full, and the counts to the tally. */
export default async function* report(source) {
  const files = new Map();
  const total = none();
  const failures = [];
  const times = {};
  let current;
  let printing;
  const line = (file) => `${shown(file)}: ${inWords(files.get(file))}\n`;
  for await (const {type, data} of source) {
    if (type === 'test:stdout' || type === 'test:stderr') {
      printing = data.file;
      yield data.message.replace(journeysFollow, '');
    }
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const declaredIn = isFile(data) ? data.name : data.file;
    // The events of one file come together, and a journey is declared by the rig.
    const isOwn = isTestFile(declaredIn);
    const file = isOwn ? declaredIn : (printing ?? declaredIn);
    if (data.nesting === 0)
      times[shown(file)] = (times[shown(file)] ?? 0) + data.details.duration_ms / 1000;
    const counted = outcome(type, data);
    if (!counted) continue;
    total[counted] += 1;
    if (current && current !== file) yield line(current);
    current = file;
    if (!files.has(file)) files.set(file, none());
    files.get(file)[counted] += 1;
    if (counted === 'failed') {
      failures.push(lineOf(data, type, file));
      yield failure(data, type, file);
    }
    // Journeys are few and long: each is told by itself, too.
    else if (!isOwn) yield `${data.name}: ${counted}\n`;
  }
  if (current) yield line(current);
  writeTally({...total, failures, times});
}
