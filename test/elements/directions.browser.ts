import {expect} from 'chai';
import {html} from 'lit';
import type {DweudForm} from '../../src/dweud.js';
import {directionOf} from '../../src/i18n/direction.js';
import {click, viewport} from '../rig/commands.js';
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
  next,
  replace,
  takes,
  wordsOf,
} from './a-form.js';

const bare = [
  {value: 'a', label: {en: 'The first (of two)'}},
  {value: 'b', label: {en: 'The second (of two)'}},
];
const [first, ...others] = bare;
const full = [{...first, hint: {en: 'A hint.'}, heading: {en: 'Both:'}}, ...others];
const asks = (type: string, more: object = {}, name = type) => ({
  name,
  type,
  label: {en: `About ${name}?`},
  hint: {en: 'Help, of a sort.'},
  ...more,
});

/** A question of every type that shows words of the author. */
const questions = [
  asks('radios', {options: full}),
  asks('checkboxes', {options: full}),
  asks('select', {options: bare}),
  asks('autocomplete', {options: bare}),
  asks('scale', {
    points: [
      {value: 1, label: {en: 'Bad!'}},
      {value: 2, label: {en: 'Good!'}},
    ],
    extra: [{value: 'x', label: {en: 'Neither.'}}],
  }),
  asks('matrix', {rows: [{value: 'r', label: {en: 'A row.'}}], columns: bare}),
  asks('ranking', {options: bare}),
  asks('location', {areas: bare}),
  asks('repeat', {
    item: {en: 'Branch'},
    add: {en: 'Add a branch.'},
    questions: [{name: 'inner', type: 'text', label: {en: 'Where is it?'}}],
  }),
  {name: 'said', type: 'content', text: {en: '## A title?\n\nA paragraph.\n\n- An item.'}},
];

/** Fails unless every text with letters runs as its language does, where the form does not go by the letters. */
function expectDirections(form: DweudForm, where: string): void {
  const walker = document.createTreeWalker(find(form, '.form'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent!.trim();
    const {parentElement: element} = node;
    if (!/\p{L}/u.test(words) || element!.closest('[dir=auto], bdi')) continue;
    const language = element!.closest('[lang]')!.getAttribute('lang')!;
    expect(getComputedStyle(element!).direction, `“${words}” in ${language}, ${where}`).to.equal(
      directionOf(language),
    );
  }
}

describe('a text in another language than the form (DM-04, W-02)', () => {
  for (const [language, other] of [
    ['ar', 'en'],
    ['en', 'ar'],
  ] as const)
    it(`has its own direction wherever it stands: ${other} in ${language}`, async () => {
      await viewport(1000, 800);
      const page = JSON.stringify({id: 'p', title: {en: 'A page?'}, questions});
      const form = await aForm({
        definition: definitionOf([], {
          languages: ['ar', 'en'],
          title: 'A.',
          pages: [JSON.parse(page.replaceAll('"en":', `"${other}":`))],
        }),
        language,
        transport: takes,
      });
      expect(find(form, '.form').lang).to.equal(language);
      expectDirections(form, 'as it is asked');
      const begins = language === 'ar' ? 'right' : 'left';
      const labels = all(form, '.option-label');
      expect(labels.length).to.equal(5);
      for (const one of labels) expect(getComputedStyle(one).textAlign).to.equal(begins);
      await answer(form, {
        ...{radios: 'a', checkboxes: ['a'], select: 'a', autocomplete: 'a', scale: 1},
        ...{matrix: {r: 'a'}, ranking: ['a'], location: {area: 'a'}, repeat: [{inner: 'Heol'}]},
      });
      expectDirections(form, 'answered');
      await next(form);
      expectDirections(form, 'to be checked');
      await next(form, 'dweud-submitted');
      expectDirections(form, 'received');
      expect(all(form, '.answers .row').length).to.equal(9);
    });
});

/** What reads from left to right in every language, and what it is typed as. */
const leftToRight: readonly (readonly [question: object, typed: unknown, words: string])[] = [
  [asks('number', {min: -9}), '-4', '-4'],
  [asks('date'), {day: '27', month: '3', year: '2026'}, '27'],
  [asks('time'), '9:30', '9:30'],
  [asks('text', {format: 'email'}, 'q_email'), 'a-b@example.com', 'a-b@example.com'],
  [asks('text', {format: 'tel'}, 'q_tel'), '+44 808 157 0192', '+44 808 157 0192'],
  [asks('text', {format: 'url'}, 'q_url'), 'https://a.example/b', 'https://a.example/b'],
  [asks('text', {format: 'postcode'}, 'q_postcode'), 'CF99 1SN', 'CF99 1SN'],
  [asks('address'), {line1: 'شارع', town: 'كارديف', postcode: 'CF99 1SN'}, 'CF99 1SN'],
  [
    asks('contact', {separate: true, fields: ['email', 'phone', 'postcode']}),
    {email: 'a-b@example.com', phone: '+44 808 157 0192', postcode: 'CF99 1SN'},
    '+44 808 157 0192',
  ],
];

/** The answers to `leftToRight`, and two free texts, where they are read back: in a form, or in a copy of one. */
function expectReadBack(place: ParentNode, where: string): void {
  const rows = [...place.querySelectorAll('dt')].map((label) => ({
    label,
    lines: [...label.nextElementSibling!.querySelectorAll('p, bdi')],
  }));
  expect(rows.length, where).to.equal(leftToRight.length + 2);
  const linesOf = (question: object) => {
    const {label} = question as {label: {en: string}};
    return rows.find((row) => wordsOf(row.label).startsWith(label.en))!.lines;
  };
  for (const [question, , words] of leftToRight) {
    const line = linesOf(question).find((one) => wordsOf(one).includes(words));
    expect(line, `${words}, ${where}`).not.to.equal(undefined);
    // Comments of Lit hold numbers, too.
    const text = [...line!.childNodes].find(
      (one) => one.nodeType === Node.TEXT_NODE && one.textContent!.includes(words),
    )!;
    const from = text.textContent!.indexOf(words);
    const letter = (at: number) => {
      const range = text.ownerDocument!.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect();
    };
    const [first, last] = [letter(from), letter(from + words.length - 1)];
    expect(first.left, `${words}, ${where}`).to.be.below(last.left);
    const begins = line!.closest('dd')!.getBoundingClientRect();
    const [before, behind] = [first.left - begins.left, begins.right - last.right];
    expect(behind, `${words} where lines begin, ${where}`).to.be.below(before);
  }
  const free = ['free', 'textarea'].map((name) => linesOf(asks('text', {}, name))[0]!);
  expect(free.map((one) => getComputedStyle(one).direction)).to.deep.equal(['ltr', 'rtl']);
}

describe('in a form from right to left (DM-04)', () => {
  const open = () =>
    aForm({
      definition: definitionOf(
        [...leftToRight.map(([question]) => question), asks('text', {}, 'free'), asks('textarea')],
        {languages: ['ar', 'en']},
      ),
      language: 'ar',
      transport: takes,
      contactTransport: async ({id}) => ({id}),
    });
  const answers = Object.fromEntries(
    leftToRight.map(([question, typed]) => [(question as {name: string}).name, typed]),
  );

  it('numbers and addresses are typed from left to right, and stand where lines begin', async () => {
    const form = await open();
    const boxes = all<HTMLInputElement>(form, 'input[type=text]');
    expect(boxes.length).to.be.above(15);
    for (const box of boxes) {
      const look = getComputedStyle(box);
      const isFree = ['auto'].includes(box.dir);
      if (!isFree) expect(look.direction, box.id).to.equal('ltr');
      expect(look.textAlign, box.id).to.equal('right');
    }
    for (const [question] of leftToRight) {
      const {name} = question as {name: string};
      const own = boxes.filter(({id}) => id.startsWith(`q-${name}`));
      expect(
        own.some(({dir}) => dir === 'ltr'),
        name,
      ).to.equal(true);
    }
    for (const {id, dir} of all<HTMLInputElement>(form, '#q-free, #q-textarea'))
      expect(dir, id).to.equal('auto');
  });

  it('they are read back from left to right, by the side where lines begin, and free text as it is written', async () => {
    const form = await open();
    await answer(form, {...answers, free: 'Heol, a mwy.', textarea: 'شارع، وأكثر.'});
    await next(form);
    await drawn(form);
    expectReadBack(form.shadowRoot!, 'to be checked');
    await next(form, 'dweud-submitted');
    expectReadBack(form.shadowRoot!, 'received');
  });

  it('the copy that a person keeps runs from right to left, too, and what is in it as on the page', async () => {
    const form = await open();
    await answer(form, {...answers, free: 'Heol, a mwy.', textarea: 'شارع، وأكثر.'});
    await next(form);
    await next(form, 'dweud-submitted');
    let kept: Blob | undefined;
    replace(URL, 'createObjectURL', (object) => ((kept = object as Blob), 'blob:test'));
    replace(HTMLAnchorElement.prototype, 'click', () => {});
    await click(find(form, '.section .buttons > :last-child'));
    const frame = document.createElement('iframe');
    frame.srcdoc = await (await until(() => kept, 'no copy')).text();
    await after('load', frame, () => mount(html`${frame}`));
    const copy = frame.contentDocument!;
    expect(getComputedStyle(copy.documentElement).direction).to.equal('rtl');
    expect(getComputedStyle(copy.querySelector('dt[lang=en]')!).direction).to.equal('ltr');
    expectReadBack(copy, 'in the copy');
  });
});
