import {relative} from 'node:path';
import {inspect} from 'node:util';
import {failureLine, inWords, writeTally} from './tally.js';

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

function lineOf({name, file, details}, type) {
  const why = type === 'test:pass' ? 'holds no tests' : causeOf(details.error);
  return failureLine(relative(process.cwd(), file ?? name), name, why?.message ?? why);
}

function failure({name, file, details}, type) {
  if (type === 'test:pass') return `\n✖ ${name}\n  holds no tests\n\n`;
  const cause = causeOf(details.error);
  const why = cause instanceof Error ? inspect(cause) : String(cause);
  return `\n✖ ${name}${file && file !== name ? ` (${relative(process.cwd(), file)})` : ''}\n  ${why.replaceAll('\n', '\n  ')}\n\n`;
}

/** node:test's reporter for `npm test`: a line for each file, every failure in full, and the counts to the tally. */
export default async function* report(source) {
  const files = new Map();
  const total = none();
  const failures = [];
  const times = {};
  let current;
  const line = (file) => `${relative(process.cwd(), file)}: ${inWords(files.get(file))}\n`;
  for await (const {type, data} of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const file = isFile(data) ? data.name : data.file;
    if (data.nesting === 0) {
      const path = relative(process.cwd(), file);
      times[path] = (times[path] ?? 0) + data.details.duration_ms / 1000;
    }
    const counted = outcome(type, data);
    if (!counted) continue;
    total[counted] += 1;
    if (counted === 'failed') {
      failures.push(lineOf(data, type));
      yield failure(data, type);
    }
    // A test that a helper declares is told by itself: journeys are few and long.
    if (!isTestFile(file)) {
      if (counted !== 'failed') yield `${data.name}: ${counted}\n`;
      continue;
    }
    if (current && current !== file) yield line(current);
    current = file;
    if (!files.has(file)) files.set(file, none());
    files.get(file)[counted] += 1;
  }
  if (current) yield line(current);
  writeTally({...total, failures, times});
}
