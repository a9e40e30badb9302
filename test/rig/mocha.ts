import '@web/test-runner-mocha/dist/autorun.js';

/** Takes away the tests that `grep` does not name, and the suites that are left without any. */
function keepMatching(suite: Mocha.Suite, grep: RegExp): boolean {
  suite.tests = suite.tests.filter((test) => grep.test(test.fullTitle()));
  suite.suites = suite.suites.filter((one) => keepMatching(one, grep));
  return suite.tests.length + suite.suites.length > 0;
}

// To @web/test-runner a test that mocha passes over by its name looks like one that failed. Nothing has run yet: what
// is imported above waits for its configuration.
const {mocha} = globalThis as unknown as {
  mocha: BrowserMocha & {readonly suite: Mocha.Suite; readonly options: Mocha.MochaOptions};
};
const run = mocha.run.bind(mocha);
mocha.run = (done) => {
  const {grep} = mocha.options;
  if (grep instanceof RegExp) keepMatching(mocha.suite, grep);
  const runner = run(done);
  // It is how the runner's log hears of it.
  runner.on('retry', (test: Mocha.Test, error: Error) =>
    console.log(`${test.fullTitle()}: failed once, and is tried again: ${error.message}`),
  );
  return runner;
};
