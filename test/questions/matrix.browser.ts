import {expect} from 'chai';
import {html} from 'lit';
import type {DweudForm} from '../../src/dweud.js';
import {examples} from '../../src/questions/matrix/examples.js';
import {expectNoOverflow, spaceText} from '../conformance/layout.js';
import {
  aForm,
  after,
  all,
  answer,
  definitionOf,
  drawn,
  find,
  focused,
  next,
  unmounted,
  wordsOf,
} from '../elements/a-form.js';
import {axLines, click, emulate, press, viewport} from '../rig/commands.js';
import {mount} from '../rig/mount.js';
import {until} from '../rig/until.js';

const columns = ['low', 'mid', 'high'].map((value) => ({
  value,
  label: {en: value.toUpperCase(), cy: `${value.toUpperCase()}-cy`},
}));
const row = (value: string, more: object = {}) => ({
  value,
  label: {en: `About ${value}`, cy: `Am ${value}`},
  ...more,
});
const matrix = (more: object = {}) => ({
  name: 'm',
  type: 'matrix',
  required: true,
  label: {en: 'How much?', cy: 'Faint?'},
  rows: [row('one'), row('two'), row('three')],
  columns,
  ...more,
});
const numbers = (more: object = {}) => {
  const {columns: _, ...rest} = matrix(more);
  return {...rest, mode: 'number'};
};
const withRows = (count: number, more: object = {}) =>
  matrix({rows: Array.from({length: count}, (_, index) => row(`r${index}`)), ...more});
const formWith = (question: object, language = 'en') =>
  aForm({definition: definitionOf([question]), language});

const input = (form: DweudForm, id: string) =>
  form.shadowRoot!.getElementById(id) as HTMLInputElement | null;
const table = (form: DweudForm) => form.shadowRoot!.querySelector('table');
/** What the accessibility tree says, without the names of cells, which WebKitGTK does not tell. */
const spoken = async (form: DweudForm) => {
  const lines = await axLines(find(form, 'dweud-question'));
  return lines.map((line) => line.replace(/^(cell|rowheader|columnheader|row) .*/u, '$1'));
};

describe('a matrix as a table', () => {
  it('has real headers, a named group for each row, and controls named by row and column (CX-03, W-02)', async () => {
    const form = await formWith(matrix());
    const one = (name: string) => [
      'row',
      'rowheader',
      'cell',
      `radiogroup "About ${name}"`,
      ...['LOW', 'MID', 'HIGH'].map((column) => `radio "About ${name} ${column}"`),
    ];
    expect(await spoken(form)).to.deep.equal([
      'group "How much?"',
      'table "How much?"',
      'row',
      ...Array<string>(4).fill('columnheader'),
      ...one('one'),
      ...one('two'),
      ...one('three'),
    ]);
    for (const head of all(form, 'th')) expect(wordsOf(head)).not.to.equal('');
  });

  it('says the same with the words of a row above its controls (CX-03)', async () => {
    const long = columns.map(({value, label}) => ({
      value,
      label: `${label.en}${'w'.repeat(value === 'low' ? 11 : 1)}`,
    }));
    const form = await formWith(matrix({rows: [row('one')], columns: long}));
    expect(find(form, 'table').className).to.contain('above');
    expect(await spoken(form)).to.deep.equal([
      'group "How much?"',
      'table "How much?"',
      'row',
      ...Array<string>(3).fill('columnheader'),
      'row',
      'rowheader',
      'row',
      'cell',
      'radiogroup "About one"',
      ...long.map(({label}) => `radio "About one ${label}"`),
    ]);
  });

  it('groups checkboxes, which are named alike (CX-03)', async () => {
    const form = await formWith(matrix({mode: 'several', rows: [row('one')]}));
    expect(await spoken(form)).to.include.members([
      'group "About one"',
      'checkbox "About one LOW"',
      'checkbox "About one HIGH"',
    ]);
  });

  it('counts the choices of one row, “3 of 5” and never “1 of 33” (CX-03, WC-06)', async () => {
    const form = await formWith(matrix());
    const names = all<HTMLInputElement>(form, '[type=radio]').map(({name}) => name);
    expect(new Set(names).size).to.equal(3);
    for (const name of names) expect(names.filter((one) => one === name)).to.have.length(3);
  });

  it('is answered wherever in a cell a person clicks (CX-03, W-24)', async () => {
    const long = 'A statement that is so long that its row is far higher than one control. '.repeat(
      3,
    );
    const form = await formWith(matrix({rows: [row('one', {label: long}), row('two')]}));
    const [cell] = all(form, '.matrix-cell');
    const box = cell!.getBoundingClientRect();
    const ofRow = cell!.closest('tr')!.getBoundingClientRect();
    expect(box.height).to.be.closeTo(ofRow.height, 2);
    expect(box.width).to.be.closeTo(cell!.closest('td')!.getBoundingClientRect().width / 3, 2);
    for (const [x, y] of [
      [box.left + 2, box.top + 2],
      [box.right - 2, box.top + 2],
      [box.left + 2, box.bottom - 2],
      [box.right - 2, box.bottom - 2],
    ] as const)
      expect(form.shadowRoot!.elementFromPoint(x, y)).to.equal(cell);
    await click(all(form, '.matrix-cell')[5]!);
    await drawn(form);
    expect(form.session!.answerTo('m')).to.deep.equal({two: 'high'});
  });

  it('is one stop for Tab in each row, and the arrows stay in the row (W-13)', async () => {
    const form = await formWith(matrix());
    input(form, 'q-m')!.focus();
    await press('Space');
    await press('ArrowRight');
    await press('ArrowRight');
    await press('Tab');
    await press('Space');
    await drawn(form);
    expect(form.session!.answerTo('m')).to.deep.equal({one: 'high', two: 'low'});
  });

  it('fits every width, in both languages, with more space, from right to left (W-10, W-11)', async () => {
    for (const width of [1280, 800, 720, 640, 560, 400]) {
      await viewport(width, 600);
      for (const {question} of examples)
        for (const language of ['en', 'cy']) {
          const form = await formWith(question, language);
          expectNoOverflow(form, `${question.name} ${language} at ${width}`);
          spaceText(form);
          await until(() => {
            try {
              expectNoOverflow(form, `${question.name} ${language} at ${width}, spaced`);
              return true;
            } catch {
              return false;
            }
          }, `${question.name} ${language} to fit ${width} pixels with more space`);
          form.remove();
        }
    }
    await viewport(1280, 600);
    const inside = unmounted({definition: definitionOf([examples[0]!.question]), language: 'en'});
    inside.setAttribute('dir', 'rtl');
    await after('dweud-ready', inside, () => mount(html`<section dir="rtl">${inside}</section>`));
    expectNoOverflow(inside, 'from right to left');
  }).timeout(60_000);

  it('keeps its head in sight without covering what has focus (W-20)', async () => {
    await viewport(800, 600);
    const form = await formWith(withRows(40));
    const covered = () => {
      const {top, bottom} = focused(form)!.getBoundingClientRect();
      const head = find(form, 'thead th').getBoundingClientRect();
      expect(top, `top of ${focused(form)!.id}`).to.be.at.least(head.bottom - 1);
      expect(bottom, `bottom of ${focused(form)!.id}`).to.be.at.most(innerHeight);
    };
    input(form, 'q-m')!.focus();
    for (let count = 0; count < 25; count++) await press('Tab');
    await until(() => scrollY > 100, 'the page to scroll');
    expect(find(form, 'thead th').getBoundingClientRect().top).to.be.closeTo(0, 1);
    covered();
    for (let count = 0; count < 15; count++) {
      await press('Shift+Tab');
      covered();
    }
  });

  it('is a table on paper, too', async function () {
    if (!(await emulate({media: 'print'}))) this.skip();
    const form = await formWith(matrix());
    expect(getComputedStyle(find(form, 'thead th')).position).to.equal('static');
    expectNoOverflow(form, 'on paper');
  });
});

describe('a matrix without room for a table', () => {
  it('is a fieldset for each row, with native radios (CX-03, LESSONS 23)', async () => {
    await viewport(320, 640);
    const form = await formWith(matrix({rows: [row('one'), row('two')]}));
    const one = (name: string) => [
      `radiogroup "About ${name}"`,
      ...['LOW', 'MID', 'HIGH'].map((column) => `radio "${column}"`),
    ];
    expect(await spoken(form)).to.deep.equal(['group "How much?"', ...one('one'), ...one('two')]);
    expect(all(form, 'fieldset > legend:first-child')).to.have.length(3);
    expect(table(form)).to.equal(null);
  });

  it('is one in a narrow part of a wide page, or when the author says so', async () => {
    await viewport(1280, 600);
    const inside = unmounted({definition: definitionOf([matrix()])});
    const aside = document.createElement('aside');
    aside.style.inlineSize = '400px';
    aside.append(inside);
    await after('dweud-ready', inside, () => mount(html`${aside}`));
    expect(table(inside)).to.equal(null);
    aside.style.inlineSize = 'auto';
    await until(() => table(inside), 'a table');
    inside.remove();
    expect(table(await formWith(matrix()))).not.to.equal(null);
    expect(table(await formWith(matrix({layout: 'stacked'})))).to.equal(null);
  });

  it('keeps answers, focus and the place on the screen when the room changes', async () => {
    await viewport(900, 600);
    const form = await formWith(withRows(12));
    await answer(form, {m: {r2: 'mid', r11: 'high'}});
    input(form, 'q-m-r7')!.focus();
    await press('ArrowDown');
    const id = focused(form)!.id;
    expect(id).to.equal('q-m-r7/mid');
    for (const [width, isTable] of [
      [320, false],
      [900, true],
    ] as const) {
      await viewport(width, 600);
      await until(() => Boolean(table(form)) === isTable, `the layout for ${width} pixels`);
      expect(focused(form)?.id).to.equal(id);
      const {top, bottom} = focused(form)!.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
      const chosen = all<HTMLInputElement>(form, ':checked').map((one) => one.id);
      expect(chosen).to.deep.equal(['q-m-r2/mid', 'q-m-r7/mid', 'q-m-r11/high']);
    }
    await press('ArrowDown');
    await drawn(form);
    expect(form.session!.answerTo('m')).to.deep.equal({r2: 'mid', r7: 'high', r11: 'high'});
  });

  it('leaves focus alone that is elsewhere', async () => {
    await viewport(900, 600);
    const form = await formWith(matrix());
    find(form, '#next').focus();
    await viewport(320, 600);
    await until(() => !table(form), 'the stack');
    expect(focused(form)?.id).to.equal('next');
  });
});

describe('what a matrix says', () => {
  const exclusive = [...columns, {value: 'none', label: 'None', exclusive: true}];

  it('clears a row’s other choices for one that excludes them, and tells (PAT-09, W-34)', async () => {
    const form = await formWith(matrix({mode: 'several', columns: exclusive}));
    await answer(form, {m: {one: ['low', 'mid'], two: ['low']}});
    await click(input(form, 'q-m/none') ?? input(form, 'q-m-one/none')!);
    await drawn(form);
    expect(form.session!.answerTo('m')).to.deep.equal({one: ['none'], two: ['low']});
    const status = () => wordsOf(document.querySelector('[slot=dweud-status]'));
    await until(() => status() === 'Your other choices have been deselected.', 'the status');
    await click(input(form, 'q-m-one/mid')!);
    await drawn(form);
    expect(form.session!.answerTo('m')).to.deep.equal({one: ['mid'], two: ['low']});
    await until(() => status() === 'Your other choice has been deselected.', 'the status');
  });

  it('leads from the error to the first row without an answer, and marks such rows while they are (W-28, PAT-01)', async () => {
    const form = await formWith(withRows(30));
    const answers = Object.fromEntries(
      Array.from({length: 30}, (_, index) => [`r${index}`, 'low']),
    );
    const {r20: _, r22: __, ...most} = answers;
    await answer(form, {m: most});
    await next(form, 'dweud-problems');
    expect(wordsOf(find(form, '.summary-list a'))).to.equal(
      'Select an answer for 2 more rows: How much?',
    );
    await click(find(form, '.summary-list a'));
    expect(focused(form)?.id).to.equal('q-m-r20');
    const {top, bottom} = focused(form)!.getBoundingClientRect();
    expect(top).to.be.at.least(find(form, 'thead th').getBoundingClientRect().bottom);
    expect(bottom).to.be.at.most(innerHeight);
    const marked = () => all(form, '.matrix-note').map((one) => one.id);
    const invalid = () =>
      all(form, '[role=radiogroup][aria-invalid=true]').map((one) =>
        one.getAttribute('aria-describedby'),
      );
    expect(marked()).to.deep.equal(['q-m-r20:note', 'q-m-r22:note']);
    expect(invalid()).to.deep.equal(marked());
    await press('Space');
    await drawn(form);
    expect(marked()).to.deep.equal(['q-m-r22:note']);
    expect(invalid()).to.deep.equal(marked());
    await answer(form, {m: answers});
    await next(form);
  });

  it('says the error with the control that it leads to, and of every other row that it is not answered (W-28)', async () => {
    const kinds = {
      table: [matrix(), 'low'],
      stacked: [matrix({layout: 'stacked'}), 'low'],
      several: [matrix({mode: 'several', layout: 'stacked'}), ['low']],
      numbers: [numbers(), '1'],
    } as const;
    for (const [kind, [question, one]] of Object.entries(kinds)) {
      const form = await formWith(question);
      await answer(form, {m: {one}});
      await next(form, 'dweud-problems');
      const described = all(form, 'input[aria-describedby]').map((control) => [
        control.id,
        control.getAttribute('aria-describedby'),
      ]);
      expect(described, kind).to.deep.equal([
        ['q-m-two', 'q-m-error q-m-two:note'],
        ['q-m-three', 'q-m-three:note'],
      ]);
      form.remove();
    }
  });

  it('names the row whose number is wrong, marks its box, and keeps what was typed (W-28, PAT-04)', async () => {
    const form = await formWith(numbers({max: 10}));
    await answer(form, {m: {one: '1', two: '12', three: 'x'}});
    await next(form, 'dweud-problems');
    const words = 'Enter 10 or less: About two – How much?';
    expect(wordsOf(find(form, '.summary-list a'))).to.equal(words);
    expect(wordsOf(find(form, '.error'))).to.equal(`Error: ${words}`);
    await click(find(form, '.summary-list a'));
    expect(focused(form)?.id).to.equal('q-m-two');
    const [wrong, ...others] = all<HTMLInputElement>(form, '[aria-invalid=true]');
    expect(others).to.deep.equal([]);
    expect(wrong!.id).to.equal('q-m-two');
    expect(wrong!.getAttribute('aria-describedby')).to.equal('q-m-error');
    expect(all<HTMLInputElement>(form, 'input').map(({value}) => value)).to.deep.equal([
      '1',
      '12',
      'x',
    ]);
  });

  it('says which rows are optional where others are not (PAT-06)', async () => {
    const form = await formWith(matrix({requiredRows: ['one', 'three']}));
    expect(all(form, '.matrix-label').map(wordsOf)).to.deep.equal([
      'About one',
      'About two (optional)',
      'About three',
    ]);
    expect(
      all(form, '[role=radiogroup]').map((group) => group.getAttribute('aria-required')),
    ).to.deep.equal(['true', null, 'true']);
  });

  it('survives what a draft or a page may hold, and the next choice mends it', async () => {
    for (const mode of ['one', 'several', 'number']) {
      const form = await formWith(mode === 'number' ? numbers() : matrix({mode}));
      for (const junk of ['junk', 5, ['low'], {one: {two: 3}}, {one: null, gone: 'x'}, [[]]]) {
        await answer(form, {m: junk});
        expect(all(form, 'input').length, JSON.stringify(junk)).to.be.above(2);
        input(form, 'q-m')!.focus();
        await press(mode === 'number' ? '7' : 'Space');
        await drawn(form);
        const expected = {one: 'low', several: ['low'], number: 7}[mode];
        expect(form.session!.answerTo('m'), JSON.stringify(junk)).to.deep.equal({one: expected});
        await answer(form, {m: undefined});
      }
      form.remove();
    }
  });
});
