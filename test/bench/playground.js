// The last part of `npm run bench`: how long after a key in the playground's editor the form beside it shows what was
// typed, with a document of 200 questions. From the key to the end of the frame that has it, in milliseconds.
//   node test/bench/playground.js --keys 60
import {parseArgs} from 'node:util';
import {openChromium} from './chromium.js';
import {pressKey} from './input.js';
import {middle} from './middle.js';
import {consultation} from './questions.js';
import {serveSite} from './site.js';

const {values} = parseArgs({options: {keys: {type: 'string', default: '30'}}});
const keys = Number(values.keys);
const most = 100;

/** Runs in the page: `next` times a key until the heading of the form has `length` characters and has been drawn. */
function installTiming() {
  const heading = () => document.querySelector('dweud-form')?.shadowRoot.querySelector('#heading');
  window.bench = {
    isReady: () => Boolean(heading()?.textContent.includes('Part 1')),
    length: () => heading().textContent.trim().length,
    next: (length) =>
      new Promise((resolve) => {
        const listen = ({timeStamp}) => {
          const channel = new MessageChannel();
          const look = () => {
            if (heading()?.textContent.trim().length === length) {
              channel.port1.onmessage = () => resolve(performance.now() - timeStamp);
              requestAnimationFrame(() => channel.port2.postMessage(0));
            } else requestAnimationFrame(look);
          };
          look();
        };
        addEventListener('keydown', listen, {capture: true, once: true});
      }),
    put(text) {
      const editor = document.querySelector('json-editor');
      editor.text = text;
      editor.dispatchEvent(new Event('change'));
    },
    begin() {
      const editor = document.querySelector('json-editor');
      editor.goTo(editor.text.indexOf('Part 1') + 'Part 1'.length);
    },
  };
}

const site = await serveSite({});
const chromium = await openChromium();
try {
  const page = await chromium.newPage();
  await page.send('Page.enable');
  await page.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  await page.send('Page.addScriptToEvaluateOnNewDocument', {source: `(${installTiming})();`});
  await page.send('Page.navigate', {url: `${site.url}/dweud/playground/index.html`});
  const until = async (expression) => {
    while (!(await page.evaluate(expression))) await new Promise((done) => setTimeout(done, 50));
  };
  await until(`Boolean(document.querySelector('dweud-form')?.session)`);
  const text = JSON.stringify(JSON.stringify(consultation(200), null, 2));
  await page.evaluate(`void bench.put(${text})`);
  await until('bench.isReady()');
  await page.evaluate('void bench.begin()');
  const times = [];
  for (let turn = 0; turn < keys; turn++) {
    const length = (await page.evaluate('bench.length()')) + 1;
    await page.evaluate(`void (window.timing = bench.next(${length}))`);
    await pressKey(page, 'abcdefghij'[turn % 10]);
    times.push(await page.evaluate('window.timing'));
  }
  const worst = Math.max(...times);
  console.log(
    `The playground, 200 questions: ${middle(times).toFixed(0)} ms from a key to the form (longest of ${keys}: ${worst.toFixed(0)} ms); ${most} ms are the aim.`,
  );
} finally {
  await chromium.close();
  await site.stop();
}
