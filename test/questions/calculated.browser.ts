import {expect} from 'chai';
import {
  aForm,
  after,
  all,
  answer,
  definitionOf,
  find,
  focused,
  wordsOf,
  yesNo,
} from '../elements/a-form.js';
import {opening as englishOpening} from '../../src/i18n/languages/en/opening.js';
import {pause} from '../../src/elements/live-region.js';
import {press} from '../rig/commands.js';
import {until} from '../rig/until.js';

const number = (name: string, more: object = {}) => ({
  name,
  type: 'number',
  label: {en: `How many ${name}?`, cy: `Faint o ${name}?`},
  ...more,
});
const total = (more: object = {}) => ({
  name: 'total',
  type: 'calculated',
  label: {en: 'People in all', cy: 'Pobl i gyd'},
  value: {sum: [{answer: 'adults'}, {answer: 'children'}]},
  decimals: 0,
  ...more,
});
const household = (...more: object[]) =>
  definitionOf([number('adults'), number('children'), total(), ...more]);
const line = (form: HTMLElement) => wordsOf(find(form as never, '#q-total'));
const said = (form: HTMLElement) => form.querySelector('[role=status]')!;

describe('a calculated number', () => {
  it('stands as a line of text that follows what is typed', async () => {
    const form = await aForm({definition: household(), language: 'en'});
    expect(line(form)).to.equal('People in all Not known yet');
    await answer(form, {adults: '1200'});
    expect(line(form)).to.equal('People in all 1,200');
    await answer(form, {children: '34'});
    expect(line(form)).to.equal('People in all 1,234');
    await after('dweud-language', form, () => (form.language = 'cy'));
    expect(line(form)).to.equal('Pobl i gyd 1,234');
    await answer(form, {adults: undefined, children: undefined});
    expect(line(form)).to.equal('Pobl i gyd Ddim yn hysbys eto');
  });

  it('is no control: Tab passes it by (W-13)', async () => {
    const form = await aForm({definition: household(), language: 'en'});
    await answer(form, {adults: '2'});
    expect(all(form, '#q-total :is(input, button, a, [tabindex], output)')).to.deep.equal([]);
    find(form, '#q-children').focus();
    await press('Tab');
    expect(focused(form)?.id).to.equal('next');
  });

  it('is said when it has changed and the person pauses, in the language they read (WC-05)', async () => {
    const form = await aForm({definition: household(), language: 'cy'});
    const status = said(form);
    const heard: string[] = [];
    const observer = new MutationObserver(() => {
      if (status.textContent) heard.push(status.textContent);
    });
    observer.observe(status, {childList: true});
    find(form, '#q-adults').focus();
    await press('1');
    await press('2');
    await until(() => heard.length, 'nothing was said');
    observer.disconnect();
    expect(pause).to.be.above(500);
    expect(heard, 'one message for two keys, and none when it was first shown').to.deep.equal([
      'Pobl i gyd: 12',
    ]);
    expect(status.querySelector('[lang]')!.getAttribute('lang')).to.equal('cy');
  });

  it('is on the check page without a way to change it, and without a label nowhere', async () => {
    const hidden = {name: 'hidden', type: 'calculated', value: {count: [{answer: 'adults'}]}};
    const form = await aForm({definition: household(hidden), language: 'en'});
    await answer(form, {adults: '2'});
    expect(all(form, 'dweud-question').map(({hidden}) => hidden)).to.deep.equal([
      false,
      false,
      false,
      true,
    ]);
    await after('dweud-step', form, () => find(form, '#next').click());
    const rows = all(form, '.answers .row');
    expect(rows.map(wordsOf)).to.deep.equal([
      'How many adults? 2 Change: How many adults?',
      'How many children? Not provided Change: How many children?',
      'People in all 2',
    ]);
    expect(form.session!.answersOnRoute).to.deep.equal({adults: 2, total: 2, hidden: 1});
  });

  it('shows what depends on it, and says nothing of one that is not shown', async () => {
    const form = await aForm({
      definition: definitionOf([
        number('adults'),
        {name: 'few', type: 'calculated', value: {sum: [{answer: 'adults'}]}},
        {name: 'more', type: 'calculated', value: {sum: [{answer: 'few'}, 1]}, showIf: {few: 2}},
        yesNo('crowded', {showIf: {few: {minimum: 4}}}),
      ]),
      language: 'en',
    });
    const heard: string[] = [];
    form.region!.say = (message) => void heard.push(message);
    await answer(form, {adults: '2'});
    expect(form.session!.answersOnRoute).to.include({few: 2, more: 3});
    expect(heard).to.deep.equal([]);
    await answer(form, {adults: '4'});
    expect(find(form, '#q-crowded').checkVisibility()).to.equal(true);
    expect(heard).to.deep.equal([englishOpening.revealed]);
  });

  it('is no heading of a step, and stays with the question that follows it', async () => {
    const form = await aForm({
      definition: household(yesNo('enough')),
      language: 'en',
      layout: 'question',
    });
    for (const name of ['adults', 'children']) {
      await answer(form, {[name]: '1'});
      await after('dweud-step', form, () => find(form, '#next').click());
    }
    expect(all(form, 'dweud-question')).to.have.length(2);
    expect(wordsOf(find(form, '#heading'))).to.equal('Your views');
    expect(line(form)).to.equal('People in all 2');
  });
});
