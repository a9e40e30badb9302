// One way to drive three real browsers, so that a journey is written once.
import {aim, drain, keepPainting, prepare, scopeTo, sees, textOf} from './in-page.js';
import {press, type} from './keys.js';
import {setMedia} from './media.js';
import {clickAt} from './mouse.js';
import {openPage} from './open-page.js';
import {until} from './processes.js';
import {readTree} from './tree/read.js';
import {setViewport} from './viewport.js';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/**
 * Starts a fresh browser with an empty profile: `chromium`, `firefox` or `webkit`.
 *
 * Selectors are CSS and see through open shadow roots: `#q-name` finds the control wherever it is.
 *
 * @param {Engine} engine
 */
export async function openBrowser(engine) {
  /** @type {{kind: string, text: string}[]} */
  const problems = [];
  const page = await openPage(engine, (kind, text) => problems.push({kind, text}));
  const {hands} = page;

  /** Runs a function in the page. In WebKitGTK this is also the first chance to look for problems. */
  const evaluate = async (run, ...args) => {
    await page.evaluate(prepare);
    problems.push(...(await page.evaluate(drain)));
    return page.evaluate(run, ...args);
  };
  /** Waits until the page runs what it is given: WebKitGTK's may be changing still when its driver says that it is there. */
  const isThere = () => until(() => evaluate(() => true), `${engine}: the page runs nothing`);
  /** Waits until a function in the page answers something truthy, and gives that back. */
  const wait = (run, ...args) =>
    until(
      () => evaluate(run, ...args),
      `${engine}: ${String(run).slice(0, 200)} ${JSON.stringify(args)} did not hold`,
    );

  return {
    engine,
    /** puppeteer's page or webdriverio's driver, for what only one engine can do. */
    hands,
    evaluate,
    wait,
    /** Opens an address and waits for its load event. */
    async goto(url) {
      await page.navigate(url);
      await isThere();
    },
    /** Closes the tab, as a person does who has no time, and opens another. */
    renew: () => page.renew(),
    press: (keys) => press(hands, keys),
    type: (text) => type(hands, text),
    /** Waits until an element can be clicked, and clicks its centre with the mouse. `text`: only one that holds it. */
    async click(selector, {text = ''} = {}) {
      let problem = '';
      let last;
      // What moves would no longer be there when the mouse is: it has to rest from one look to the next.
      const point = await until(async () => {
        const answer = await evaluate(aim, selector, text);
        ({problem = ''} = answer);
        const rests = !problem && last?.x === answer.x && last.y === answer.y;
        last = answer;
        return rests && answer;
      }, `${engine}: ${selector} ${text} could not be clicked`).catch((error) => {
        throw problem ? new Error(`${engine}: ${selector} ${text} ${problem}`) : error;
      });
      await clickAt(hands, point);
    },
    /** The text that an element shows, white space folded; waits until there is one. */
    text: async (selector) => (await wait(textOf, selector)).text,
    /** Waits until the text that an element shows holds `words`. */
    async sees(words, selector = 'body') {
      let last;
      const holds = async () => (last = await evaluate(textOf, selector))?.text.includes(words);
      await until(holds, 'it was not seen').catch((cause) => {
        const instead = last ? `but: ${last.text}` : 'and is not there';
        throw new Error(`${engine}: ${selector} never said "${words}", ${instead}`, {cause});
      });
    },
    viewport: (width, height = 768) => setViewport(hands, {width, height}),
    /** As `emulate` of commands.ts: false when the browser cannot. */
    async emulate(wanted = {}) {
      if (!(await setMedia(hands, wanted))) return false;
      await wait(sees, wanted);
      return true;
    },
    /** The accessibility tree below an element, as `axTree` of commands.ts. */
    async axTree(selector) {
      await wait(scopeTo, selector);
      return readTree(hands);
    },
    /** A PNG of the viewport, or of the full page where the driver can (not in WebKitGTK). */
    async screenshot({fullPage = false} = {}) {
      if (engine === 'webkit') await evaluate(keepPainting);
      return page.capture(fullPage);
    },
    /**
     * What went wrong so far, `{kind, text}`: error, rejection, resource, csp, console.error, console.warn. In
     * WebKitGTK only from a page's load event on.
     */
    async problems() {
      await isThere();
      return problems;
    },
    close: () => page.close(),
  };
}
