import assert from 'node:assert/strict';
import type {openBrowser} from '../rig/browsers.js';
import {focusedHeading, isAt, spot, valueIs, valueOf} from './in-page.js';

type Opened = Awaited<ReturnType<typeof openBrowser>>;
type InPage<A extends unknown[], R> = (...args: A) => R;

/** A browser of the rig's, which says what a function in the page answers. */
export interface Browser extends Omit<Opened, 'evaluate' | 'wait' | 'text'> {
  evaluate<A extends unknown[], R>(run: InPage<A, R>, ...args: A): Promise<Awaited<R>>;
  wait<A extends unknown[], R>(run: InPage<A, R>, ...args: A): Promise<Awaited<R>>;
  text(selector: string): Promise<string>;
}

/** What has focus, once it can be seen. Throws when focus is lost, has no ring, or something covers it (W-20). */
export async function look(browser: Browser) {
  let last: ReturnType<typeof spot> = null;
  const isSeen = (found: NonNullable<typeof last>) => {
    // To what is typed in, browsers scroll until the caret is seen, not the box.
    const isCaret = found.by === 'the edge of the screen' && /input|textarea/.test(found.name);
    const enough = isCaret ? 0.1 : found.tall ? 0.25 : 0.85;
    return found.seen > enough && found.ring;
  };
  // Scrolling may take a frame or two.
  for (let tries = 0; tries < 40; tries += 1) {
    last = await browser.evaluate(spot);
    if (last && isSeen(last)) return last;
  }
  throw new Error(
    last === null
      ? `${browser.engine}: focus is nowhere`
      : `${browser.engine}: the focus cannot be seen: ${JSON.stringify(last)}`,
  );
}

/** Presses Tab until what has this id has focus, and looks at everything on the way. */
export async function tabTo(browser: Browser, id: string, {key = 'Tab', limit = 60} = {}) {
  const way: string[] = [];
  if (await browser.evaluate(isAt, id)) return;
  for (let count = 0; count < limit; count += 1) {
    await browser.press(key);
    const found = await look(browser);
    if (found.id === id) return;
    way.push(`${found.name}#${found.id}`);
  }
  assert.fail(`${browser.engine}: ${key} does not lead to ${id}, but past ${way.join(', ')}`);
}

/** Waits until what has this id has focus and can be seen. */
export async function focusIsOn(browser: Browser, id: string) {
  await browser.wait(isAt, id);
  await look(browser);
}

/** Waits until the heading with these words has focus. */
export async function arrivesAt(browser: Browser, words: string) {
  let last: unknown;
  for (let tries = 0; tries < 400; tries += 1) {
    last = await browser.evaluate(focusedHeading);
    if (last === words) return;
  }
  assert.fail(`${browser.engine}: never came to "${words}", but is at "${String(last)}"`);
}

/** Presses the button at the end of the step. */
export async function proceed(browser: Browser) {
  await tabTo(browser, 'next');
  await browser.press('Enter');
}

const holds = (browser: Browser, id: string, value: string) => browser.wait(valueIs, id, value);

/** Chooses a radio of a question in which none is chosen yet, by its place in the list. */
export async function choose(browser: Browser, name: string, place: number, value: string) {
  await tabTo(browser, `q-${name}`);
  await browser.press('Space');
  for (let count = 1; count < place; count += 1) await browser.press('ArrowDown');
  await holds(browser, `q-${name}`, value);
}

/** Ticks boxes of a question, by their places in the list. */
export async function tick(browser: Browser, name: string, places: number[], value: string) {
  for (const place of places) {
    await tabTo(browser, place === 1 ? `q-${name}` : `q-${name}-${place}`);
    await browser.press('Space');
  }
  await holds(browser, `q-${name}`, value);
}

/** Takes the option at this place of a select. */
export async function pick(browser: Browser, name: string, place: number, value: string) {
  await tabTo(browser, `q-${name}`);
  for (let count = 0; count < place; count += 1) await browser.press('ArrowDown');
  await holds(browser, `q-${name}`, value);
}

/** Writes into a box. */
export async function write(browser: Browser, id: string, words: string) {
  await tabTo(browser, id);
  await browser.type(words);
  assert.equal(await browser.evaluate(valueOf, id), words);
}
