import {relative} from 'node:path';
import {failureLine, inWords, writeTally} from './tally.js';

/** Every test of a suite and the suites in it. */
const testsOf = ({tests, suites}) => [...tests, ...suites.flatMap(testsOf)];

/** The counts of one file in one browser. A file that breaks off or holds no tests has failed once. */
function countsOf({testResults, errors, passed}) {
  const tests = testResults ? testsOf(testResults) : [];
  const counts = {
    passed: tests.filter((test) => test.passed && !test.skipped).length,
    failed: tests.filter((test) => !test.passed && !test.skipped).length + errors.length,
    skipped: tests.filter((test) => test.skipped).length,
  };
  const empty = !tests.length && !process.env.GREP;
  if (!counts.failed && (empty || !passed)) counts.failed = 1;
  return counts;
}

/** A line for each test of a file that failed in one browser, or for why the file broke off. */
function failuresOf({testResults, errors, browser, testFile}) {
  const where = `${browser.name}, ${relative(process.cwd(), testFile)}`;
  const failed = testResults
    ? testsOf(testResults).filter((test) => !test.passed && !test.skipped)
    : [];
  return [
    ...failed.map(({name, error}) => failureLine(where, name, error?.message)),
    ...errors.map(({message}) => failureLine(where, 'the file', message)),
  ];
}

/** @web/test-runner's reporter beside its own: a line for each file, and the counts to the tally. */
export const tallyReporter = () => ({
  reportTestFileResults({logger, sessionsForTestFile, testFile}) {
    const browsers = sessionsForTestFile.map(
      (session) => `${session.browser.name} ${inWords(countsOf(session))}`,
    );
    logger.log(`${relative(process.cwd(), testFile)}: ${browsers.join('; ')}`);
  },
  onTestRunFinished({sessions}) {
    const total = {passed: 0, failed: 0, skipped: 0};
    for (const session of sessions)
      for (const [kind, count] of Object.entries(countsOf(session))) total[kind] += count;
    writeTally({...total, failures: [...sessions].flatMap(failuresOf)});
  },
});
