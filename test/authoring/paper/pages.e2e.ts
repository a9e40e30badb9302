import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type Browser} from 'puppeteer-core';
import {asHtml} from '../../../src/authoring/paper/as-html.js';
import {paperOf} from '../../../src/authoring/paper/paper-of.js';
import {drawPdf} from '../../../src/cli/print/draw-pdf.js';
import {printedHash} from '../../../src/engine/printed-hash.js';
import {planOf} from '../../../src/engine/whole-plan.js';
import {models} from '../../../src/questions/models.js';
import {puppeteerOptions} from '../../rig/launchers.js';
import {chosenBrowsers} from '../../rig/machine.js';
import {temporaryFolder} from '../../rig/processes.js';

const folder = temporaryFolder('paper-pages');
after(() => folder.remove());
const demo = 'demo/consultations';
const kinds = {
  English: {language: 'en'},
  Welsh: {language: 'cy'},
  'large print': {language: 'en', large: true},
  'two languages': {language: 'cy', bilingual: true},
  'two languages in large print': {language: 'cy', bilingual: true, large: true},
};

/** The name of an edition, which stands at the foot of each page, and the paper as HTML. */
async function paperIn(name: string, kind: (typeof kinds)[keyof typeof kinds]) {
  const plan = planOf(JSON.parse(readFileSync(join(demo, name), 'utf8')), models);
  const hash = printedHash(plan.definition);
  const paper = await paperOf(plan, {...kind, hash});
  return {html: asHtml(paper), foot: paper.foot};
}

/** The lines of each page of a PDF, in the order in which they are read, and without its foot. */
function pagesOf(pdf: Uint8Array, foot: string): string[][] {
  const path = join(folder.path, 'paper.pdf');
  writeFileSync(path, pdf);
  const text = execFileSync('pdftotext', [path, '-'], {encoding: 'utf8', maxBuffer: 64 << 20});
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) =>
      page
        .split('\n')
        .map((line) => line.replace(/\s+/g, ' ').trim())
        .filter((line) => line && line !== foot && !/^\d+ ?\/ ?\d+$/.test(line)),
    );
}

/** Everything that must not be the last on a page: headings, questions, and each language of them. */
function headingsIn(html: string): ReadonlySet<string> {
  const plain = (markup: string) =>
    markup
      .replace(/<[^>]+>/g, '')
      .replace(/&#39;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
      .replace(/\s+/g, ' ')
      .trim();
  const found = [...html.matchAll(/<(h[1-6])[^>]*>([^]*?)<\/\1>/g)].flatMap(([, , inner = '']) => [
    plain(inner),
    ...inner.split('<span class="said row"').map((row) => plain(`<span${row}`)),
  ]);
  return new Set(found.filter((text) => text && !/^\S+$/.test(text)));
}

const millimetre = 96 / 25.4;
/** What a page has room for: A4 without its margins. */
const pageHeight = (297 - 36) * millimetre;

describe('pages of paper', {skip: !chosenBrowsers().includes('chromium')}, () => {
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch(puppeteerOptions.chromium());
  });
  after(() => browser.close());

  for (const name of readdirSync(demo).filter((one) => one.endsWith('.json')))
    for (const [what, kind] of Object.entries(kinds))
      it(`${name} in ${what} has no heading alone at the end of a page, and no question torn that one page holds`, async () => {
        const {html, foot} = await paperIn(name, kind);
        const page = await browser.newPage();
        await page.setViewport({width: Math.round(176 * millimetre), height: 800});
        await page.emulateMediaType('print');
        await page.setContent(html);
        const {heights, rows, marked} = await page.evaluate(() => {
          const questions = [...document.querySelectorAll('section.question')].filter(
            (one) => !one.querySelector('.question'),
          );
          const found = {
            // Under a heading without a word of its own a question has that much less room.
            heights: questions.map(
              (one) =>
                one.getBoundingClientRect().bottom -
                (one.closest('.opening') ?? one).getBoundingClientRect().top,
            ),
            rows: [...document.querySelectorAll('.across')].map(
              (row) =>
                new Set(
                  [...row.querySelectorAll('.box')].map((one) => one.getBoundingClientRect().y),
                ).size,
            ),
          };
          // A mark at the start and the end of each question, which takes no room.
          for (const [index, one] of questions.entries())
            for (const end of ['qs', 'qe']) {
              const mark = document.createElement('span');
              mark.style.cssText = 'position:absolute;font-size:1px;line-height:1px';
              mark.textContent = end + index + end;
              if (end === 'qs') one.querySelector('.top')!.prepend(mark);
              else one.append(mark);
            }
          return {...found, marked: `<!doctype html>${document.documentElement.outerHTML}`};
        });
        await page.close();
        assert.deepEqual(
          rows.filter((lines) => lines !== 1),
          [],
          'the points of a scale stand in one row',
        );

        const marks = pagesOf(await drawPdf(browser, marked), foot).map((lines) => lines.join(' '));
        const pageWith = (text: string) => marks.findIndex((one) => one.includes(text));
        for (const [number, height] of heights.entries()) {
          const first = pageWith(`qs${number}qs`);
          assert.ok(first >= 0, `question ${number} is on a page`);
          if (height > pageHeight) continue;
          const end = `qe${number}qe`;
          const over = pageWith(end) === first ? '' : marks[pageWith(end)]!.split(end)[0]!;
          const rest = over.replace(/q[se]\d+q[se]/g, '').trim();
          assert.equal(
            rest,
            '',
            `question ${number} of ${height} pixels is torn on page ${first + 1}`,
          );
        }

        const headings = headingsIn(html);
        assert.ok(headings.size > 5);
        const pages = pagesOf(await drawPdf(browser, html), foot);
        for (const [index, lines] of pages.entries()) {
          // What is longer than a page may end on the next one with little.
          const isShort = heights.every((height) => height <= pageHeight);
          assert.ok(
            !isShort || lines.length > 1,
            `page ${index + 1} has more than ${lines.join()}`,
          );
          assert.doesNotMatch(
            lines[0] ?? '',
            /^(If you need more room|There is room for|Os oes angen mwy|Nifer y lleoedd)/,
            `page ${index + 1} begins with its question`,
          );
          for (let count = 1; count <= 10; count++) {
            const tail = lines.slice(-count).join(' ');
            for (const text of [tail, tail.replace(/^[\d.]+ /, '')])
              assert.ok(!headings.has(text), `alone at the end of page ${index + 1}: ${text}`);
          }
        }
      });
});

describe('paper from Firefox', {skip: !chosenBrowsers().includes('firefox')}, () => {
  it('has the check code on each page, below everything else', async () => {
    const browser = await puppeteer.launch(puppeteerOptions.firefox() as never);
    try {
      for (const kind of [kinds.Welsh, kinds['large print']]) {
        const {html, foot} = await paperIn('precept-2027.json', kind);
        const page = await browser.newPage();
        await page.setContent(html);
        const pdf = await page.pdf({preferCSSPageSize: true});
        await page.close();
        const path = join(folder.path, 'firefox.pdf');
        writeFileSync(path, pdf);
        const pages = execFileSync('pdftotext', ['-layout', path, '-'], {encoding: 'utf8'})
          .split('\f')
          .slice(0, -1);
        assert.ok(pages.length > 5);
        for (const [index, text] of pages.entries()) {
          const lines = text
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean);
          assert.equal(lines.at(-1), foot, `page ${index + 1}`);
          assert.equal(lines.filter((line) => line === foot).length, 1);
        }
      }
    } finally {
      await browser.close();
    }
  });
});
