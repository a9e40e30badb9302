/** `npm run mutation`: changes `src/delivery` in every place, one at a time, and counts the changes that a test notices. */
export default {
  mutate: ['src/delivery/**/*.ts'],
  testRunner: 'mocha',
  mochaOptions: {
    spec: ['test/delivery/*.browser.ts', 'test/delivery/retry.test.ts'],
    // It is about pages of their own.
    ignore: ['test/delivery/frames.browser.ts'],
    require: ['./test/mutation/in-no-time.ts'],
  },
  testRunnerNodeArgs: ['--import', 'tsx', '--import', './test/mutation/one-runner.js'],
  // Beside what the tests take; those that wait in vain end by themselves before.
  timeoutMS: 3500,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  ignorePatterns: ['.cache', 'dist', 'demo', 'docs', 'test/artifacts'],
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'progress'],
  clearTextReporter: {allowColor: false, logTests: false},
  thresholds: {high: 95, low: 90, break: 85},
};
