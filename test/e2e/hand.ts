import assert from 'node:assert/strict';
import {controlIn, firstOf, isAt, sideOf, valueOf} from './in-page.js';
import {tabTo, type Browser} from './keyboard.js';

/** How a person answers, whichever way they use the form. Ids are those of the form's controls. */
export interface Hand {
  /** Chooses a radio of a question, or of a row of a matrix (`name/row`). */
  choose(question: string, value: string): Promise<void>;
  /** Ticks boxes of a question. */
  tick(question: string, ...values: string[]): Promise<void>;
  /** Takes the option of a select. */
  pick(id: string, value: string): Promise<void>;
  /** Writes into a box that is empty; of several ids, the first that there is. */
  write(words: string, ...ids: string[]): Promise<void>;
  /** Presses a button. */
  press(id: string): Promise<void>;
  /** The browser, for what every hand does alike. */
  readonly browser: Pick<Browser, 'press' | 'wait' | 'evaluate' | 'sees'>;
}

const at = (id: string) => `[id="${id}"]`;

/** Presses the down arrow until a control, which has focus, holds a value. */
async function downTo(browser: Browser, id: string, value: string): Promise<void> {
  for (let count = 0; count < 100; count += 1) {
    if ((await browser.evaluate(valueOf, id)) === value) return;
    await browser.press('ArrowDown');
  }
  assert.fail(`${browser.engine}: ${id} never holds ${value}`);
}

const named = (browser: Browser, question: string, value?: string) =>
  browser.wait(controlIn, `q-${question}`, value) as Promise<string>;

/** A person with a mouse, who uses the keyboard to write and to go through a list. */
export const mouse = (browser: Browser): Hand => ({
  browser,
  async choose(question, value) {
    await browser.click(at(await named(browser, question, value)));
  },
  async tick(question, ...values) {
    for (const value of values) await browser.click(at(await named(browser, question, value)));
  },
  async pick(id, value) {
    // The window that a click on the select opens belongs to the system; its label gives it focus alone.
    await browser.click(`label[for="${id}"]`);
    await browser.wait(isAt, id);
    await downTo(browser, id, value);
  },
  async write(words, ...ids) {
    const id = (await browser.wait(firstOf, ...ids)) as string;
    await browser.click(at(id));
    await browser.wait(isAt, id);
    await browser.type(words);
    assert.equal(await browser.evaluate(valueOf, id), words);
  },
  press: (id) => browser.click(at(id)),
});

/** A person with a keyboard alone, who sees where they are at every step. */
export const keyboard = (browser: Browser): Hand => ({
  browser,
  async choose(question, value) {
    const first = await named(browser, question);
    await tabTo(browser, first);
    await browser.press('Space');
    await downTo(browser, first, value);
  },
  async tick(question, ...values) {
    for (const value of values) {
      await tabTo(browser, await named(browser, question, value));
      await browser.press('Space');
    }
  },
  async pick(id, value) {
    await tabTo(browser, id);
    await downTo(browser, id, value);
  },
  async write(words, ...ids) {
    const id = (await browser.wait(firstOf, ...ids)) as string;
    await tabTo(browser, id);
    await browser.type(words);
    assert.equal(await browser.evaluate(valueOf, id), words);
  },
  async press(id) {
    // What has been passed already is above.
    const side = await browser.wait(sideOf, id);
    await tabTo(browser, id, {key: side === 'above' ? 'Shift+Tab' : 'Tab'});
    await browser.press('Enter');
  },
});
