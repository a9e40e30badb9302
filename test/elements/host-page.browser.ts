import {expect} from 'chai';
import {html, render} from 'lit';
import type {DweudForm} from '../../src/dweud.js';
import {define} from '../../src/elements/define.js';
import {expectAccessible} from '../rig/axe.js';
import {axLines, click, emulate, press, type, viewport} from '../rig/commands.js';
import {mount} from '../rig/mount.js';
import {until} from '../rig/until.js';
import {
  aForm,
  after,
  all,
  answer,
  definitionOf,
  drawn,
  find,
  focused,
  line,
  next,
  serves,
  takes,
  twoPages,
  unmounted,
  wordsOf,
  yesNo,
} from './a-form.js';

const everything = definitionOf([
  line('street', {hint: {en: 'Where you live', cy: 'Ble rydych chi’n byw'}}),
  yesNo('enough', {}, {other: {label: {en: 'Why?', cy: 'Pam?'}}}),
  {
    name: 'channels',
    type: 'checkboxes',
    label: 'Channels',
    options: [
      {value: 'a', label: 'A'},
      {value: 'b', label: 'B'},
    ],
  },
  {name: 'area', type: 'select', label: 'Area', options: [{value: 'a', label: 'A'}]},
  {name: 'why', type: 'textarea', label: 'Why?', maxLength: 100},
  {name: 'born', type: 'date', label: 'Born'},
]);

/** Adds a style sheet to the page until the test is over. */
function style(css: string) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  sheets.push(sheet);
}
const sheets: CSSStyleSheet[] = [];
afterEach(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => !sheets.includes(one));
  document.documentElement.removeAttribute('style');
});

const hostile: [what: string, css: string][] = [
  ['a reset that unsets everything', '* {all: unset !important}'],
  ['a root of 62.5%', 'html {font-size: 62.5%} body {font-size: 1.6rem}'],
  ['a tiny root', 'html, body, * {font-size: 6px}'],
  [
    'a theme that floats labels and hides inputs',
    `label, legend {float: left; width: 30%} input, select, textarea, button {display: none !important}
     fieldset {display: flex; border: 9px solid red} * {outline: none !important}`,
  ],
  [
    'Bootstrap’s reboot and forms',
    `*, ::before, ::after {box-sizing: border-box} label {display: inline-block; margin-bottom: .5rem}
     legend {float: left; width: 100%; font-size: 1.5rem} .form {display: flex} .label {color: #fff}
     .error {display: none} .hint {display: none} .option {display: none} .visually-hidden {position: static !important}
     .hidden, [hidden] {display: none !important} .button {opacity: 0}`,
  ],
  [
    'a WordPress theme',
    `div, p, form, ul, li, input, label, section, span {position: relative; margin: 2em; padding: 1em; line-height: 1}
     .entry-content *:not(a) {color: #ccc}`,
  ],
  [
    'a page that passes on what nobody wants',
    `body {text-align: center; text-transform: uppercase; white-space: nowrap; text-indent: 5em;
     letter-spacing: .4em; word-spacing: 1em; font-style: italic; font-weight: 900; cursor: none;
     list-style: square; visibility: visible; line-height: 0.5}`,
  ],
];

/** What a person must be able to see and reach. */
async function expectUsable(form: DweudForm) {
  const host = form.getBoundingClientRect();
  expect(host.width, 'width of the form').to.be.above(250);
  for (const element of all(
    form,
    'input, select, textarea, button, label, legend, .hint, .count',
  )) {
    if (element.closest('[hidden], .visually-hidden')) continue;
    const what = `${element.localName}#${element.id} ${wordsOf(element)}`;
    expect(
      element.checkVisibility({opacityProperty: true, visibilityProperty: true}),
      what,
    ).to.equal(true);
    const {width, height, left, right} = element.getBoundingClientRect();
    expect(left, `${what} left`).to.be.at.least(0);
    expect(right, `${what} right`).to.be.at.most(innerWidth + 1);
    if (element.matches('input, select, textarea, button'))
      expect(Math.min(width, height), `${what} size`).to.be.at.least(24);
    expect(parseFloat(getComputedStyle(element).fontSize), `${what} font`).to.be.at.least(16);
    expect(getComputedStyle(element).float, `${what} float`).to.equal('none');
  }
  const box = find(form, '#q-street');
  expect(find(form, '#q-street-label').getBoundingClientRect().bottom).to.be.at.most(
    box.getBoundingClientRect().top + 1,
  );
  box.focus();
  await press('Shift+Tab');
  await press('Tab');
  expect(focused(form)).to.equal(box);
  expect(parseFloat(getComputedStyle(box).outlineWidth), 'focus ring').to.be.at.least(2);
  expect(getComputedStyle(box).outlineStyle).not.to.equal('none');
  const region = form.querySelector('[role=status]')!;
  region.textContent = 'A message that nobody should see on the screen';
  const {width, height} = region.getBoundingClientRect();
  expect(width * height, 'the live region is seen').to.be.at.most(4);
  region.textContent = '';
}

describe('the direction of a form', () => {
  it('is that of the language of the document that is read, whatever the page (W-11)', async () => {
    const definition = {...definitionOf([line('street')]), languages: ['en', 'ar']};
    const form = await aForm({definition, language: 'ar'});
    expect(find(form, '.form').dir).to.equal('rtl');
    await after('dweud-language', form, () => (form.language = 'en'));
    expect(find(form, '.form').dir).to.equal('ltr');
  });

  it('leaves words in another language their own (DM-04)', async () => {
    const label = {en: 'Where do you live?', fa: 'أين تسكن؟'};
    const languages = ['en', 'fa'];
    const definition = definitionOf([line('street', {label}), line('town')], {languages});
    const form = await aForm({definition, language: 'fa'});
    const [own, other] = all(form, '.label span').map(({dir, lang}) => `${lang} ${dir}`);
    expect([own, other]).to.deep.equal(['fa rtl', 'en ltr']);
    // The number at the end stands at the end: to the right.
    const progress = find(form, '.caption > :last-child');
    expect(wordsOf(progress)).to.equal('\u2068Page 1 of 1\u2069');
    const text = [...progress.childNodes].find((node) => node instanceof Text && node.length)!;
    const at = (word: string) => {
      const range = new Range();
      const from = text.textContent!.lastIndexOf(word);
      range.setStart(text, from);
      range.setEnd(text, from + word.length);
      return range.getBoundingClientRect().left;
    };
    expect(at('1')).to.be.above(at('Page'));
  });

  it('turns the arrow of the way back', async () => {
    const definition = {...twoPages(), languages: ['en', 'ar']};
    const form = await aForm({definition, language: 'ar'});
    await answer(form, {street: 'Heol y Bont'});
    await next(form);
    const turn = () => getComputedStyle(find(form, '.back'), '::before').rotate;
    expect(turn()).to.equal('225deg');
    await after('dweud-language', form, () => (form.language = 'en'));
    expect(turn()).to.equal('45deg');
  });
});

describe('a wish for more contrast', () => {
  it('gives what is muted the colour of the text (DM-03)', async function () {
    const hint = {en: 'Where you live', cy: 'Ble rydych chi’n byw'};
    const form = await aForm({definition: definitionOf([line('street', {hint})])});
    const colourOf = (selector: string) => getComputedStyle(find(form, selector)).color;
    expect(colourOf('.hint')).not.to.equal(colourOf('.label'));
    if (!(await emulate({contrast: 'more'}))) this.skip();
    expect(colourOf('.hint')).to.equal(colourOf('.label'));
  });
});

describe('on a page that was not made for it', () => {
  for (const [what, css] of hostile)
    it(`stands up to ${what} (WC-16, WC-08)`, async () => {
      style(css);
      const form = await aForm({definition: everything});
      await viewport(480, 700);
      await expectUsable(form);
      await next(form, 'dweud-problems');
      await expectUsable(form);
      await expectAccessible(form);
    });

  it('leaves the page’s own looks alone', async () => {
    const probe = await mount<HTMLElement>(
      html`<div>
        <p class="hint error label form button">Text</p>
        <label class="option">Label</label><input class="input tick" /><button class="button">
          B
        </button>
        <fieldset class="options"><legend>Legend</legend></fieldset>
        <h2 class="heading" id="heading">Heading</h2>
      </div>`,
    );
    const looks = () =>
      [probe, document.body, document.documentElement, ...probe.querySelectorAll('*')].map(
        (one) => {
          const computed = getComputedStyle(one);
          return [...computed]
            .filter(
              (name) =>
                !/^(block|inline|perspective|transform)-|size$|^(width|height)$/u.test(name),
            )
            .map((name) => `${name}: ${computed.getPropertyValue(name)}`)
            .join(';');
        },
      );
    const before = looks();
    const adopted = document.adoptedStyleSheets.length;
    const head = document.head.innerHTML;
    const form = unmounted({definition: everything});
    await after('dweud-ready', form, () => probe.append(form));
    await next(form, 'dweud-problems');
    form.remove();
    expect(looks()).to.deep.equal(before);
    expect(document.adoptedStyleSheets).to.have.length(adopted);
    expect(document.head.innerHTML).to.equal(head);
  });

  it('uses no style attribute, so that a strict policy has nothing to refuse', async () => {
    const form = await aForm({definition: everything, transport: takes});
    const none = () => expect(all(form, '[style]')).to.have.length(0);
    none();
    await next(form, 'dweud-problems');
    none();
    await answer(form, {street: 'x', enough: 'yes'});
    none();
    await next(form);
    none();
    await next(form, 'dweud-submitted');
    none();
    expect(form.querySelectorAll('[style]')).to.have.length(0);
  });

  it('writes nothing on the device (PEC-02)', async () => {
    const kept = async () => ({
      local: {...localStorage},
      session: {...sessionStorage},
      cookie: document.cookie,
      databases: (await indexedDB.databases()).map(({name}) => name),
      caches: 'caches' in globalThis ? await caches.keys().catch(() => []) : [],
    });
    const before = await kept();
    const form = await aForm({definition: everything, transport: takes, noHistory: false});
    find(form, '#q-street').focus();
    await type('High Street');
    await click(find(form, '#q-enough'));
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    await next(form);
    await next(form, 'dweud-submitted');
    expect(await kept()).to.deep.equal(before);
    expect(JSON.stringify(history.state)).not.to.contain('High Street');
    expect(location.href).not.to.contain('High');
  });

  it('tells the page which question was answered and never what', async () => {
    const secret = 'Llanfairpwll';
    const told: string[] = [];
    const kinds = [
      'ready',
      'answered',
      'step',
      'problems',
      'language',
      'submitted',
      'error',
    ] as const;
    const hear = (event: Event) => {
      const own = Object.getOwnPropertyNames(event).map((key): [string, unknown] => [
        key,
        Reflect.get(event, key),
      ]);
      told.push(`${event.type} ${JSON.stringify(Object.fromEntries(own))}`);
      const {error} = event as unknown as {error?: Error};
      if (error) told.push(`${error.message} ${error.stack}`);
    };
    const leaks: string[] = [];
    const overhear = (event: Event) => {
      const [target] = event.composedPath();
      if (event.currentTarget === document && event.target !== target) return;
      if (event.target instanceof HTMLInputElement) leaks.push(event.type);
    };
    for (const kind of kinds) document.addEventListener(`dweud-${kind}`, hear);
    for (const kind of ['input', 'change', 'submit']) document.addEventListener(kind, overhear);
    let works = false;
    const form = await aForm({
      definition: everything,
      transport: (response, options) =>
        works ? takes(response, options) : Promise.reject(new Error('Broken')),
    });
    await next(form, 'dweud-problems');
    find(form, '#q-street').focus();
    await type(secret);
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    await next(form);
    await next(form, 'dweud-error');
    works = true;
    await next(form, 'dweud-submitted');
    for (const kind of kinds) document.removeEventListener(`dweud-${kind}`, hear);
    for (const kind of ['input', 'change', 'submit']) document.removeEventListener(kind, overhear);
    expect(new Set(told.map((one) => one.split(' ')[0])).size).to.be.at.least(kinds.length);
    expect(told.join('\n')).not.to.contain(secret);
    expect(told.join('\n')).to.contain('"question":"street"');
    expect(leaks).to.deep.equal([]);
  });

  it('keeps what was typed when it is moved in the page', async () => {
    const form = await aForm({definition: everything});
    find(form, '#q-street').focus();
    await type('High Street');
    await click(find(form, '#q-enough'));
    await drawn(form);
    const place = document.createElement('section');
    form.parentElement!.append(place);
    place.append(form);
    await drawn(form);
    expect(find<HTMLInputElement>(form, '#q-street').value).to.equal('High Street');
    expect(find<HTMLInputElement>(form, '#q-enough').checked).to.equal(true);
    form.remove();
    form.session!.answer('street', 'Low Street');
    place.append(form);
    await drawn(form);
    expect(find<HTMLInputElement>(form, '#q-street').value).to.equal('Low Street');
    await next(form);
    expect(wordsOf(find(form, '.answers dd'))).to.equal('Low Street');
  });

  it('leaves nothing behind when it is taken away, even while it loads or sends', async () => {
    const title = document.title;
    const state: unknown = history.state;
    let finish!: () => void;
    const form = await aForm({
      definition: definitionOf([yesNo('enough')]),
      noHistory: false,
      manageTitle: true,
      transport: ({id}) => new Promise((resolve) => (finish = () => resolve({id, reference: 'R'}))),
    });
    await next(form);
    const parent = form.parentElement!;
    await click(find(form, '#next'));
    await until(() => finish, 'nothing was sent');
    form.remove();
    expect(document.title).to.equal(title);
    const left = history.state as unknown;
    const received = after('dweud-submitted', form, finish);
    await received;
    expect(history.state, 'a form that is gone changed the history').to.deep.equal(left);
    expect(document.title).to.equal(title);
    expect(parent.querySelectorAll('[role=status]')).to.have.length(0);
    const steps: string[] = [];
    form.addEventListener('dweud-step', ({step}) => steps.push(step));
    dispatchEvent(new PopStateEvent('popstate', {state: {dweud: {'dweud-1': 'check'}}}));
    await form.updateComplete;
    expect(steps).to.deep.equal([]);
    history.replaceState(state, '');
    serves(() => new Promise(() => undefined));
    const loading = unmounted({src: '/never.json'});
    parent.append(loading);
    await loading.updateComplete;
    loading.remove();
  });
});

describe('two forms on one page (WC-19)', () => {
  const pair = async () => {
    const one = await aForm({definition: everything, language: 'en', id: 'one'});
    const two = unmounted({definition: everything, language: 'cy', id: 'two'});
    await after('dweud-ready', two, () => one.after(two));
    return {one, two};
  };

  it('speak each its own language, and steal no focus', async () => {
    const {one, two} = await pair();
    expect(document.activeElement).to.equal(document.body);
    expect([find(one, '.form').lang, find(two, '.form').lang]).to.deep.equal(['en', 'cy']);
    expect(wordsOf(find(one, '#next'))).to.equal('Continue');
    expect(wordsOf(find(two, '#next'))).to.equal('Parhau');
    await after('dweud-language', one, () => click(find(one, '#language-cy')));
    await after('dweud-language', two, () => click(find(two, '#language-en')));
    expect([find(one, '.form').lang, find(two, '.form').lang]).to.deep.equal(['cy', 'en']);
    two.remove();
  });

  it('share no answer, no radio and no message', async () => {
    const {one, two} = await pair();
    await click(find(one, '#q-enough'));
    await click(find(two, '#q-enough-2'));
    expect(find<HTMLInputElement>(one, '#q-enough').checked).to.equal(true);
    expect(find<HTMLInputElement>(two, '#q-enough-2').checked).to.equal(true);
    await next(one, 'dweud-problems');
    expect(all(two, '#summary')).to.have.length(0);
    expect(document.querySelectorAll('[role=status]')).to.have.length(2);
    expect((await axLines(two)).some((one_) => one_.includes('Mae problem'))).to.equal(false);
    await expectAccessible(one.parentElement!);
    two.remove();
  });
});

describe('the language that a form starts in (W-25)', () => {
  const cases: [what: string, properties: object, page: string, expected: string][] = [
    ['its own attribute', {language: 'cy'}, 'en', 'cy'],
    ['the host page’s language', {language: undefined}, 'cy', 'cy'],
    ['the host page’s language with a region', {language: undefined}, 'cy-GB', 'cy'],
    ['the document’s first, on a page in another', {language: undefined}, 'fr', 'en'],
    ['the host page’s, for an attribute that it does not speak', {language: 'pl'}, 'cy', 'cy'],
  ];
  for (const [what, properties, page, expected] of cases)
    it(`is ${what}`, async () => {
      const form = unmounted({definition: twoPages(), ...properties});
      await after('dweud-ready', form, () => mount(html`<section lang=${page}>${form}</section>`));
      expect(find(form, '.form').lang).to.equal(expected);
    });

  it('is the one around the shadow root that it stands in, unless that says another', async () => {
    for (const [inside, expected] of [
      ['', 'cy'],
      ['en', 'en'],
    ] as const) {
      const form = unmounted({definition: twoPages(), language: undefined});
      const section = await mount(html`<section lang="cy"></section>`);
      const root = section.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
      await after('dweud-ready', form, () =>
        render(inside ? html`<p lang=${inside}>${form}</p>` : html`${form}`, root),
      );
      expect(find(form, '.form').lang).to.equal(expected);
    }
  });

  it('is the nearest that the document has, subtag by subtag', async () => {
    const definition = {...twoPages(), languages: ['en', 'zh-Hant', 'zh-Hans', 'cy-x-young']};
    for (const [language, expected] of [
      ['zh-Hans-CN', 'zh-Hans'],
      ['zh-hant-HK', 'zh-Hant'],
      ['zh', 'zh-Hant'],
      ['cy', 'cy-x-young'],
    ] as const) {
      const form = await aForm({definition, language});
      const current = find(form, '[aria-current]').closest('li');
      expect(current?.lang, language).to.equal(expected);
    }
  });

  it('can be changed by the page, with as much said of it as at the start', async () => {
    const form = await aForm({definition: twoPages()});
    await after('dweud-language', form, () => form.setAttribute('language', 'cy'));
    expect(wordsOf(find(form, '#next'))).to.equal('Parhau');
    await after('dweud-language', form, () => (form.language = 'en'));
    await after('dweud-language', form, () => (form.language = 'cy-GB'));
    expect(find(form, '.form').lang).to.equal('cy');
  });
});

describe('a second copy of the library', () => {
  it('leaves the first in charge', () => {
    const {DweudForm: _, ...first} = {DweudForm: customElements.get('dweud-form')};
    define();
    define();
    expect(customElements.get('dweud-form')).to.be.a('function');
    expect(first).to.deep.equal({});
  });

  it('defines all of its elements or none', async () => {
    const frame = document.createElement('iframe');
    const entry = new URL('../../src/dweud.ts', import.meta.url).href;
    frame.srcdoc = `<!doctype html><p>Frame</p><script>customElements.define('dweud-question', class extends HTMLElement {})</script>
      <script type="module">import ${JSON.stringify(entry)}; document.title = 'loaded'</script>`;
    document.body.append(frame);
    try {
      await until(() => frame.contentDocument?.title === 'loaded', 'the second copy did not load');
      expect(frame.contentWindow!.customElements.get('dweud-form')).to.equal(undefined);
    } finally {
      frame.remove();
    }
  });
});
