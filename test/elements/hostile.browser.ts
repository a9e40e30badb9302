import {expect} from 'chai';
import {html} from 'lit';
import type {DweudForm, Receipt} from '../../src/dweud.js';
import {
  aForm,
  after,
  all,
  answer,
  button,
  consoleErrors,
  definitionOf,
  find,
  next,
  replace,
  unmounted,
  wordsOf,
} from './a-form.js';
import {click} from '../rig/commands.js';
import {mount} from '../rig/mount.js';
import {until} from '../rig/until.js';

/** Each tells on itself when it is run, and bears a word to be found by. */
const payloads = {
  'a tag': '<img src=x onerror="globalThis.pwned=1">tag',
  'an end of quotes': '"><svg onload=globalThis.pwned=1><script>globalThis.pwned=1</script>quote',
  'an end of a script':
    '</script></style></textarea></title><iframe srcdoc="<script>parent.pwned=1</script>">end',
  'a scheme': 'javascript:globalThis.pwned=1//\'"`${globalThis.pwned=1}scheme',
  'double braces': '{{constructor.constructor("globalThis.pwned=1")()}}braces',
  'links in Markdown':
    '[link](javascript:globalThis.pwned=1) [b](data:text/html,x) [c](//evil.example) ![i](x)md',
  'an attribute in a link':
    '[a](https://example.com" onmouseover="globalThis.pwned=1) <https://x>auto',
  'controls of direction': '\u202egnp.exe\u202c \u2066\u2067\u200f\u0000\ufffebidi',
  entities: '&lt;b&gt;&amp;amp;&#x3c;script>entity',
  'names that objects have': '__proto__ constructor toString proto',
};
const everyPayload = Object.values(payloads);

/** A definition whose author wrote the same into every field. */
const from = (text: string) => {
  const both = {en: text, cy: text};
  const options = ['one', 'two', 'three'].map((value) => ({value, label: both, hint: both}));
  const bare = options.map(({hint: _, ...rest}) => rest);
  const errors = {required: both, format: both, notNumber: both};
  const asked = {label: both, hint: both, required: true, errors};
  return definitionOf([], {
    title: both,
    organisation: {name: both, contact: both, alternativeFormats: both},
    purpose: {why: both, canChange: both, use: both, decisionBy: both},
    privacy: {notice: both, url: both, retention: both},
    pages: [
      {
        id: 'one',
        title: both,
        intro: both,
        questions: [
          {name: 'words', type: 'content', text: both},
          {...asked, name: 'text', type: 'text'},
          {...asked, name: 'textarea', type: 'textarea'},
          {...asked, name: 'number', type: 'number', prefix: text.slice(0, 20), suffix: text},
          {...asked, name: 'date', type: 'date'},
          {...asked, name: 'select', type: 'select', options: bare},
          {
            ...asked,
            name: 'radios',
            type: 'radios',
            divider: both,
            options: [{...options[0]!, other: {label: both, hint: both}}, ...options.slice(1)],
          },
          {...asked, name: 'checkboxes', type: 'checkboxes', divider: both, options},
        ],
      },
    ],
    confirmation: {title: both, text: both, next: both},
  });
};

const tags = new Set(
  (
    'div p span strong em br ul ol li a h1 h2 h3 h4 h5 h6 nav button form fieldset legend label input ' +
    'textarea select option section dl dt dd slot dweud-question html head meta title body bdi'
  ).split(' '),
);

/** Fails when anything in the tree could run, load, or lead where no author may lead. */
function expectHarmless(root: ParentNode, where: string) {
  for (const element of root.querySelectorAll('*')) {
    expect(tags.has(element.localName), `<${element.localName}> ${where}`).to.equal(true);
    for (const {name, value} of element.attributes) {
      expect(name, where).not.to.match(/^on|^style$|^srcdoc$|^formaction$/u);
      if (name === 'href') expect(value, where).to.match(/^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/u);
      if (name === 'src') throw new Error(`src=${value} ${where}`);
    }
  }
  expect((globalThis as {pwned?: unknown}).pwned, `a script ran ${where}`).to.equal(undefined);
  expect(({} as {polluted?: unknown}).polluted).to.equal(undefined);
}

const check = (form: DweudForm, where: string) => expectHarmless(form.shadowRoot!, where);

/** The text that an author's plain field shows, which is that very text. */
const shows = (form: DweudForm, selector: string, text: string) =>
  expect(find(form, selector).textContent, selector).to.contain(text);

describe('hostile words (SEC-02, SEC-03)', () => {
  for (const [what, payload] of Object.entries(payloads))
    it(`are shown as words in every field of an author: ${what}`, async () => {
      const form = await aForm({
        definition: from(payload),
        transport: async ({id}) => ({id, reference: payload.slice(0, 100)}),
      });
      check(form, 'at the start');
      shows(form, '#heading', payload);
      await next(form);
      check(form, 'at the questions');
      for (const name of ['text', 'textarea', 'number', 'select'])
        shows(form, `#q-${name}-label`, payload);
      shows(form, '#q-radios-hint', payload);
      shows(form, '#q-radios-1-hint', payload);
      shows(form, '#q-select option:last-child', payload);
      await next(form, 'dweud-problems');
      check(form, 'with problems');
      shows(form, '.summary-list a', payload);
      shows(form, '#q-text-error', payload);
      await answer(form, {
        text: payload,
        textarea: `${payload}\n${payload}`,
        number: '4',
        date: {day: '1', month: '2', year: '2026'},
        select: 'one',
        radios: 'one',
        radios_other: payload,
        checkboxes: ['one', 'three'],
      });
      await next(form);
      check(form, 'at the check page');
      const rows = () => all(form, '.answers dd:not(.change)').map((one) => one.textContent);
      // No receiver takes a control character.
      const stored = payload.normalize('NFC').replace('\u0000', '').trim();
      expect(rows()[0]).to.contain(stored);
      expect(rows()[1]).to.contain(stored);
      await next(form, 'dweud-submitted');
      check(form, 'at the confirmation');
      shows(form, '.reference', payload.slice(0, 100));
      expect(rows()[0]).to.contain(stored);
      let copy: Blob | undefined;
      replace(URL, 'createObjectURL', (object) => ((copy = object as Blob), 'blob:test'));
      replace(HTMLAnchorElement.prototype, 'click', () => undefined);
      await click(button(form, 'Save a copy of your answers'));
      const source = await (await until(() => copy, 'no copy')).text();
      const saved = new DOMParser().parseFromString(source, 'text/html');
      expectHarmless(saved, 'in the saved copy');
      expect(saved.querySelector('meta[http-equiv]')!.getAttribute('content')).to.contain(
        "default-src 'none'",
      );
      if (!payload.includes('\0'))
        expect(wordsOf(saved.querySelector('dd'))).to.contain(wordsOf(text(stored)));
    });

  it('are shown as words before it opens and after it has closed', async () => {
    for (const payload of everyPayload) {
      const definition = {...from(payload), opens: '2026-11-24T09:00:00Z'};
      const early = await aForm({definition});
      check(early, 'before it opens');
      early.remove();
      const closed = await aForm({
        definition: {...definition, closes: '2026-12-24T09:00:00Z'},
        now: () => new Date('2027-01-01T00:00:00Z'),
      });
      check(closed, 'after it has closed');
      closed.remove();
    }
  });

  it('typed by a person are shown as words, also after a switch of language', async () => {
    for (const payload of everyPayload) {
      const form = await aForm({definition: from('Plain')});
      await next(form);
      await answer(form, {text: payload, textarea: payload});
      check(form, 'in the boxes');
      form.language = 'cy';
      await until(() => find(form, '.form').lang === 'cy', 'the language was not changed');
      check(form, 'in the boxes, in Welsh');
      expect(find<HTMLInputElement>(form, '#q-text').value).to.equal(payload);
      form.remove();
    }
  });

  it('reach nothing as keys of a definition or of what a service answers', async () => {
    const source = JSON.stringify(definitionOf([{name: 'q', type: 'text', label: 'Q'}]));
    const definition = JSON.parse(
      source.replace('"title":{', '"title":{"__proto__":{"polluted":1},'),
    ) as unknown;
    expect(JSON.stringify(definition)).to.contain('"__proto__"');
    const errors = consoleErrors();
    await after('dweud-error', document, () => mount(html`${unmounted({definition})}`));
    expect(errors[0]).to.contain('/title/__proto__');
    const form = await aForm({
      definition: JSON.parse(source) as unknown,
      transport: async ({id}) =>
        JSON.parse(`{"id":"${id}","reference":"R","__proto__":{"polluted":1}}`) as Receipt,
    });
    await next(form);
    await next(form, 'dweud-submitted');
    check(form, 'at the confirmation');
    expect(wordsOf(find(form, '.reference'))).to.equal('R');
  });
});

const text = (words: string) => {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
};
