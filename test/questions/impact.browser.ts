import {expect} from 'chai';
import type {DweudForm} from '../../src/dweud.js';
import {
  aForm,
  after,
  all,
  answer,
  definitionOf,
  drawn,
  find,
  focused,
  wordsOf,
} from '../elements/a-form.js';
import {axTree, press, viewport} from '../rig/commands.js';
import {expectAccessible} from '../rig/axe.js';
import {cyRich as cy, enRich as en} from '../i18n/words.js';

const option = (value: string, bandD?: number, more: object = {}) => ({
  value,
  label: {en: `To ${value}`, cy: `I ${value}`},
  ...(bandD === undefined ? {} : {bandD}),
  ...more,
});
const level = (more: object = {}) => ({
  name: 'level',
  type: 'impact',
  nation: 'wales',
  bandDNow: 300,
  label: {en: 'Which level?', cy: 'Pa lefel?'},
  options: [option('raise', 315), option('keep', 300), option('cut', 291), option('wait')],
  ...more,
});
const formOf = (questions: readonly object[], more: object = {}) =>
  aForm({definition: definitionOf(questions), language: 'en', ...more});
const select = (form: DweudForm, name = 'level') =>
  find<HTMLSelectElement>(form, `[id="q-${name}-:band"]`);
/** Picks a band with the arrow keys. */
async function pick(form: DweudForm, value: string, name = 'level'): Promise<void> {
  const box = select(form, name);
  box.focus();
  const at = [...box.options].findIndex((one) => one.value === value);
  const key = at > box.selectedIndex ? 'ArrowDown' : 'ArrowUp';
  for (let presses = 0; presses < 20 && box.value !== value; presses++) await press(key);
  await drawn(form);
}
const notes = (form: DweudForm) => all(form, '.impact-cost').map(wordsOf);
const rows = (form: DweudForm) =>
  all(form, '.impact-table tbody').map((body) =>
    [...body.querySelectorAll('tr')].map((row) => [...row.children].map(wordsOf).join(' | ')),
  );

describe('the costs of options', () => {
  it('stand under each option as a range until a band is picked', async () => {
    const form = await formOf([level()]);
    expect(notes(form)).to.deep.equal([
      'From £10.00 more a year in band A to £35.00 more in band I',
      'No change in any band',
      'From £6.00 less a year in band A to £21.00 less in band I',
    ]);
    expect(all(form, '.impact-table')).to.have.length(0);
    expect([...select(form).options].map(({value}) => value).join(' ')).to.equal(
      ' A B C D E F G H I unknown',
    );
  });

  it('follow the band that is picked, in words and in a table with headers (W-02)', async () => {
    const form = await formOf([level()]);
    await pick(form, 'C');
    expect(focused(form)).to.equal(select(form), 'focus stays');
    expect(notes(form)).to.deep.equal([
      'Band C: £13.33 more a year, £1.11 more a month, £0.26 more a week',
      'Band C: no change',
      'Band C: £8.00 less a year, £0.67 less a month, £0.15 less a week',
    ]);
    expect(wordsOf(find(form, '.impact-table caption'))).to.equal(en.costCaption('C'));
    expect(rows(form)).to.deep.equal([
      ['To raise More than now', 'Band C | £13.33 | £1.11 | £0.26'],
      ['To keep', 'The same as now'],
      ['To cut Less than now', 'Band C | £8.00 | £0.67 | £0.15'],
    ]);
    for (const cell of all(form, '.impact-table td:not(.impact-same)')) {
      const heads = cell.getAttribute('headers')!.split(' ');
      expect(heads.map((id) => form.shadowRoot!.getElementById(id)?.localName)).to.deep.equal([
        'th',
        'th',
        'th',
      ]);
    }
    await expectAccessible(form);
  });

  it('are shown for every band to who does not know theirs', async () => {
    const form = await formOf([level({nation: 'england', bandDNow: undefined})].map(clean));
    await pick(form, 'unknown');
    const [raise] = rows(form);
    expect(raise!.map((row) => row.split(' | ')[0])).to.deep.equal([
      'To raise',
      ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((band) => `Band ${band}`),
    ]);
    expect(raise![8]).to.equal('Band H | £630.00 | £52.50 | £12.12');
    expect(notes(form)[0]).to.equal('From £210.00 a year in band A to £630.00 in band H');
    await expectAccessible(form);
  });

  it('describe their radios to a screen reader (WC-01)', async () => {
    const form = await formOf([
      level({
        options: [option('raise', 315, {hint: {en: 'It pays for more', cy: 'Mae’n talu am fwy'}})],
      }),
    ]);
    await pick(form, 'D');
    const radio = find(form, '#q-level');
    const described = form.shadowRoot!.getElementById(radio.getAttribute('aria-describedby')!)!;
    expect(wordsOf(described)).to.equal(
      'It pays for more Band D: £15.00 more a year, £1.25 more a month, £0.29 more a week',
    );
    const tree = await axTree(radio.closest('dweud-question')!);
    const node = tree.find(({role, name}) => role === 'combobox' && name.startsWith(en.bandLabel));
    expect(node, 'the select has its name').to.not.equal(undefined);
  });

  it('are announced when a band is picked', async () => {
    const form = await formOf([level()]);
    const heard: string[] = [];
    form.region!.say = (message) => void heard.push(message);
    await pick(form, 'A');
    expect(heard.at(-1)).to.equal(en.costsShown('A'));
    await pick(form, 'unknown');
    expect(heard.at(-1)).to.equal(en.costsShownAll);
  });
});

describe('the band that is picked', () => {
  it('is no answer: nothing is answered, and nothing of it is sent (PRIV)', async () => {
    const sent: unknown[] = [];
    const form = await formOf([level()], {
      transport: async (response: {id: string}) => {
        sent.push(response);
        return {id: response.id, reference: 'R'};
      },
    });
    let events = 0;
    form.addEventListener('dweud-answered', () => events++);
    await pick(form, 'E');
    expect(events).to.equal(0);
    expect(form.session!.typed('level')).to.equal(undefined);
    expect(form.session!.answersOnRoute).to.deep.equal({});
    await answer(form, {level: 'cut'});
    await after('dweud-step', form, () => find(form, '#next').click());
    expect(wordsOf(find(form, '.answers'))).not.to.match(/band/iu);
    await after('dweud-submitted', form, () => find(form, '#next').click());
    expect((sent[0] as {answers: object}).answers).to.deep.equal({level: 'cut'});
    expect(JSON.stringify(sent[0])).not.to.match(/band|"E"/u);
  });

  it('serves every question of the form, and stays through a change of language and of step', async () => {
    const pages = [
      {id: 'one', title: {en: 'One', cy: 'Un'}, questions: [level(), level({name: 'second'})]},
      {id: 'two', title: {en: 'Two', cy: 'Dau'}, questions: [level({name: 'third'})]},
    ];
    const form = await aForm({definition: definitionOf([], {pages}), language: 'en'});
    await pick(form, 'B', 'second');
    expect(select(form).value).to.equal('B');
    expect(all(form, '.impact-table')).to.have.length(2);
    await after('dweud-language', form, () => (form.language = 'cy'));
    expect(select(form).value).to.equal('B');
    expect(wordsOf(find(form, '.impact-table caption'))).to.equal(cy.costCaption('B'));
    await after('dweud-step', form, () => find(form, '#next').click());
    expect(select(form, 'third').value).to.equal('B');
    await pick(form, '', 'third');
    expect(all(form, '.impact-table')).to.have.length(0);
  });

  it('has heads whose words are whole on a narrow screen, in either language (W-10)', async () => {
    await viewport(320);
    try {
      const form = await formOf([level()]);
      form.style.fontSize = '17px';
      await pick(form, 'D');
      for (const language of ['en', 'cy']) {
        if (form.language !== language)
          await after('dweud-language', form, () => (form.language = language));
        for (const head of all(form, '.impact-table thead th'))
          for (const [word, lines] of linesOf(head)) expect(lines, word).to.equal(1);
      }
    } finally {
      await viewport(1280);
    }
  });

  it('is another one in another form, and forgotten with the form', async () => {
    const one = await formOf([level()]);
    await pick(one, 'G');
    const other = await formOf([level()]);
    expect(select(other).value).to.equal('');
  });

  it('is not asked here when an earlier question was answered with it', async () => {
    const home = {
      name: 'home',
      type: 'radios',
      label: {en: 'Which band?', cy: 'Pa fand?'},
      options: ['band_a', 'H', 'dont_know'].map((value) => ({value, label: value})),
    };
    const form = await formOf([home, level({band: {answer: 'home'}})]);
    expect(all(form, 'select')).to.have.length(1, 'it may have been left out');
    await answer(form, {home: 'band_a'});
    expect(all(form, 'select')).to.have.length(0);
    expect(notes(form)[0]).to.match(/^Band A: £10.00 more/u);
    await answer(form, {home: 'H'});
    expect(notes(form)[0]).to.match(/^Band H: £30.00 more/u);
    await answer(form, {home: 'dont_know'});
    expect(rows(form)[0]).to.have.length(10);
    expect(form.session!.answersOnRoute).to.deep.equal({home: 'dont_know'});
  });
});

/** How many lines each word of an element takes. */
function linesOf(element: Element): [word: string, lines: number][] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: [string, number][] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    for (const {0: word, index} of node.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = [...range.getClientRects()].map(({top}) => Math.round(top));
      found.push([word, new Set(tops).size]);
    }
  return found;
}

/** A question as JSON has it, without members that are undefined. */
function clean(question: object): object {
  return JSON.parse(JSON.stringify(question)) as object;
}
