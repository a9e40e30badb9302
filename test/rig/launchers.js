import {createRequire} from 'node:module';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import {locate} from './machine.js';
import {setViewport} from './viewport.js';
import {startWebKit, webkitOptions} from './webkit.js';

/** webdriverio comes with the launcher; at top level its peer range would clash with puppeteer-core. */
const require = createRequire(createRequire(import.meta.url).resolve('@web/test-runner-webdriver'));
/** webdriverio's `remote`. */
export const {remote} = require('webdriverio');

/** How puppeteer starts a browser here. */
export const puppeteerOptions = {
  chromium: () => ({
    executablePath: locate('chromium'),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }),
  firefox: () => ({
    browser: 'firefox',
    executablePath: locate('firefox'),
    // The rig reads the accessibility tree and sets media features in the parent process.
    args: ['--remote-allow-system-access'],
  }),
};

/** WebKitGTK for the test runner, at the 800 × 600 that it gives the others. */
function webkitLauncher() {
  const launcher = webdriverLauncher({...webkitOptions(0)});
  const {initialize, stop, ensureManagerInitialized} = launcher;
  return Object.assign(launcher, {
    async initialize(...args) {
      launcher.display = await startWebKit();
      launcher.options.port = launcher.display.port;
      await initialize.apply(launcher, args);
      launcher.name = 'WebKitGTK';
    },
    async ensureManagerInitialized() {
      const fresh = !launcher.driver;
      await ensureManagerInitialized.call(launcher);
      if (fresh) await setViewport({driver: launcher.driver}, {width: 800, height: 600});
    },
    async stop() {
      await stop.call(launcher);
      await launcher.display?.stop();
    },
  });
}

/** Launchers for @web/test-runner by the names that `BROWSERS` takes. */
export const launchers = {
  chromium: () => chromeLauncher({puppeteer, launchOptions: puppeteerOptions.chromium()}),
  firefox: () => chromeLauncher({puppeteer, launchOptions: puppeteerOptions.firefox()}),
  webkit: webkitLauncher,
};
