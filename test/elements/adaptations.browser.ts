import {expect} from 'chai';
import {expectAccessible} from '../rig/axe.js';
import {click, press} from '../rig/commands.js';
import {
  aForm,
  after,
  all,
  answer,
  button,
  definitionOf,
  drawn,
  find,
  focused,
  next,
  wordsOf,
} from './a-form.js';

const option = (value: string, more: object = {}) => ({
  value,
  label: {en: value, cy: `${value}.cy`},
  ...more,
});
const radios = (name: string, options: readonly object[], more: object = {}) => ({
  name,
  type: 'radios',
  label: {en: name, cy: `${name}.cy`},
  options,
  ...more,
});

describe('a form whose questions depend on answers', () => {
  const questions = [
    radios('drives', [option('yes'), option('no')]),
    radios('travel', [option('walk'), option('car', {showIf: {drives: 'yes'}})]),
    {
      name: 'why',
      type: 'text',
      label: [
        {when: {drives: 'yes'}, en: 'Why {{travel}}, driver?', cy: 'Pam {{travel}}, yrrwr?'},
        {en: 'Why {{travel}}?', cy: 'Pam {{travel}}?'},
      ],
    },
  ];

  it('offers the options and says the words that answers call for, at once', async () => {
    const form = await aForm({definition: definitionOf(questions)});
    const radiosOf = (name: string) =>
      all<HTMLInputElement>(form, `[name=q-${name}]`).map(({value}) => value);
    const label = () => wordsOf(find(form, '#q-why-label'));
    expect(radiosOf('travel')).to.deep.equal(['walk']);
    expect(label()).to.equal('Why …? (optional)');
    await click(find(form, '#q-drives'));
    await drawn(form);
    expect(radiosOf('travel')).to.deep.equal(['walk', 'car']);
    await click(find(form, '#q-travel-2'));
    await drawn(form);
    expect(label()).to.equal('Why car, driver? (optional)');
    await after('dweud-language', form, () => (form.language = 'cy'));
    expect(label()).to.equal('Pam car.cy, yrrwr? (dewisol)');
    await click(find(form, '#q-drives-2'));
    await drawn(form);
    expect(radiosOf('travel')).to.deep.equal(['walk']);
    await next(form);
    expect(all(form, '.answers dd p').map(wordsOf)).to.deep.equal([
      'no.cy',
      'Dim ateb wedi’i roi',
      'Dim ateb wedi’i roi',
    ]);
  });

  it('words a page anew on one long page', async () => {
    const pages = [
      {id: 'one', title: 'One', questions: [questions[0]!]},
      {id: 'two', title: 'You said {{drives}}', questions: [{name: 'x', type: 'text', label: 'x'}]},
    ];
    const form = await aForm({definition: definitionOf([], {pages}), layout: 'all'});
    const title = () => wordsOf(all(form, '.questions .heading')[1]);
    expect(title()).to.equal('You said …');
    await click(find(form, '#q-drives'));
    await drawn(form);
    expect(title()).to.equal('You said yes');
  });

  it('sorts by the person’s alphabet, what has a text box last', async () => {
    const sorted = radios(
      'x',
      [
        {value: 'other', label: {en: 'A', cy: 'A'}, other: {label: 'What?'}},
        {value: 'b', label: {en: 'Nest', cy: 'Llan'}},
        {value: 'c', label: {en: 'Marsh', cy: 'Lôn'}},
      ],
      {order: 'alphabetical'},
    );
    const form = await aForm({definition: definitionOf([sorted])});
    const words = () => all(form, '.option-label').map(wordsOf);
    expect(words()).to.deep.equal(['Marsh', 'Nest', 'A']);
    await after('dweud-language', form, () => (form.language = 'cy'));
    expect(words(), 'll comes after l').to.deep.equal(['Lôn', 'Llan', 'A']);
  });
});

describe('a page that people leave by', () => {
  const definition = definitionOf([], {
    pages: [
      {
        id: 'age',
        title: 'Age',
        questions: [radios('over16', [option('yes'), option('no')])],
        exitIf: {over16: 'no'},
        exit: {
          title: {en: 'Thank you', cy: 'Diolch'},
          text: {
            en: 'Write to [us](mailto:x@y.example).',
            cy: 'Ysgrifennwch [aton ni](mailto:x@y.example).',
          },
        },
      },
      {id: 'views', title: 'Views', questions: [{name: 'x', type: 'text', label: 'x'}]},
    ],
  });

  it('says why, that nothing was sent, and lets them go back', async () => {
    const form = await aForm({definition});
    await answer(form, {over16: 'no'});
    const event = await next(form);
    expect(event.step).to.equal('exit');
    expect(wordsOf(focused(form))).to.equal('Thank you');
    expect(all(form, '#next')).to.have.length(0);
    expect(wordsOf(find(form, '.inset'))).to.equal(
      'Your answers have not been sent, and nothing has been kept.',
    );
    await expectAccessible(form);
    await after('dweud-language', form, () => (form.language = 'cy'));
    expect(wordsOf(find(form, '#heading'))).to.equal('Diolch');
    button(form, 'Yn ôl').focus();
    await after('dweud-step', form, () => press('Enter'));
    expect(find<HTMLInputElement>(form, '#q-over16-2').checked).to.equal(true);
  });

  it('is not there for the browser’s Forward once the answer is another: that leads where Continue would', async () => {
    const form = await aForm({definition, noHistory: false});
    await answer(form, {over16: 'no'});
    await next(form);
    await after('dweud-step', form, () => history.back());
    await answer(form, {over16: 'yes'});
    const event = await after('dweud-step', form, () => history.forward());
    expect(event.step).to.equal('page:views');
    expect(wordsOf(focused(form))).to.equal('Views');
    await after('dweud-step', form, () => history.back());
    expect(wordsOf(focused(form))).to.equal('Age');
    await after('dweud-step', form, () => history.forward());
    expect(wordsOf(focused(form)), 'the entry is that step from then on').to.equal('Views');
  });
});
