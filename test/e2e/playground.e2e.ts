import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before} from 'node:test';
import {inEachBrowser} from '../rig/e2e.js';
import {axeFlaws} from './axe-flaws.js';
import {Demo} from './demo.js';
import type {Browser} from './keyboard.js';

let demo: Demo;
before(async () => {
  demo = await Demo.start();
});
after(() => demo.stop());

const address = () => `${demo.url}/dweud/playground/index.html`;
const small = JSON.stringify({
  ...{id: 'small', version: '1', languages: ['en', 'cy'], policy: 'draft'},
  effectsOnWelsh: {notAsked: 'No policy is decided by it.'},
  title: {en: 'Small', cy: 'Bach'},
  organisation: {
    name: 'Us',
    contact: {en: '[Us](mailto:us@example.org)', cy: '[Ni](mailto:us@example.org)'},
  },
  pages: [
    {
      id: 'one',
      title: {en: 'First', cy: 'Cyntaf'},
      questions: [
        {
          type: 'text',
          name: 'street',
          label: {en: 'Which street?', cy: 'Pa stryd?'},
          required: true,
        },
      ],
    },
    {
      id: 'two',
      title: {en: 'Second', cy: 'Ail'},
      questions: [{type: 'number', name: 'age', label: {en: 'What age?', cy: 'Pa oed?'}}],
    },
  ],
});

/** Whether something is in the page, or in a shadow root of it, with words. */
function isMade(selector: string): boolean {
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? []),
  ];
  return roots.some((root) => root.querySelector(selector)?.textContent.trim());
}

/** What stands in the editor. */
const written = (browser: Browser) =>
  browser.evaluate(() => document.querySelector<HTMLElement & {text: string}>('json-editor')!.text);

/** Puts a document in place of all that is in the editor, as if it had been pasted. */
async function paste(browser: Browser, text: string): Promise<void> {
  await browser.click('.cm-content');
  await browser.press(process.platform === 'darwin' ? 'Meta+a' : 'Control+a');
  await browser.evaluate((words: string) => {
    const content = document
      .querySelector('json-editor')!
      .shadowRoot!.querySelector('.cm-content')!;
    const data = new DataTransfer();
    data.setData('text/plain', words);
    // Firefox reads what stands in the other two.
    const said = {clipboardData: data, dataType: 'text/plain', data: words, bubbles: true};
    content.dispatchEvent(new ClipboardEvent('paste', said));
  }, text);
}

/** Puts the cursor behind the first place where some words stand. */
const cursorAfter = (browser: Browser, words: string) =>
  browser.evaluate((after: string) => {
    const editor = document.querySelector<HTMLElement & {text: string; goTo(at: number): void}>(
      'json-editor',
    )!;
    editor.goTo(editor.text.indexOf(after) + after.length);
  }, words);

async function open(browser: Browser, hash = ''): Promise<void> {
  await browser.goto('about:blank');
  await browser.goto(address() + hash);
  await browser.sees('Problems:');
  await browser.sees('warning', '#problems-title');
}

inEachBrowser('the form follows what is typed, and keeps answers and the step', async (browser) => {
  await open(browser);
  await paste(browser, small);
  await browser.sees('First', '#heading');
  await browser.click('#q-street');
  await browser.type('High Street');
  await browser.click('#next');
  await browser.sees('Second', '#heading');
  await cursorAfter(browser, '"Second');
  await browser.type(' one');
  await browser.sees('Second one', '#heading');
  // Who types goes on typing, wherever the form has gone.
  await browser.type('!');
  await browser.sees('Second one!', '#heading');
  await browser.click('.back');
  await browser.sees('First', '#heading');
  assert.equal(
    await browser.evaluate(
      () =>
        document
          .querySelector('dweud-form')!
          .shadowRoot!.querySelector<HTMLInputElement>('#q-street')!.value,
    ),
    'High Street',
  );
  // While it is no JSON, what was last shown stays, and the problems say where.
  await cursorAfter(browser, '"id":');
  await browser.type('x');
  await browser.sees('Error, line', '#problems');
  await browser.sees('First', '#heading');
  await browser.press('Backspace');
  await browser.sees('0 errors', '#problems-title');
  assert.deepEqual(await browser.problems(), []);
});

inEachBrowser('every tab shows what is read off the document', async (browser) => {
  await open(browser);
  await paste(browser, small);
  await browser.sees('First', '#heading');
  await browser.click('[aria-controls=languages]');
  await browser.sees('Welsh (cy)', '#languages');
  await browser.sees(
    'Cyntaf',
    '#languages dweud-form[lang], #languages section:nth-of-type(2) dweud-form',
  );
  await browser.press('ArrowRight');
  await browser.sees('Which street?', '#sheets');
  await browser.click('#paper-bilingual');
  await browser.sees('Pa stryd?', '#sheets');
  await browser.click('#paper-large');
  await browser.click('[aria-controls=paper]');
  await browser.press('ArrowRight');
  await browser.sees('It cannot be sent yet: “street” has no answer', '#response-note');
  await browser.press('ArrowRight');
  await browser.sees('"$schema": "https://json-schema.org/draft/2020-12/schema"', '#schema-json');
  await browser.sees('"street"', '#schema-json');
  await browser.press('End');
  await browser.sees('src="/consultations/small.json"', '#snippet-html');
  await browser.sees('<p lang="cy">Bach. Ni</p>', '#snippet-html');
  await browser.press('ArrowRight');
  await browser.click('#q-street');
  await browser.type('High Street');
  await browser.click('[aria-controls=response]');
  await browser.sees('This is what the form sends.', '#response-note');
  await browser.sees('"street": "High Street"', '#response-json');
  assert.deepEqual(await browser.problems(), []);
});

inEachBrowser('the schema completes and explains', async (browser) => {
  await open(browser);
  await paste(browser, small);
  await browser.sees('First', '#heading');
  await cursorAfter(browser, '"cy":"Pa oed?"}');
  await browser.type(',"mi');
  await browser.click('.cm-tooltip-autocomplete li', {text: 'min'});
  await browser.type('3');
  assert.match(String(await written(browser)), /"cy":"Pa oed\?"\},"min": 3\}\]/);
  await cursorAfter(browser, '"type":"n');
  await browser.press('Control+ ');
  await browser.sees('"number"', '.cm-tooltip-autocomplete');
  await browser.press('Escape');
  assert.deepEqual(await browser.problems(), []);
});

inEachBrowser(
  'a problem leads to its place, and a fault is told',
  async (browser) => {
    await open(browser);
    await paste(browser, small.replace('"type":"number"', '"type":"numbr"'));
    await browser.sees('numbr', '#problems .error');
    await browser.click('#problems .error button');
    const isThere = () => document.querySelector('json-editor')!.matches(':focus-within');
    assert.ok(await browser.evaluate(isThere));
  },
  {forgive: /unknown-type: "numbr"/},
);

inEachBrowser('a link has the document in its fragment, and nothing is sent', async (browser) => {
  await open(browser);
  await paste(browser, small);
  await browser.sees('First', '#heading');
  const before = demo.requests.length;
  await browser.click('#share');
  await browser.sees('The link', '#told');
  const hash = String(await browser.evaluate(() => location.hash));
  assert.match(hash, /^#document=[\w-]+$/);
  // A part of the form may still be on its way.
  const isPart = (line: string) => /^GET \/dweud\/chunks\/[\w-]+\.js$/.test(line);
  assert.deepEqual(
    demo.requests.slice(before).filter((line) => !isPart(line)),
    [],
  );
  await open(browser, hash);
  assert.equal(await written(browser), small);
  await browser.sees('First', '#heading');
  assert.ok(demo.requests.every((line) => !line.includes('document=')));
  await open(browser, '#document=AAAA');
  await browser.sees('Priorities in your neighbourhood', '#heading');
  await browser.sees('damaged or too large', '#told');
  const examples = () => document.querySelectorAll('#example option').length;
  const count = Number(await browser.evaluate(examples));
  // A link within the page has no document, and takes nothing away.
  await paste(browser, small);
  await browser.sees('First', '#heading');
  await browser.evaluate(() => (location.hash = '#shown'));
  await browser.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(true))));
  assert.equal(await written(browser), small);
  assert.equal(Number(await browser.evaluate(examples)), count);
});

inEachBrowser('a file is opened, and what is no text is refused', async (browser) => {
  await open(browser);
  const choose = (name: string, bytes: readonly number[]) =>
    browser.evaluate(
      (called: string, content: number[]) => {
        const chosen = new DataTransfer();
        chosen.items.add(new File([Uint8Array.from(content)], called));
        const input = document.querySelector<HTMLInputElement>('#file')!;
        input.files = chosen.files;
        input.dispatchEvent(new Event('change'));
      },
      name,
      bytes,
    );
  await choose('small.json', [...Buffer.from(`\ufeff${small}`, 'utf16le')]);
  await browser.sees('First', '#heading');
  await browser.sees('small.json is open.', '#told');
  for (const [name, bytes] of [
    ['book.xlsx', [0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]],
    ['photo.jpg', [0xff, 0xd8, 0xff, 0xe0]],
  ] as const) {
    await choose(name, bytes);
    await browser.sees(`${name} holds no text that can be read.`, '#told');
    assert.equal(await written(browser), small);
  }
});

inEachBrowser('a plain JSON Schema is asked, and what it cannot say is listed', async (browser) => {
  await open(browser);
  const schema = {
    type: 'object',
    title: 'Report',
    properties: {a: {type: 'string', title: 'What?', pattern: '^x'}},
  };
  await paste(browser, JSON.stringify(schema));
  await browser.sees('Report', '#heading');
  await browser.sees('not held to a pattern', '#problems');
});

inEachBrowser(
  'axe finds nothing, at 1280 and at 320 pixels, where nothing is cut off (WC-01)',
  async (browser) => {
    for (const width of [1280, 320]) {
      await browser.viewport(width, 800);
      await open(browser);
      const last = {
        ...{form: '#heading', languages: '#languages h3', paper: '.body h1'},
        ...{response: '#response-json', schema: '#schema-json', snippet: '#snippet-html'},
      };
      for (const [tab, made] of Object.entries(last)) {
        await browser.click(`[aria-controls=${tab}]`);
        await browser.wait(isMade, made);
        // Lines of the editor that are cut by its edge leave that open.
        const flaws = (await axeFlaws(browser, 'html')).filter(
          (flaw) => !/^open question: color-contrast <(span|div) class="(ͼ|cm-)/.test(flaw),
        );
        assert.deepEqual(flaws, [], `${width} ${tab}`);
        const isCut = () => document.documentElement.scrollWidth > innerWidth;
        assert.equal(await browser.evaluate(isCut), false, `${width} ${tab}`);
      }
    }
  },
  {engines: ['chromium']},
);

inEachBrowser('each example opens without an error', async (browser) => {
  await open(browser);
  const examples = JSON.parse(
    readFileSync(new URL('../../dist/playground/examples/index.json', import.meta.url), 'utf8'),
  ) as {readonly file: string; readonly title: string}[];
  for (const {file, title} of examples) {
    await browser.evaluate((name: string) => {
      const select = document.querySelector<HTMLSelectElement>('#example')!;
      select.value = name;
      select.dispatchEvent(new Event('change'));
    }, file);
    await browser.sees(title, '#heading');
    await browser.sees(' 0 errors', '#problems-title');
  }
  assert.deepEqual(await browser.problems(), []);
});

inEachBrowser('a document that takes long follows once whoever types pauses', async (browser) => {
  await open(browser);
  await paste(browser, small);
  await browser.sees('First', '#heading');
  await browser.evaluate(() => {
    const scope = globalThis as {given?: number};
    scope.given = 0;
    const form = document.querySelector('dweud-form')!;
    const {get, set} = Object.getOwnPropertyDescriptor(
      Object.getPrototypeOf(form) as object,
      'definition',
    )!;
    // As long as a document of thousands of questions takes on a slow machine.
    Object.defineProperty(form, 'definition', {
      get,
      set(value: unknown) {
        scope.given!++;
        const end = performance.now() + 1000;
        while (performance.now() < end);
        set!.call(form, value);
      },
    });
  });
  await cursorAfter(browser, 'First');
  await browser.press('a');
  await browser.sees('Firsta', '#heading');
  // As ten keys do, faster than any machine follows.
  await browser.evaluate(() => {
    const editor = document.querySelector('json-editor')!;
    for (let key = 0; key < 10; key++) editor.dispatchEvent(new Event('change'));
  });
  await browser.press('b');
  await browser.sees('Firstab', '#heading');
  const given = Number(await browser.evaluate(() => (globalThis as {given?: number}).given));
  assert.ok(given <= 3, `${given} forms for 12 changes`);
});

inEachBrowser(
  'what is JSON and no document is told, and what was there can be gone on with',
  async (browser) => {
    await open(browser);
    for (const text of ['null', '[]', '12', '"x"', '{}']) {
      await paste(browser, text);
      await browser.sees('Error, line 1, column 1', '#problems');
      await browser.sees('The document is faulty', '#told');
    }
    await paste(browser, small);
    await browser.sees('First', '#heading');
  },
  // The element says in the console what is wrong with a document.
  {forgive: /^console\.error: /},
);

inEachBrowser(
  'what was written is not lost by a reload, and a link has what it was made of',
  async (browser) => {
    await open(browser);
    /** Whether the browser would ask before it leaves. */
    const asks = () =>
      browser.evaluate(() => {
        const event = new Event('beforeunload', {cancelable: true});
        dispatchEvent(event);
        return event.defaultPrevented;
      });
    assert.equal(await asks(), false, 'an example');
    await paste(browser, small);
    await browser.sees('First', '#heading');
    assert.equal(await asks(), true, 'what was written');
    await browser.click('#share');
    await browser.wait(() => location.hash.startsWith('#document='));
    assert.equal(await asks(), false, 'what is in the address');
    await paste(browser, small.replace('First', 'Another'));
    await browser.sees('Another', '#heading');
    assert.equal(await browser.evaluate(() => location.hash), '', 'the link is of the one before');
    assert.equal(await asks(), true);
  },
);
