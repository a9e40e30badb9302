import {expect} from 'chai';
import {render} from 'lit';
import type {DweudForm} from '../../src/dweud.js';
import {standing} from '../../src/elements/screens/standing.js';
import {rich} from '../../src/i18n/en-rich.js';
import {expectAccessible} from '../rig/axe.js';
import {press, viewport} from '../rig/commands.js';
import {expectNoOverflow} from '../conformance/layout.js';
import {aForm, after, all, definitionOf, find, next, until, wordsOf} from './a-form.js';

const notice = {
  en: 'In an emergency, ring [999](tel:999).',
  cy: 'Mewn argyfwng, ffoniwch [999](tel:999).',
};
const line = (name: string, more: object = {}) => ({name, type: 'text', label: name, ...more});

describe('what stands on every screen', () => {
  it('is the notice: on each step, in the language of the person, within 320 pixels (W-10)', async () => {
    await viewport(320, 640);
    const pages = ['one', 'two'].map((id) => ({id, title: id, questions: [line(id)]}));
    const form = await aForm({definition: definitionOf([], {pages, notice})});
    const words = () => wordsOf(find(form, '[part=notice]'));
    expect(words()).to.equal('In an emergency, ring 999.');
    await next(form);
    expect(words()).to.equal('In an emergency, ring 999.');
    await after('dweud-language', form, () => (form.language = 'cy'));
    expect(words()).to.equal('Mewn argyfwng, ffoniwch 999.');
    expect(find(form, '[part=notice]').getAttribute('aria-label')).to.equal('Pwysig');
    expectNoOverflow(form, 'with a notice');
    await expectAccessible(form);
    await next(form);
    expect(words(), 'on the check page too').to.equal('Mewn argyfwng, ffoniwch 999.');
  });

  it('is nothing where there is neither notice nor quick exit', async () => {
    const form = await aForm({definition: definitionOf([line('x')])});
    expect(all(form, '[part=notice], .quick-exit')).to.have.length(0);
  });

  it('is the button that leaves, which never leads to a script (SEC-03)', async () => {
    const quickExit = 'https://www.bbc.co.uk/weather';
    const form = await aForm({definition: definitionOf([line('x')]), quickExit});
    const button = find<HTMLAnchorElement>(form, '.exit');
    expect(button.href).to.equal(quickExit);
    expect(wordsOf(button)).to.equal('Exit this page');
    await expectAccessible(form);
    const other = await aForm({
      definition: definitionOf([line('x')]),
      quickExit: 'javascript:alert(1)',
    });
    expect(all(other, '.exit')).to.have.length(0);
  });
});

describe('leaving at once', () => {
  /** A form in the page, its standing parts drawn beside it, and where it would have led. */
  async function leaving() {
    const went: string[] = [];
    const form: DweudForm = await aForm({definition: definitionOf([line('x')])});
    form.quickExit = '/weather';
    const {screen} = standing(form, form.session!, (url) => void went.push(url));
    const place = document.createElement('div');
    form.after(place);
    const scope = {definition: definitionOf([]), rich, sayMarkdown: () => ''};
    render(screen(scope as never), place);
    return {form, place, went};
  }

  it('takes the form and every answer out of the page first', async () => {
    const {form, place, went} = await leaving();
    form.session!.answer('x', 'what nobody may see');
    place.querySelector('a')!.click();
    expect(form.isConnected).to.equal(false);
    expect(went).to.deep.equal(['/weather']);
    place.remove();
  });

  it('takes three presses of Shift with nothing in between', async () => {
    const {form, place, went} = await leaving();
    find(form, '#q-x').focus();
    await press('Shift');
    await press('a');
    await press('Shift');
    await press('Shift');
    expect(went).to.deep.equal([]);
    await press('Shift');
    expect(went).to.deep.equal(['/weather']);
    expect(form.isConnected).to.equal(false);
    await press('Shift');
    await press('Shift');
    await press('Shift');
    expect(went, 'the form is gone').to.have.length(1);
    place.remove();
  });
});

describe('answers from before', () => {
  it('stand in their questions; those that no longer fit are listed until the person takes the list away', async () => {
    const form = await aForm({
      definition: definitionOf([line('street'), {...line('day'), type: 'date'}]),
      answers: {street: 'Long Row', day: '2026-02-31', old: ['One', 'Two']},
    });
    expect(find<HTMLInputElement>(form, '#q-street').value).to.equal('Long Row');
    const list = find(form, '[part=set-aside]');
    expect([...list.querySelectorAll('dt, dd')].map(wordsOf)).to.deep.equal([
      'old',
      'One, Two',
      'day',
      '2026-02-31',
    ]);
    await expectAccessible(form);
    await after('dweud-language', form, () => (form.language = 'cy'));
    expect(wordsOf(find(form, '#set-aside'))).to.match(/^Nid yw rhai/u);
    find(form, '[part=set-aside] button').focus();
    await press('Enter');
    await form.updateComplete;
    expect(all(form, '[part=set-aside]')).to.have.length(0);
    await next(form);
    expect(all(form, '.answers dd:not(.change)').map(wordsOf)).to.deep.equal([
      'Long Row',
      'Dim ateb wedi’i roi',
    ]);
  });

  it('are listed in the words of what was asked, as far as those are known, and go once the response is received', async () => {
    const options = [
      {value: 'a', label: {en: 'The bus', cy: 'Y bws'}},
      {value: 'b', label: 'The train', showIf: {drives: 'yes'}},
    ];
    const form = await aForm({
      definition: definitionOf([
        line('drives'),
        {name: 'uses', type: 'checkboxes', label: 'Uses', options},
        {name: 'month', type: 'date', label: 'Month', precision: 'month'},
        {
          name: 'where',
          type: 'location',
          label: 'Where',
          bounds: {west: 0, south: 0, east: 1, north: 1},
        },
        {name: 'home', type: 'address', label: 'Home'},
        {
          name: 'people',
          type: 'repeat',
          label: 'People',
          item: {en: 'Person', cy: 'Person'},
          add: 'Add',
          questions: [
            line('first', {label: 'First name'}),
            {name: 'age', type: 'number', label: 'Age', max: 120},
          ],
        },
      ]),
      answers: {
        uses: ['a', 'b'],
        month: {day: '31', month: '2', year: '2026'},
        where: {point: {type: 'Point', coordinates: [-3.18, 51.48]}},
        home: {line1: '1 Long Row', town: 'Aber', postcode: 'SY23 1AA', county: 'Dyfed'},
        people: [
          {first: 'Ann', age: 30},
          {first: 'Bob', age: 300},
        ],
      },
    });
    expect(all(form, '[part=set-aside] :is(dt, dd)').map(wordsOf)).to.deep.equal([
      'Uses',
      'The train',
      'Month',
      'Day: 31',
      'Where',
      'point: 51.4800° north, 3.1800° west',
      'Home',
      'County: Dyfed',
      'Person 2: Age',
      '300',
    ]);
    await expectAccessible(form);
    await next(form);
    form.transport = async ({id}) => ({id, reference: 'R1'});
    await next(form);
    await until(() => all(form, '[part=confirmation]').length > 0, 'it is received');
    await form.updateComplete;
    expect(all(form, '[part=set-aside]')).to.have.length(0);
  });
});
