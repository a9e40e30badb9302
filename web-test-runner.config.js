import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {launchers} from './test/rig/launchers.js';
import {chosenBrowsers} from './test/rig/machine.js';
import {rigCommands} from './test/rig/wtr-plugin.js';
import {tallyReporter} from './test/rig/wtr-reporter.js';

const page = (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Test</title>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;

/** Component tests in real browsers. `BROWSERS=chromium` picks; `GREP=words` runs the tests that bear them. */
export default {
  files: process.env.FILES?.split(',') ?? ['test/**/*.browser.ts'],
  browsers: chosenBrowsers().map((name) => launchers[name]()),
  nodeResolve: {exportConditions: ['browser', 'development']},
  plugins: [
    rigCommands(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: new URL('tsconfig.json', import.meta.url).pathname,
    }),
  ],
  // One page at a time: a tab in the background has no focus and paints no frames.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: {
    path: fileURLToPath(new URL('test/rig/mocha.ts', import.meta.url)),
    // Three browsers share what cores there are, and a key may come late: one that fails is tried once more, and says so.
    config: {ui: 'bdd', timeout: 20_000, retries: 1, grep: process.env.GREP || undefined},
  },
  testRunnerHtml: page,
  // Lit's development build is what we test: it checks more.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY)}),
    tallyReporter(),
  ],
};
