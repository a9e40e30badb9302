// `npm run bench`: how Dweud compares with the same questions written by hand in HTML. Absolute times say more about
// the machine than about us, so what counts is the ratio; both take turns, so that a busy moment meets both. On a
// machine that has more to do, look at the processor time of the main thread, which waiting does not add to.
//   npm run bench -- --rounds 9
import {parseArgs} from 'node:util';
import {openChromium} from './chromium.js';
import {floor} from './floor.js';
import {click, pressKey} from './input.js';
import {middle} from './middle.js';
import {installProbe} from './probe.js';
import {consultation, probes} from './questions.js';
import {serveSite} from './site.js';

const {values} = parseArgs({options: {rounds: {type: 'string', default: '5'}}});
const rounds = Number(values.rounds);
const keys = 30;
const choices = 20;

const inScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
const shell = (title, head, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
${head}</head><body>${body}</body></html>`;
const mountDweud = (definition) => `window.mount = () => {
  const form = document.createElement('dweud-form');
  Object.assign(form, {layout: 'all', language: 'en', noHistory: true, definition: ${inScript(definition)}});
  document.body.append(form);
};`;

/** Every page of the benchmark, by address: `/<who>-<how many>`, and with `/later` one that mounts when it is told. */
function pages() {
  const files = {'/blank': shell('Blank', '', '')};
  for (const count of [10, 100, 1000]) {
    const definition = consultation(count);
    const bundle = "import '/dweud/dweud.bundle.js';";
    const {css, form} = floor(definition);
    const style = `<style>${css}</style>`;
    const script = (code) => `<script type="module">${code}</script>`;
    files[`/floor-${count}`] = shell('Floor', style, form);
    files[`/floor-${count}/later`] = shell(
      'Floor',
      style,
      `<template>${form}</template><script>window.mount = () => document.body.append(document.querySelector('template').content.cloneNode(true));</script>`,
    );
    files[`/dweud-${count}`] = shell(
      'Dweud',
      script(`${bundle}${mountDweud(definition)}window.mount();`),
      '',
    );
    files[`/dweud-${count}/later`] = shell('Dweud', script(bundle + mountDweud(definition)), '');
    files[`/chunks-${count}`] = shell(
      'Dweud',
      '<script type="module" src="/dweud/dweud.js"></script>',
      `<dweud-form src="/${count}.json" layout="all" language="en" no-history></dweud-form>`,
    );
    files[`/${count}.json`] = JSON.stringify(definition);
  }
  return files;
}

const site = await serveSite(pages());
const chromium = await openChromium();

/** Opens a page of the benchmark for `work`, in a process that is already warm. */
async function on(address, work, {throttle = 1} = {}) {
  const page = await chromium.newPage();
  const loaded = () => new Promise((resolve) => page.on('Page.loadEventFired', resolve));
  const go = async (path) => {
    const done = loaded();
    await page.send('Page.navigate', {url: site.url + path});
    return done;
  };
  try {
    await page.send('Page.enable');
    await page.send('Emulation.setFocusEmulationEnabled', {enabled: true});
    await go('/blank');
    const count = Number(/\d+/.exec(address)[0]);
    await page.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${installProbe})(${JSON.stringify(probes(count))}); window.loaded = bench.firstUsable();`,
    });
    await page.send('Performance.enable', {timeDomain: 'threadTicks'});
    await page.send('Emulation.setCPUThrottlingRate', {rate: throttle});
    await go(address);
    return await work(page, probes(count));
  } finally {
    await page.close();
  }
}

/** What `act` sets off, timed by `expression` in the page; the middle one of `times`. */
async function timed(page, times, expression, act) {
  const samples = [];
  for (let turn = 0; turn < times; turn++) {
    await page.evaluate(`void (window.timing = ${expression(turn)})`);
    await act(turn);
    samples.push(await page.evaluate('window.timing'));
  }
  return middle(samples);
}

/** Milliseconds of the processor that the page's main thread has used so far. */
async function processor(page) {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))');
  const {metrics} = await page.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
}

/** When the first question is usable, and what drawing the whole page costs. */
const load = (address, throttle) =>
  on(
    address,
    async (page) => ({usable: await page.evaluate('window.loaded'), cpu: await processor(page)}),
    {throttle},
  );

/** Mounts, weighs the heap, types and chooses: one page after another, as a person would. */
const use = (who) =>
  on(`/${who}-1000/later`, async (page, probe) => {
    const cpu = [await processor(page)];
    const mount = await page.evaluate('bench.mount()');
    cpu.push(await processor(page));
    await page.send('HeapProfiler.enable');
    for (let twice = 0; twice < 2; twice++) await page.send('HeapProfiler.collectGarbage');
    const {usedSize} = await page.send('Runtime.getHeapUsage');
    await page.send('HeapProfiler.disable');
    await click(page, probe.text);
    cpu.push(await processor(page));
    const key = await timed(
      page,
      keys,
      () => `bench.next('keydown')`,
      (turn) => pressKey(page, 'abcdefghij'[turn % 10]),
    );
    cpu.push(await processor(page));
    const typed = await page.evaluate(`bench.control('${probe.text}').value.length`);
    if (typed !== keys) throw new Error(`${who}: ${typed} of ${keys} keys arrived`);
    const reveal = await timed(
      page,
      choices,
      (turn) => `bench.next('click', bench.shows('${probe.opened}', ${turn % 2 === 0}))`,
      (turn) => click(page, turn % 2 === 0 ? probe.opens : probe.closes),
    );
    cpu.push(await processor(page));
    return {
      mount,
      mountCpu: cpu[1] - cpu[0],
      heap: usedSize / 1e6,
      key,
      keyCpu: cpu[3] - cpu[2],
      reveal,
      revealCpu: cpu[4] - cpu[3],
    };
  });

/** Component updates for a key, and for a choice that reveals a question. */
const updates = (count) =>
  on(`/dweud-${count}`, async (page, probe) => {
    await page.evaluate('window.loaded.then(() => bench.count())');
    const counted = async (expression, act) => {
      await page.evaluate(`void (counted.updates = 0, window.timing = ${expression})`);
      await act();
      await page.evaluate('window.timing');
      return page.evaluate('counted.updates');
    };
    await click(page, probe.text);
    return {
      key: await counted(`bench.next('keydown')`, () => pressKey(page, 'a')),
      choice: await counted(`bench.next('click', bench.shows('${probe.opened}', true))`, () =>
        click(page, probe.opens),
      ),
    };
  });

const measures = [];
try {
  for (let round = 0; round < rounds; round++) {
    console.error(`Round ${round + 1} of ${rounds}`);
    const got = {};
    for (const who of ['floor', 'dweud', 'chunks']) {
      const first = await load(`/${who}-100`, 1);
      const slow = await load(`/${who}-100`, 4);
      got[who] = {
        first: first.usable,
        firstCpu: first.cpu,
        slow: slow.usable,
        ...(who === 'chunks' ? {} : await use(who)),
      };
    }
    measures.push(got);
  }
  const sizes = [10, 100, 1000];
  const counts = [];
  for (const count of sizes) counts.push(await updates(count));

  const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
  const number = (value) => value.toFixed(2);
  const ratio = (name, kind, target, who = 'dweud') => {
    const ratios = measures.map((got) => got[who][kind] / got.floor[kind]);
    const [low, high] = [Math.min(...ratios), Math.max(...ratios)];
    const met = middle(ratios) <= target ? 'yes' : 'no';
    const aim = target === undefined ? ['', ''] : [`≤ ${target}`, met];
    row(name, number(middle(ratios)), `${number(low)} to ${number(high)}`, ...aim);
  };
  console.log(`\n${chromium.version}, ${rounds} rounds; hand-written HTML is 1\n`);
  row('measure', 'Dweud', 'rounds', 'target', 'met');
  row('---', '--:', '--:', '--:', '---');
  ratio('100 questions: first one usable, single file', 'first', 1.5);
  ratio('the same, CPU slowed 4×', 'slow', 1.5);
  ratio('100 questions: first one usable, chunks and fetched definition', 'first', 1.5, 'chunks');
  ratio('the same, CPU slowed 4×', 'slow', 1.5, 'chunks');
  ratio('1,000 questions: mount until drawn', 'mount', 1.5);
  ratio('1,000 questions: key to paint', 'key', 0.6);
  ratio('1,000 questions: choice to revealed question', 'reveal', 0.9);
  ratio('100 questions: processor time until drawn', 'firstCpu');
  ratio('1,000 questions: processor time of mounting', 'mountCpu');
  ratio('1,000 questions: processor time of a key', 'keyCpu');
  ratio('1,000 questions: processor time of a choice', 'revealCpu');
  const heaps = measures.map(({dweud}) => dweud.heap);
  const range = `${number(Math.min(...heaps))} to ${number(Math.max(...heaps))}`;
  const heap = middle(heaps);
  row('1,000 questions: JS heap, MB', number(heap), range, '≤ 8', heap <= 8 ? 'yes' : 'no');
  for (const kind of ['key', 'choice']) {
    const each = counts.map((got) => got[kind]);
    const met = new Set(each).size === 1 ? 'yes' : 'no';
    const title = `component updates for a ${kind}, with ${sizes.join(', ')} questions`;
    row(title, each.join(', '), '', 'constant', met);
  }
} finally {
  await chromium.close();
  await site.stop();
}
