import {expect} from 'chai';
import type {DweudForm} from '../../src/dweud.js';
import {
  aForm,
  all,
  answer,
  definitionOf,
  drawn,
  find,
  focused,
  next,
  wordsOf,
  yesNo,
} from '../elements/a-form.js';
import {axTree, click, press, type, viewport} from '../rig/commands.js';
import {until} from '../rig/until.js';

const item = (value: string, more: object = {}) => ({
  value,
  label: {en: value.toUpperCase(), cy: `${value.toUpperCase()}-cy`},
  ...more,
});
const allocation = (more: object = {}) => ({
  name: 's',
  type: 'allocation',
  required: true,
  total: 100,
  label: {en: 'How much for each?', cy: 'Faint i bob un?'},
  options: ['one', 'two', 'three'].map((value) => item(value)),
  ...more,
});
const formWith = (...questions: object[]) => aForm({definition: definitionOf(questions)});
const left = (form: DweudForm) => wordsOf(find(form, '.share-left'));
const boxes = (form: DweudForm) => all<HTMLInputElement>(form, '.share input');
const status = () => wordsOf(document.querySelector('[slot=dweud-status]'));

describe('what remains of a total', () => {
  it('is seen at every key, and said when the person pauses (PAT-13)', async () => {
    const form = await formWith(allocation());
    expect(left(form)).to.equal('100 of 100 points left');
    boxes(form)[0]!.focus();
    await type('75');
    await drawn(form);
    expect(left(form)).to.equal('25 of 100 points left');
    await until(() => status() === '25 of 100 points left', 'the remainder');
    await press('Tab');
    await type('26');
    await drawn(form);
    expect(left(form)).to.equal('You have shared out 1 point too many');
    expect(find(form, '.share-left').className).to.contain('over');
    await until(() => status() === 'You have shared out 1 point too many', 'that it is too much');
    await press('Backspace');
    await press('5');
    await drawn(form);
    expect(left(form)).to.equal('0 of 100 points left');
    expect(find(form, '.share-left').className).not.to.contain('over');
  });

  it('is part of what the group is described by, with the rule (W-02)', async () => {
    for (const [rule, words] of [
      ['exactly', 'Share out exactly £50.'],
      ['at-most', 'Share out up to £50.'],
    ]) {
      const form = await formWith(allocation({rule, total: 50, unit: 'pounds', hint: 'A hint'}));
      await answer(form, {s: {one: '20'}});
      const ids = find(form, 'fieldset').getAttribute('aria-describedby')!.split(' ');
      const described = ids.map((id) => wordsOf(form.shadowRoot!.getElementById(id))).join(' ');
      expect(described).to.equal(`A hint ${words} £30 of £50 left`);
      form.remove();
    }
  });

  it('counts what can be read, and neither drifts nor breaks', async () => {
    const form = await formWith(allocation({total: 0.3, step: 0.01, unit: 'pounds'}));
    for (const [typed, words] of [
      [{one: '0.1', two: '0.2'}, '£0 of £0.30 left'],
      [{one: '0.1', two: 'half'}, '£0.20 of £0.30 left'],
      [{one: '-5'}, '£0.30 of £0.30 left'],
      ['junk', '£0.30 of £0.30 left'],
      [[1], '£0.30 of £0.30 left'],
      [{one: {two: 3}, gone: '1'}, '£0.30 of £0.30 left'],
      [{one: '£1,000.30'}, 'You have shared out £1,000 too much'],
    ] as const) {
      await answer(form, {s: typed});
      expect(left(form), JSON.stringify(typed)).to.equal(words);
    }
    await answer(form, {s: 'junk'});
    boxes(form)[1]!.focus();
    await type('.3');
    await drawn(form);
    expect(form.session!.answerTo('s')).to.deep.equal({two: 0.3});
  });

  it('stays in sight in a long list, and never covers what has focus (W-20)', async () => {
    await viewport(800, 600);
    const options = Array.from({length: 40}, (_, index) => item(`o${index}`));
    const form = await formWith(allocation({options}));
    boxes(form)[0]!.focus();
    for (let count = 0; count < 20; count++) await press('Tab');
    await until(() => scrollY > 100, 'the page to scroll');
    const isInSight = () => {
      const line = find(form, '.share-left').getBoundingClientRect();
      const box = focused(form)!.getBoundingClientRect();
      const isStuck = Math.abs(line.top) <= 1;
      return isStuck && box.top >= line.bottom - 1 && box.bottom <= innerHeight;
    };
    // WebKit scrolls a moment after the key.
    const inSight = () => until(isInSight, `${focused(form)?.id} to be in sight below the line`);
    await inSight();
    for (let count = 0; count < 12; count++) {
      await press('Shift+Tab');
      await inSight();
    }
  });
});

describe('the boxes of an allocation', () => {
  it('are named by their options, and their bars are no part of what is told (W-02)', async () => {
    const form = await formWith(
      allocation({unit: 'pounds', options: [item('one', {hint: 'A hint'}), item('two')]}),
    );
    await answer(form, {s: {one: '40'}});
    const tree = await axTree(find(form, 'dweud-question'));
    const told = tree.filter(({role}) => role !== 'paragraph' && role !== 'group');
    expect(told.map(({role, name}) => `${role} ${name}`)).to.deep.equal([
      'textbox ONE',
      'textbox TWO',
    ]);
    const [bar] = all(form, '.share-bar rect');
    expect(bar!.getAttribute('width')).to.equal('40');
    expect(all(form, '[style]')).to.deep.equal([]);
  });

  it('say which one is wrong, and the link leads there (W-28, PAT-01)', async () => {
    const form = await formWith(allocation({step: 5}));
    await answer(form, {s: {one: '5', two: '12', three: 'x'}});
    await next(form, 'dweud-problems');
    const words = 'Enter an amount in steps of 5: TWO – How much for each?';
    expect(wordsOf(find(form, '.summary-list a'))).to.equal(words);
    await click(find(form, '.summary-list a'));
    expect(focused(form)?.id).to.equal('q-s-two');
    const [wrong, ...others] = all(form, '[aria-invalid=true]');
    expect(others).to.have.length(0);
    expect(wrong!.id).to.equal('q-s-two');
    expect(wrong!.getAttribute('aria-describedby')).to.equal('q-s-error');
    expect(boxes(form).map(({value}) => value)).to.deep.equal(['5', '12', 'x']);
  });

  it('keep what has focus when an option comes and another goes', async () => {
    const options = [item('one', {showIf: {g: 'yes'}}), item('two'), item('three')];
    const form = await formWith(yesNo('g'), allocation({options}));
    await answer(form, {s: {two: '30', three: '70'}});
    const two = boxes(form)[0]!;
    two.focus();
    await answer(form, {g: 'yes'});
    expect(boxes(form).map(({value}) => value)).to.deep.equal(['', '30', '70']);
    expect(boxes(form)[1] === two && two === focused(form), 'the box is the same').to.equal(true);
    expect(two.id).to.equal('q-s-two');
  });
});
