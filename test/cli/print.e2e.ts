import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {run} from '../../src/cli/run.js';
import {puppeteerOptions} from '../rig/launchers.js';
import {chosenBrowsers, locate} from '../rig/machine.js';
import {temporaryFolder} from '../rig/processes.js';

const folder = temporaryFolder('print-pdf');
after(() => folder.remove());
const precept = 'demo/consultations/precept-2027.json';

async function printed(name: string, ...args: string[]) {
  const out = join(folder.path, name);
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  const code = await run(
    ['print', precept, '--pdf', '--chromium', locate('chromium'), '--out', out, ...args],
    {out: say, err: say, now: () => new Date()},
    '1.2.3',
  );
  assert.equal(code, 0, said.join('\n'));
  const pdf = `${out}.pdf`;
  const program = (what: string, ...more: string[]) =>
    execFileSync(what, more, {encoding: 'utf8', maxBuffer: 64 << 20});
  const pages = program('pdftotext', '-layout', pdf, '-').split('\f').slice(0, -1);
  return {
    html: `${out}.html`,
    pages,
    hash: /check code ([0-9a-f]{8})/.exec(said.join('\n'))![1]!,
    text: pages.join('\n'),
    facts: program('pdfinfo', pdf),
    structure: program('pdfinfo', '-struct', pdf),
    raw: readFileSync(pdf, 'latin1'),
  };
}

describe('a paper version as PDF', {skip: !chosenBrowsers().includes('chromium')}, () => {
  it('is written beside the HTML without being asked for, with both named', async () => {
    const out = join(folder.path, 'as-it-is');
    const said: string[] = [];
    const say = (text: string) => void said.push(text);
    const before = process.env['CHROME_PATH'];
    process.env['CHROME_PATH'] = locate('chromium');
    try {
      const code = await run(
        ['print', precept, '--lang', 'cy', '--out', out],
        {out: say, err: say, now: () => new Date()},
        '1.2.3',
      );
      assert.equal(code, 0, said.join('\n'));
    } finally {
      if (before === undefined) delete process.env['CHROME_PATH'];
      else process.env['CHROME_PATH'] = before;
    }
    assert.ok(said[0]!.startsWith(`${out}.html, ${out}.pdf: version 1, check code `), said[0]);
    assert.match(readFileSync(`${out}.pdf`, 'latin1'), /^%PDF-[^]*\/StructTreeRoot/);
  });

  it('is tagged, has bookmarks, its language and its title, and the hash on each sheet', async () => {
    const {facts, structure, raw, pages, hash, text} = await printed('cy', '--lang', 'cy');
    // WCAG 1.3.1, 2.4.2, 3.1.1: as PDF/UA has them.
    assert.match(facts, /^Tagged: +yes$/m);
    assert.match(facts, /^Title: +Praesept yr heddlu 2027 i 2028$/m);
    assert.match(facts, /^Page size: +59[45](\.\d+)? x 84[12](\.\d+)? pts \(A4\)$/m);
    assert.match(raw, /\/StructTreeRoot/);
    assert.match(raw, /\/MarkInfo\s*<<[^>]*\/Marked true/);
    assert.match(raw, /\/Lang \(cy\)/);
    assert.match(raw, /\/Outlines/);
    for (const tag of ['H1', 'H2', 'H3', 'L', 'LI'])
      assert.match(structure, new RegExp(`^\\s*${tag}\\b`, 'm'));
    assert.ok(pages.length > 5);
    for (const [index, page] of pages.entries()) {
      assert.ok(page.includes(`precept-2027 · 1 · ${hash}`), `sheet ${index + 1} has its hash`);
      assert.ok(page.includes(`${index + 1} / ${pages.length}`), `sheet ${index + 1} is numbered`);
    }
    assert.match(text, /\b3 +Ar ran sefydliad\s+➔\s+ewch i gwestiwn 4/);
    assert.match(text, /Atebwch gwestiwn 7 dim ond os ydych chi wedi ticio/);
  });

  it('is large print, in one column, where it is asked for', async () => {
    const {raw, pages} = await printed('large', '--lang', 'en', '--large');
    assert.match(raw, /\/StructTreeRoot/);
    const usual = await printed('usual', '--lang', 'en');
    assert.ok(pages.length > usual.pages.length);
  });

  it('has both languages in one booklet, the English marked', async () => {
    const {text, raw} = await printed('both', '--lang', 'en', '--bilingual');
    assert.match(raw, /\/Lang \(cy\)/);
    assert.match(text, /ewch i gwestiwn 4\s+\/\s+go to question 4/);
    assert.match(raw, /\/Lang \(en\)/);
  });

  it('leaves no heading alone at the foot of a sheet', async () => {
    const {pages} = await printed('orphans', '--lang', 'en');
    for (const page of pages) {
      const lines = page
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
      // Above the foot.
      const last = lines.at(-2)!;
      assert.doesNotMatch(
        last,
        /^(Section \d+|\d+ {2,}\S.*\?( \(optional\))?|Tick one box\.)$/,
        last,
      );
    }
  });

  it('fits a screen of 320 pixels, and asks for nothing from elsewhere (WCAG 1.4.10)', async () => {
    const browser = await puppeteer.launch(puppeteerOptions.chromium());
    try {
      for (const args of [
        ['--lang', 'cy'],
        ['--lang', 'ur'],
        ['--lang', 'cy', '--bilingual'],
      ]) {
        const {html} = await printed(`narrow-${args.join('')}`, ...args);
        const page = await browser.newPage();
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.setViewport({width: 320, height: 640});
        await page.goto(`file://${html}`);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 320, `${args.join(' ')}: ${width} pixels`);
        assert.deepEqual(asked, [`file://${html}`]);
        await page.close();
      }
    } finally {
      await browser.close();
    }
  });
});
