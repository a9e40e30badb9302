import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import {inEachBrowser} from '../rig/e2e.js';
import {axeFlaws} from './axe-flaws.js';
import {Demo} from './demo.js';
import {hideCookieBar, invisible, layoutFlaws, spaceText} from './in-page.js';
import type {Browser} from './keyboard.js';
import {closedDoors, tour} from './tour.js';

let demo: Demo;
before(async () => {
  demo = await Demo.start();
});
after(() => demo.stop());

/** What the tour provokes: a definition that is not there, and a service that is not. */
const forgive = /^resource:|^console\.error: .*dweud-form/;

for (const language of ['en', 'cy'] as const) {
  inEachBrowser(
    `nothing is cut off, covered or out of sight at 320 and 1280 pixels, in ${language} (W-10, W-11, WC-11)`,
    async (browser: Browser) => {
      const flaws: string[] = [];
      const see = async (state: string) => {
        for (const [width, height] of [
          [1280, 800],
          [320, 640],
        ] as const) {
          await browser.viewport(width, height);
          for (const isSpaced of [false, true]) {
            await browser.evaluate(spaceText, isSpaced);
            const found = await browser.evaluate(layoutFlaws);
            const how = `${state} at ${width}${isSpaced ? ', spaced' : ''}`;
            flaws.push(...found.map((flaw) => `${how}: ${flaw}`));
          }
          await browser.evaluate(spaceText, false);
        }
      };
      await tour(browser, demo, language, see);
      await closedDoors(browser, demo, language, see);
      assert.deepEqual(flaws, []);
    },
    {forgive, timeout: 400_000},
  );

  inEachBrowser(
    `everything can be told apart in forced colours, in ${language}`,
    async (browser: Browser) => {
      await browser.emulate({forcedColors: 'active'});
      const flaws: string[] = [];
      await tour(browser, demo, language, async (state) => {
        const found = [
          ...(await browser.evaluate(invisible)),
          ...(await browser.evaluate(layoutFlaws)),
        ];
        flaws.push(...found.map((flaw) => `${state}: ${flaw}`));
      });
      assert.deepEqual(flaws, []);
    },
    {forgive, timeout: 300_000, engines: ['chromium', 'firefox']},
  );

  inEachBrowser(
    `axe finds nothing in any state, in ${language} (W-24)`,
    async (browser: Browser) => {
      const flaws = new Map<string, string>();
      // Not high enough for the council's header to stick; what may be under it is for the journey by keyboard to see.
      await browser.viewport(1280, 600);
      const see = async (state: string) => {
        await browser.evaluate(hideCookieBar);
        for (const flaw of await axeFlaws(browser, 'dweud-form'))
          flaws.set(flaw, flaws.get(flaw) ?? state);
      };
      await tour(browser, demo, language, see);
      await closedDoors(browser, demo, language, see);
      assert.deepEqual(
        [...flaws].map(([flaw, state]) => `${state}: ${flaw}`),
        [],
      );
    },
    {forgive, timeout: 400_000, engines: ['chromium']},
  );
}
