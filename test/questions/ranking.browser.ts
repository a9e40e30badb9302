import {expect} from 'chai';
import {html} from 'lit';
import type {DweudForm} from '../../src/dweud.js';
import {loadRich} from '../../src/i18n/load-messages.js';
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
  yesNo,
} from '../elements/a-form.js';
import {axLines, click, drag, letGo, press, touch, viewport} from '../rig/commands.js';
import {mount} from '../rig/mount.js';
import {until} from '../rig/until.js';

const item = (value: string, more: object = {}) => ({
  value,
  label: {en: value.toUpperCase(), cy: `${value.toUpperCase()}-cy`},
  ...more,
});
const ranking = (more: object = {}) => ({
  name: 'r',
  type: 'ranking',
  label: {en: 'What comes first?', cy: 'Beth sy’n dod gyntaf?'},
  options: ['one', 'two', 'three', 'four'].map((value) => item(value)),
  ...more,
});
const formWith = (...questions: object[]) => aForm({definition: definitionOf(questions)});

const byId = (form: DweudForm, id: string) => form.shadowRoot!.getElementById(id)!;
const button = (form: DweudForm, value: string, way: 'up' | 'down') =>
  byId(form, `q-r-${value}:${way}`);
const select = (form: DweudForm, value: string) =>
  byId(form, value === 'one' ? 'q-r' : `q-r-${value}`) as HTMLSelectElement;
const grip = (form: DweudForm, value: string) =>
  select(form, value).closest('li')!.querySelector('.rank-grip')!;
const ranked = (form: DweudForm) => form.session!.answerTo('r');
const listed = (form: DweudForm) =>
  all(form, '.rank-items').map((list) => [...list.querySelectorAll('.rank-label')].map(wordsOf));
const region = () => document.querySelector('[slot=dweud-status]')!;

/** Every message that the live region says while something is done, and until it has said `last`. */
async function heard(last: string, act: () => unknown): Promise<string[]> {
  const messages: string[] = [];
  const observer = new MutationObserver(() => {
    const words = wordsOf(region());
    if (words) messages.push(words);
  });
  observer.observe(region(), {childList: true, characterData: true, subtree: true});
  await act();
  await until(() => messages.at(-1) === last, `“${last}” after ${messages.join(' | ')}`);
  observer.disconnect();
  return messages;
}

describe('a ranking that nobody has touched', () => {
  it('has nothing in order: what is given is no answer (CX-02)', async () => {
    const form = await formWith(ranking({required: true}));
    expect(listed(form)).to.deep.equal([['ONE', 'TWO', 'THREE', 'FOUR']]);
    expect(all<HTMLSelectElement>(form, 'select').map(({value}) => value)).to.deep.equal(
      Array(4).fill(''),
    );
    const {problems} = await next(form, 'dweud-problems');
    expect(problems.map(({keyword}) => keyword)).to.deep.equal(['required']);
  });

  it('names its lists, selects and buttons, each with its item (CX-02, W-02)', async () => {
    const form = await formWith(ranking({options: [item('one', {hint: 'A hint'}), item('two')]}));
    await answer(form, {r: ['two']});
    const lines = await axLines(find(form, 'dweud-question'));
    const told = lines.filter((line) => /^(group|list|combobox|button) /u.test(line));
    const names = (...starts: string[]) =>
      starts.forEach((start, index) =>
        expect(told[index], lines.join('\n')).to.match(new RegExp(`^${start}`, 'u')),
      );
    names(
      'group "What comes first\\? \\(optional\\)"',
      'list "Your ranking"',
      'combobox "TWO',
      'button "Move up TWO"',
      'button "Move down TWO"',
      'list "Not ranked"',
      'combobox "ONE',
      'button "Move up ONE"',
      'button "Move down ONE"',
    );
    const described = byId(form, select(form, 'one').getAttribute('aria-describedby')!);
    expect(wordsOf(described)).to.equal('A hint');
    expect(all(form, '[aria-hidden=true] :is(a, button, input, select, [tabindex])')).to.deep.equal(
      [],
    );
  });
});

describe('a move in a ranking', () => {
  it('with a button leaves focus on it, and is said once (CX-02, W-34)', async () => {
    const form = await formWith(ranking());
    await answer(form, {r: ['one', 'two', 'three', 'four']});
    button(form, 'three', 'up').focus();
    for (const [order, words] of [
      [['one', 'three', 'two', 'four'], 'THREE, 2 of 4'],
      [['three', 'one', 'two', 'four'], 'THREE, 1 of 4'],
    ] as const) {
      expect(await heard(words, () => press('Enter'))).to.deep.equal([words]);
      expect(ranked(form)).to.deep.equal(order);
      expect(focused(form)?.id).to.equal('q-r-three:up');
    }
    // At the end it stays where it is, and so does focus.
    expect(focused(form)!.getAttribute('aria-disabled')).to.equal('true');
    expect((focused(form) as HTMLButtonElement).disabled).to.equal(false);
    await press('Enter');
    await drawn(form);
    expect(ranked(form)).to.deep.equal(['three', 'one', 'two', 'four']);
    await press('Tab');
    expect(focused(form)?.id).to.equal('q-r-three:down');
    for (const words of ['THREE, 2 of 4', 'THREE, 3 of 4', 'THREE, 4 of 4'])
      expect(await heard(words, () => press('Space'))).to.deep.equal([words]);
    expect(ranked(form)).to.deep.equal(['one', 'two', 'four', 'three']);
    expect(focused(form)?.id).to.equal('q-r-three:down');
    expect(focused(form)!.getAttribute('aria-disabled')).to.equal('true');
  });

  it('into the ranking goes to its end, and focus goes along (CX-02)', async () => {
    const form = await formWith(ranking());
    for (const [value, at] of [
      ['three', 1],
      ['one', 2],
    ] as const) {
      const up = button(form, value, 'up');
      up.focus();
      await heard(`${value.toUpperCase()}, ${at} of 4`, () => press('Space'));
      expect(focused(form)?.id).to.equal(`q-r-${value}:up`);
    }
    expect(listed(form)).to.deep.equal([
      ['THREE', 'ONE'],
      ['TWO', 'FOUR'],
    ]);
    expect(button(form, 'two', 'down').getAttribute('aria-disabled')).to.equal('true');
  });

  it('with a click does the same', async () => {
    const form = await formWith(ranking());
    for (const value of ['two', 'four', 'one']) await click(button(form, value, 'up'));
    await click(button(form, 'one', 'up'));
    await click(button(form, 'two', 'down'));
    await drawn(form);
    expect(ranked(form)).to.deep.equal(['one', 'two', 'four']);
    await click(button(form, 'four', 'down'));
    await drawn(form);
    expect(ranked(form)).to.deep.equal(['one', 'two', 'four']);
  });

  it('with a select alone reaches every position, and none (CX-02)', async () => {
    const form = await formWith(ranking());
    const choose = async (value: string, keys: string[]) => {
      select(form, value).focus();
      for (const key of keys) await press(key);
      await drawn(form);
      expect(focused(form)?.id).to.equal(select(form, value).id);
    };
    const offered = (value: string) => [...select(form, value).options].map((one) => one.value);
    expect(offered('two')).to.deep.equal(['', '1']);
    await choose('two', ['1']);
    expect(offered('two')).to.deep.equal(['', '1']);
    expect(offered('one')).to.deep.equal(['', '1', '2']);
    await choose('one', ['2']);
    await choose('four', ['1']);
    expect(ranked(form)).to.deep.equal(['four', 'two', 'one']);
    expect(all<HTMLSelectElement>(form, 'select').map(({value}) => value)).to.deep.equal([
      '1',
      '2',
      '3',
      '',
    ]);
    await heard('FOUR, 3 of 4', () => choose('four', ['3']));
    expect(ranked(form)).to.deep.equal(['two', 'one', 'four']);
    await heard('ONE, not ranked', () => choose('one', ['N']));
    expect(ranked(form)).to.deep.equal(['two', 'four']);
    // Not a letter again: WebKit would take it as one word with what was typed a moment ago.
    await choose('two', ['ArrowUp']);
    await choose('four', ['ArrowUp']);
    expect(ranked(form)).to.equal(undefined);
  });

  it('keeps what has focus in sight (W-20)', async () => {
    const options = Array.from({length: 30}, (_, index) => item(`i${index}`));
    const form = await formWith(ranking({options}));
    await answer(form, {r: options.map(({value}) => value)});
    button(form, 'i29', 'up').focus();
    for (let count = 0; count < 25; count++) await press('Space');
    await drawn(form);
    expect((ranked(form) as string[]).indexOf('i29')).to.equal(4);
    const {top, bottom} = focused(form)!.getBoundingClientRect();
    expect(focused(form)?.id).to.equal('q-r-i29:up');
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('is shut out when as many are ranked as may be, and the page says why', async () => {
    const form = await formWith(ranking({max: 2}));
    const full = () => all(form, '.rank-none').map(wordsOf);
    expect(full()).to.deep.equal(['You have not ranked anything yet.']);
    await answer(form, {r: ['two', 'four']});
    const why =
      'You cannot rank any more. To rank another item, first change one in your ranking to “Not ranked”.';
    expect(full()).to.deep.equal([why]);
    const up = button(form, 'one', 'up');
    expect(up.getAttribute('aria-disabled')).to.equal('true');
    expect(wordsOf(byId(form, up.getAttribute('aria-describedby')!))).to.equal(why);
    expect(select(form, 'one').options).to.have.length(1);
    up.focus();
    await press('Space');
    await drawn(form);
    expect(ranked(form)).to.deep.equal(['two', 'four']);
    select(form, 'four').focus();
    await heard('FOUR, not ranked', () => press('N'));
    await heard('ONE, 2 of 2', () => click(button(form, 'one', 'up')));
    expect(ranked(form)).to.deep.equal(['two', 'one']);
  });
});

describe('a drag in a ranking', () => {
  it('moves an item within the ranking, into it and out of it, and is said', async () => {
    await viewport(800, 900);
    const form = await formWith(ranking());
    await answer(form, {r: ['one', 'two', 'three']});
    const row = (value: string) => select(form, value).closest('li')!;
    await heard('THREE, 1 of 4', () => drag(grip(form, 'three'), row('one'), {below: 5}));
    expect(ranked(form)).to.deep.equal(['three', 'one', 'two']);
    await heard('FOUR, 3 of 4', () => drag(grip(form, 'four'), row('two'), {below: 5}));
    expect(ranked(form)).to.deep.equal(['three', 'one', 'four', 'two']);
    await answer(form, {r: ['three', 'one']});
    await heard('THREE, not ranked', () => drag(grip(form, 'three'), row('four'), {below: 20}));
    expect(ranked(form)).to.deep.equal(['one']);
    await answer(form, {r: []});
    await heard('TWO, 1 of 4', () =>
      drag(grip(form, 'two'), find(form, '.rank-list'), {below: 20}),
    );
    expect(ranked(form)).to.deep.equal(['two']);
  });

  it('follows the mouse and a finger from right to left (DM-04, CX-02)', async function () {
    await viewport(480, 700);
    const definition = {...definitionOf([ranking()]), languages: ['en', 'ar']};
    const form = await aForm({definition, language: 'ar'});
    await answer(form, {r: ['one', 'two', 'three']});
    const row = (value: string) => select(form, value).closest('li')!;
    find(form, '.rank-lists').scrollIntoView({block: 'start', behavior: 'instant'});
    const place = grip(form, 'one').getBoundingClientRect();
    expect(place.right).to.be.at.most(
      row('one').querySelector('label')!.getBoundingClientRect().left,
    );
    const {moved} = await loadRich('ar');
    await heard(moved('THREE', 1, 4), () => drag(grip(form, 'three'), row('one'), {below: 5}));
    expect(ranked(form)).to.deep.equal(['three', 'one', 'two']);
    const {x, y, width, height} = grip(form, 'two').getBoundingClientRect();
    const from = {x: x + width / 2, y: y + height / 2};
    const to = {x: from.x, y: row('one').getBoundingClientRect().top + 5};
    if (!(await touch([from, {...from, y: (from.y + to.y) / 2}, to]))) this.skip();
    await until(() => wordsOf(region()) === moved('TWO', 2, 4), 'it to be said');
    expect(ranked(form)).to.deep.equal(['three', 'two', 'one']);
  });

  it('shows where the item would go, and Escape leaves all as it was', async () => {
    await viewport(800, 900);
    const form = await formWith(ranking());
    await answer(form, {r: ['one', 'two', 'three']});
    const row = (value: string) => select(form, value).closest('li')!;
    await drag(grip(form, 'three'), row('two'), {below: 5, isHeld: true});
    await until(() => row('two').classList.contains('rank-here'), 'the line');
    expect(row('three').classList.contains('rank-dragged')).to.equal(true);
    await press('Escape');
    expect(all(form, '.rank-here, .rank-dragged')).to.deep.equal([]);
    await letGo();
    await drawn(form);
    expect(ranked(form)).to.deep.equal(['one', 'two', 'three']);
  });

  it('puts no more into a ranking than it may hold, and says why', async () => {
    await viewport(800, 900);
    const form = await formWith(ranking({max: 1}));
    await answer(form, {r: ['one']});
    const why =
      'You cannot rank any more. To rank another item, first change one in your ranking to “Not ranked”.';
    await heard(why, () => drag(grip(form, 'two'), select(form, 'one').closest('li')!, {below: 5}));
    expect(ranked(form)).to.deep.equal(['one']);
  });

  it('does not begin with another button, and leaves a finger free to scroll elsewhere', async () => {
    const form = await formWith(ranking());
    await answer(form, {r: ['one', 'two']});
    grip(form, 'two').dispatchEvent(new PointerEvent('pointerdown', {button: 2, isPrimary: true}));
    grip(form, 'two').dispatchEvent(new PointerEvent('pointerdown', {button: 0, isPrimary: false}));
    expect(all(form, '.rank-dragged')).to.deep.equal([]);
    expect(getComputedStyle(grip(form, 'two')).touchAction).to.equal('none');
    expect(getComputedStyle(select(form, 'two').closest('li')!).touchAction).to.equal('auto');
  });
});

describe('what is wrong with a ranking', () => {
  it('leads to the first item that is not ranked, and marks those that are not (W-28, PAT-01)', async () => {
    const form = await formWith(ranking({required: true, min: 3}));
    await answer(form, {r: ['one', 'three']});
    await next(form, 'dweud-problems');
    expect(wordsOf(find(form, '.summary-list a'))).to.equal('Rank at least 3: What comes first?');
    await click(find(form, '.summary-list a'));
    expect(focused(form)?.id).to.equal('q-r-two');
    expect(all(form, '[aria-invalid=true]').map(({id}) => id)).to.deep.equal([
      'q-r-two',
      'q-r-four',
    ]);
  });

  it('is mended by the next choice, whatever a draft held', async () => {
    for (const junk of [['gone', 'two'], 'two', 7, {two: 1}, [['two']], [null, 'two', 'two']]) {
      const form = await formWith(ranking());
      await answer(form, {r: junk});
      await click(button(form, 'four', 'up'));
      await drawn(form);
      const answered = ranked(form) as string[];
      expect(answered.at(-1), JSON.stringify(junk)).to.equal('four');
      expect(form.session!.problems([form.session!.question('r')])).to.deep.equal([]);
      form.remove();
    }
  });
});

describe('the room of a ranking', () => {
  it('fits a narrow part of a wide page, with more space too (W-10, W-11)', async () => {
    await viewport(1280, 700);
    const options = ['one', 'two'].map((value) =>
      item(value, {label: 'Gwrthgymdeithasol a chydweithrediadol'}),
    );
    const inside = unmounted({
      definition: definitionOf([ranking({options})]),
      language: 'cy',
    });
    const aside = document.createElement('aside');
    aside.append(inside);
    await after('dweud-ready', inside, () => mount(html`${aside}`));
    await answer(inside, {r: ['two']});
    for (const width of [280, 400, 560, 700]) {
      aside.style.inlineSize = `${width}px`;
      expectNoOverflow(inside, `in ${width} pixels`);
    }
    spaceText(inside);
    for (const width of [300, 700]) {
      aside.style.inlineSize = `${width}px`;
      expectNoOverflow(inside, `in ${width} pixels, spaced`);
    }
  });

  it('follows what is offered, and focus stays', async () => {
    const options = [item('one'), item('two', {showIf: {g: 'yes'}}), item('three')];
    const form = await formWith(yesNo('g'), ranking({options}));
    await answer(form, {g: 'yes', r: ['two', 'three']});
    expect(listed(form)[0]).to.deep.equal(['TWO', 'THREE']);
    await answer(form, {g: 'no'});
    expect(listed(form)).to.deep.equal([['THREE'], ['ONE']]);
    expect(ranked(form)).to.deep.equal(['three']);
  });
});
