// `npm run pictures`: saves every state of the demo as a picture to look at, in test/artifacts/pictures. Chromium only.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {listing} from '../../demo/listing.js';
import {openBrowser} from '../rig/browsers.js';
import {Demo} from './demo.js';
import {hideCookieBar} from './in-page.js';
import {closedDoors, tour} from './tour.js';
import {travel} from './travel.js';

const folder = fileURLToPath(new URL('../artifacts/pictures', import.meta.url));
mkdirSync(folder, {recursive: true});

/** How each set of pictures is taken: its name, the width, the language, and what is emulated. */
const sets = [
  ['1280-en', 1280, 'en', {}],
  ['1280-cy', 1280, 'cy', {}],
  ['320-en', 320, 'en', {}],
  ['320-cy', 320, 'cy', {}],
  ['forced-colours', 1280, 'en', {forcedColors: 'active'}],
  ['print', 794, 'cy', {media: 'print'}],
];
const wanted = process.argv.slice(2);

const demo = await Demo.start();
try {
  for (const [name, width, language, media] of sets) {
    if (wanted.length && !wanted.includes(name)) continue;
    const browser = await openBrowser('chromium');
    try {
      // Not high enough for the council's header to stick, which a picture of the whole page would show in the middle.
      await browser.viewport(width, 600);
      // On paper there are no buttons to press.
      const screen = media.media === 'print' ? {} : media;
      await browser.emulate(screen);
      let count = 0;
      const save = async (state) => {
        await browser.emulate(media);
        await browser.evaluate(hideCookieBar);
        // What sticks to the top of the screen would show in the middle.
        await browser.evaluate(() => scrollTo(0, 0));
        const number = String((count += 1)).padStart(2, '0');
        const file = `${name}-${number}-${state.toLowerCase().replace(/[^a-z]+/g, '-')}.png`;
        writeFileSync(join(folder, file), await browser.screenshot({fullPage: true}));
        await browser.emulate(screen);
      };
      await tour(browser, demo, language, save);
      await closedDoors(browser, demo, language, save);
      for (const page of ['', 'watch.html', 'bare.html', 'responses/']) {
        await browser.goto(`${demo.url}/${page}`);
        if (page.endsWith('.html')) await browser.sees('123', 'dweud-form');
        await save(page.replace(/\W.*/, '') || 'front');
      }
      for (const {id} of listing)
        await travel(browser, demo, id, language, (page) => save(`${id} ${page}`));
      console.log(`${count} pictures: test/artifacts/pictures/${name}-*.png`);
    } finally {
      await browser.close();
    }
  }
} finally {
  await demo.stop();
}
