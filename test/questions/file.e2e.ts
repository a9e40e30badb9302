import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import {Demo} from '../e2e/demo.js';
import {inEachBrowser} from '../rig/e2e.js';

let demo: Demo;
before(async () => {
  demo = await Demo.start();
});
after(() => demo.stop());

type Named = readonly [name: string, text: string, type?: string];

/** Chooses files in the question, as the browser’s own window does. */
function choose(files: readonly Named[]): void {
  const root = document.querySelector('dweud-form')!.shadowRoot!;
  const input = root.querySelector<HTMLInputElement>('#q-documents')!;
  const transfer = new DataTransfer();
  for (const [name, text, type = ''] of files) transfer.items.add(new File([text], name, {type}));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Whether so many files have been chosen, and every one of them stands like this. */
const stand = (count: number, words: string) => {
  const found = document.querySelector('dweud-form')!.shadowRoot!.querySelectorAll('.file-state');
  return found.length === count && [...found].every((state) => state.textContent.trim() === words);
};

inEachBrowser(
  'an organisation uploads its response, and whoever reads it can save the file and nothing else',
  async (browser) => {
    await browser.goto(`${demo.url}/`);
    await browser.click('a[href="/cy/organisation.html"]');
    await browser.click('#next');
    await browser.sees('Eich sefydliad');
    await browser.click('#q-organisation_name');
    await browser.type('Clwb Cerdded Gilfaen');
    await browser.click('#q-sector');
    await browser.click('#next');
    await browser.sees('Eich canghennau');
    await browser.click('#next');
    await browser.sees('Barn eich sefydliad');
    await browser.click('#q-support');

    // A page that calls itself a document is refused by whoever receives it.
    await browser.evaluate(choose, [['tudalen.pdf', '<script>alert(1)</script>']] as Named[]);
    await browser.wait(stand, 1, 'Heb ei derbyn. Tynnwch hi, neu dewiswch ffeil arall.');
    await browser.click('.file button');
    await browser.wait(() => {
      const root = document.querySelector('dweud-form')!.shadowRoot!;
      return root.querySelector('.file') === null && root.activeElement?.id === 'q-documents';
    });

    // The network fails, and one press tries again.
    const mend = demo.fault(/^POST \/files/, (_request, response) => response.writeHead(503).end());
    await browser.evaluate(choose, [['Ymateb Tŷ <b>.pdf', '%PDF-1.7 Ymateb']] as Named[]);
    await browser.wait(stand, 1, 'Doedd dim modd ei huwchlwytho. Rhowch gynnig arall arni.');
    mend();
    await browser.click('[id^=q-documents-again]');
    await browser.wait(stand, 1, 'Wedi’i huwchlwytho');
    // Its name has no end, as a phone’s may have none: it is kept, and in the response, under one that has.
    await browser.evaluate(choose, [['nodiadau', 'Ŵyr', 'text/plain']] as Named[]);
    await browser.wait(stand, 2, 'Wedi’i huwchlwytho');

    await browser.click('#next');
    await browser.sees('Ymateb Tŷ <b>.pdf (1KB)');
    await browser.sees('nodiadau.txt (1KB)');
    await browser.click('#next');
    await browser.sees('Rydym wedi derbyn ymateb eich sefydliad');

    const html = await demo.read('/responses/?consultation=organisation');
    const row = html.split('<tr>').at(-1)!;
    const links = [...row.matchAll(/href="(\/files\/[0-9a-f-]+)" download>([^<]+)</g)];
    assert.deepEqual(
      links.map(([, , name]) => name),
      ['Ymateb Tŷ &lt;b&gt;.pdf', 'nodiadau.txt'],
    );
    const answer = await fetch(demo.url + links[0]![1]!);
    assert.equal(await answer.text(), '%PDF-1.7 Ymateb');
    assert.match(answer.headers.get('content-disposition')!, /^attachment; /);
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.match(answer.headers.get('content-security-policy')!, /sandbox/);
    const taken = await fetch(demo.url + links[0]![1]!, {method: 'DELETE'});
    assert.equal(taken.status, 409);
  },
  {forgive: /422|503|Failed to load resource/i},
);
