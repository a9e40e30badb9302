import assert from 'node:assert/strict';
import type {Page} from 'puppeteer-core';
import {serveSite} from '../bench/site.js';
import {inEachBrowser} from '../rig/e2e.js';

const options = ['one', 'two', 'three', 'four'].map((value) => ({value, label: value}));
const definition = {
  id: 'a',
  version: '1',
  languages: ['en'],
  title: 'A',
  pages: [
    {
      id: 'p',
      title: 'P',
      questions: [
        {type: 'ranking', name: 'r', label: 'Which first?', options},
        {type: 'textarea', name: 'why', label: 'Why?', rows: 20},
      ],
    },
  ],
};
const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A</title><link rel="icon" href="data:,">
<script type="module" src="/dweud/dweud.js"></script></head>
<body><dweud-form src="/a.json" no-history></dweud-form></body></html>`;

interface Point {
  readonly x: number;
  readonly y: number;
}

inEachBrowser(
  'a finger on the grip of an item moves it in the ranking, and one beside it scrolls the page (W-21, CX-02)',
  async (browser) => {
    const site = await serveSite({'/': page, '/a.json': JSON.stringify(definition)});
    try {
      const tab = await (browser.hands as {page: Page}).page.createCDPSession();
      const phone = {width: 320, height: 800, deviceScaleFactor: 1, mobile: true};
      await tab.send('Emulation.setDeviceMetricsOverride', phone);
      await tab.send('Emulation.setTouchEmulationEnabled', {enabled: true});
      await browser.goto(`${site.url}/`);
      for (const value of ['one', 'two', 'three']) await browser.click(`[id="q-r-${value}:up"]`);
      const ranked = () =>
        browser.evaluate(() =>
          document
            .querySelector<HTMLElement & {session: {answerTo(name: string): unknown}}>(
              'dweud-form',
            )!
            .session.answerTo('r'),
        );
      assert.deepEqual(await ranked(), ['one', 'two', 'three']);

      /** The middle of the grip, or of the words, of the item of that name, with the list on the screen. */
      const middleOf = (value: string, part: 'rank-grip' | 'rank-words') =>
        browser.evaluate(
          ([name, of]: readonly string[]) => {
            const root = document.querySelector('dweud-form')!.shadowRoot!;
            root
              .querySelector('.rank-lists')!
              .scrollIntoView({block: 'center', behavior: 'instant'});
            const item = root.querySelector(`[id="q-r-${name}:up"]`)!.closest('li')!;
            const {left, width, top, height} = item
              .querySelector(`.${of}`)!
              .getBoundingClientRect();
            return {x: left + width / 2, y: top + height / 2};
          },
          [value, part],
        ) as Promise<Point>;
      const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
        tab.send('Input.dispatchTouchEvent', {type, touchPoints});
      /** Puts a finger down, and draws it to a height in small steps. */
      const draw = async ({x, y}: Point, to: number) => {
        await finger('touchStart', {x, y});
        for (let step = 1; step <= 16; step++)
          await finger('touchMove', {x, y: y + ((to - y) * step) / 16});
      };
      const scrolled = () => browser.evaluate(() => scrollY) as Promise<number>;

      const first = await middleOf('one', 'rank-grip');
      const grip = await middleOf('three', 'rank-grip');
      const before = await scrolled();
      await draw(grip, first.y - 8);
      await browser.wait(() =>
        Boolean(document.querySelector('dweud-form')!.shadowRoot!.querySelector('.rank-dragged')),
      );
      assert.deepEqual(
        await ranked(),
        ['one', 'two', 'three'],
        'nothing moves before it is let go',
      );
      await finger('touchEnd');
      await browser.wait(
        () => !document.querySelector('dweud-form')!.shadowRoot!.querySelector('.rank-dragged'),
      );
      assert.deepEqual(await ranked(), ['three', 'one', 'two']);
      assert.equal(await scrolled(), before, 'the page stays where it is');

      const words = await middleOf('one', 'rank-words');
      const from = await scrolled();
      await draw(words, words.y - 200);
      await finger('touchEnd');
      await browser.wait((top: number) => scrollY > top + 100, from);
      assert.deepEqual(await ranked(), ['three', 'one', 'two']);
    } finally {
      await site.stop();
    }
  },
  {engines: ['chromium']},
);
