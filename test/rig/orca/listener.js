// A person who hears a page and has a keyboard: real keys over X, and what Orca says to them.
import {execFileSync} from 'node:child_process';
import puppeteer from 'puppeteer-core';
import {inFirefox} from '../firefox-privileged.js';
import {prepare} from '../in-page.js';
import {puppeteerOptions} from '../launchers.js';
import {locate} from '../machine.js';
import {until} from '../processes.js';
import {startDesktop} from './desktop.js';
import {startOrca} from './orca.js';

/** What should have been heard was not. */
export class Unheard extends Error {}

/** X's names of the keys whose name differs from that of keys.js. */
const X_NAMES = {
  Enter: 'Return',
  Space: 'space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Control: 'ctrl',
  Shift: 'shift',
};
const inX = (keys) =>
  keys
    .split('+')
    .map((key) => X_NAMES[key] ?? key)
    .join('+');

const options = {
  chromium: () => {
    const {args, ...rest} = puppeteerOptions.chromium();
    const more = ['--force-renderer-accessibility', '--window-size=1200,900', '--kiosk'];
    return {...rest, args: [...args, ...more], defaultViewport: null};
  },
  firefox: () => {
    const {args, ...rest} = puppeteerOptions.firefox();
    return {
      ...rest,
      args: [...args, '--kiosk'],
      defaultViewport: null,
      extraPrefsFirefox: {
        'accessibility.force_disabled': -1,
        // Which words are misspelled depends on the dictionaries of the machine.
        'layout.spellcheckDefault': 0,
      },
    };
  },
};

/** Resolves a few frames later, when what a page has begun by itself has come to its accessibility tree. */
const someFrames = () =>
  new Promise((resolve) => {
    let left = 6;
    const next = () => (left-- ? requestAnimationFrame(next) : resolve());
    next();
  });

async function openPage(engine, env, report) {
  const browser = await puppeteer.launch({...options[engine](), headless: false, env});
  const [page = await browser.newPage()] = await browser.pages();
  await page.exposeFunction('rigReport', report);
  await page.evaluateOnNewDocument(prepare);
  return {browser, page};
}

/**
 * Opens an address in `chromium` or `firefox` on a desktop with Orca. Each press answers what was heard after it,
 * `{text, language}`, once page, browser and Orca have nothing more to say.
 *
 * @param {'chromium' | 'firefox'} engine
 * @param {string} url
 */
export async function listenTo(engine, url) {
  const parts = [];
  const stop = async () => {
    for (const part of parts.reverse()) await part.stop();
  };
  const problems = [];
  try {
    const desktop = await startDesktop();
    parts.push(desktop);
    const orca = await startOrca(desktop);
    parts.push(orca);
    const {env} = desktop;
    const {browser, page} = await openPage(engine, env, (kind, text) =>
      problems.push(`${kind}: ${text}`),
    );
    parts.push({stop: () => browser.close()});
    await page.goto(url);
    await page.bringToFront();
    // Firefox starts in its address bar.
    if (engine === 'firefox') await inFirefox(browser, 'gBrowser.selectedBrowser.focus()');

    let heard = 0;
    /** Waits until a whole round through page and Orca has brought nothing new. */
    const quiet = async () => {
      let before;
      do {
        before = orca.spoken().length;
        await page.evaluate(someFrames);
        await orca.settled();
      } while (orca.spoken().length !== before);
    };
    /**
     * @param {string[]} expected
     * @returns {Promise<import('./orca.js').Spoken[]>}
     */
    const listen = async (...expected) => {
      const since = () => orca.spoken().slice(heard);
      const missing = () =>
        expected.filter((words) => !since().some(({text}) => text.includes(words)));
      await until(() => missing().length === 0, 'it was not heard', {limit: 30_000}).catch(
        (cause) => {
          const instead = since()
            .map(({text}) => text)
            .join(' | ');
          const message = `${engine}: never heard "${missing().join('", "')}", but: ${instead}`;
          throw new Unheard(message, {cause});
        },
      );
      await quiet();
      const lines = since();
      heard += lines.length;
      return lines;
    };
    const xdotool = (...args) => execFileSync(locate('xdotool'), args, {env});
    return {
      engine,
      version: (await browser.version()).replace(/^\D+/, ''),
      evaluate: (run, ...args) => page.evaluate(run, ...args),
      /** What was heard by now; waits until it holds all of `expected`. */
      listen,
      /**
       * Presses a key, by its name in keys.js.
       *
       * @param {string} keys
       * @param {string[]} expected
       */
      async press(keys, ...expected) {
        xdotool('key', '--clearmodifiers', inX(keys));
        return listen(...expected);
      },
      /**
       * Types a text of ASCII characters: X's keyboards have no others.
       *
       * @param {string} text
       * @param {string[]} expected
       */
      async type(text, ...expected) {
        xdotool('type', '--delay', '30', text);
        return listen(...expected);
      },
      /** What went wrong in the page, as `problems` of browsers.js. */
      problems,
      screenshot: () => page.screenshot(),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
