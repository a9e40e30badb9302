import {expect} from 'chai';
import type {DweudForm} from '../../src/dweud.js';
import {expectAccessible} from '../rig/axe.js';
import {axTree, click, press, type} from '../rig/commands.js';
import {until} from '../rig/until.js';
import {
  aForm,
  after,
  all,
  answer,
  button,
  definitionOf,
  find,
  focused,
  line,
  next,
  replace,
  takes,
  twoPages,
  wordsOf,
  yesNo,
} from './a-form.js';

const title = (form: DweudForm) => wordsOf(find(form, '#heading'));

/** Types an answer into a box. */
async function enter(form: DweudForm, name: string, words: string) {
  find(form, `#q-${name}`).focus();
  await type(words);
}

/** Goes through the browser's history and waits until the form has followed. */
const travel = (form: DweudForm, delta: -1 | 1) =>
  after('dweud-step', form, () => history.go(delta));

/** Levels of the headings in the form, in order. */
const levels = (form: DweudForm) =>
  all(form, 'h1, h2, h3, h4, h5, h6').map(({localName}) => Number(localName[1]));

function expectNoSkippedLevel(form: DweudForm, first: number) {
  const found = levels(form);
  expect(found[0], 'the first heading').to.equal(first);
  found.reduce((before, level) => {
    expect(level - before, `a jump in ${found.join(' ')}`).to.be.at.most(1);
    return level;
  });
}

/** Something to read, nested questions, a page that an answer opens, and one after the check. */
const short = (more: object = {}) =>
  definitionOf([], {
    organisation: {name: {en: 'Police', cy: 'Heddlu'}, contact: {en: 'Call us', cy: 'Ffoniwch'}},
    closes: '2027-01-15T17:00:00Z',
    pages: [
      {
        id: 'one',
        title: {en: 'First page', cy: 'Tudalen gyntaf'},
        intro: {en: 'Some words first.', cy: 'Gair i ddechrau.'},
        questions: [
          {
            name: 'facts',
            type: 'content',
            text: {en: '## Facts\n\nA fact.\n\n### More\n\nB', cy: '## Ffeithiau\n\nA'},
          },
          line('street'),
          yesNo('enough', {}, {other: {required: true, label: {en: 'Why?', cy: 'Pam?'}}}),
        ],
      },
      {
        id: 'two',
        title: {en: 'Second page', cy: 'Ail dudalen'},
        showIf: {enough: 'no'},
        questions: [line('missing')],
      },
      {
        id: 'about',
        title: {en: 'About you', cy: 'Amdanoch chi'},
        afterCheck: true,
        questions: [yesNo('resident')],
      },
    ],
    ...more,
  });

/** The same with an introduction. */
const full = () => short({purpose: {why: {en: 'To set the precept.', cy: 'I osod y praesept.'}}});

describe('the way through a form', () => {
  it('leads by keyboard alone from the introduction to the confirmation (W-13, W-30)', async () => {
    const form = await aForm({definition: full(), transport: takes});
    expect(title(form)).to.equal('Police precept');
    find(form, '#next').focus();
    await after('dweud-step', form, () => press('Enter'));
    expect(focused(form)?.id).to.equal('heading');
    expect(title(form)).to.equal('First page');
    await press('Tab');
    await type('High Street');
    await press('Tab');
    await press('ArrowDown');
    await press('Tab');
    expect(focused(form)?.id).to.equal('next');
    await after('dweud-step', form, () => press('Enter'));
    expect(title(form)).to.equal('Second page');
    await press('Tab');
    await type('Buses');
    await after('dweud-step', form, () => press('Enter'));
    expect(title(form)).to.equal('Check your answers');
    expect(all(form, '.answers dd:not(.change)').map(wordsOf)).to.deep.equal([
      'High Street',
      'No',
      'Buses',
    ]);
    find(form, '#next').focus();
    await after('dweud-step', form, () => press('Space'));
    expect(title(form)).to.equal('About you');
    find(form, '#next').focus();
    await after('dweud-submitted', form, () => press('Enter'));
    expect(focused(form)?.id).to.equal('heading');
    expect(title(form)).to.equal('We have received your response');
  });

  it('stays at a step with a problem, and says how many are left of it', async () => {
    const form = await aForm({definition: twoPages()});
    expect(wordsOf(find(form, '.caption'))).to.contain('Page 1 of 2');
    await next(form, 'dweud-problems');
    expect(title(form)).to.equal('First page');
    expect(focused(form)?.id).to.equal('summary');
    await enter(form, 'street', 'High Street');
    await next(form);
    expect(wordsOf(find(form, '.caption'))).to.contain('Page 2 of 2');
    expect(all(form, '#summary')).to.have.length(0);
  });

  for (const layout of ['page', 'question', 'all'] as const) {
    it(`puts focus on the heading of every step, layout ${layout} (W-18)`, async () => {
      const form = await aForm({definition: full(), layout, transport: takes});
      await answer(form, {street: 'High Street', enough: 'yes', enough_other: 'Because'});
      const seen: string[] = [];
      for (let count = 0; count < 8; count++) {
        const {step: id} = await next(form);
        expect(focused(form)?.id, `at ${id}`).to.equal('heading');
        expect(focused(form)!.localName).to.equal('h2');
        if (id === 'sent') break;
        seen.push(id);
      }
      expect(all(form, '.reference'), seen.join(' ')).to.have.length(1);
      expect(new Set(seen).size).to.equal(seen.length);
    });

    for (const level of [1, 2, 4, 6])
      it(`skips no level of heading from ${level} on, layout ${layout} (WC-17)`, async () => {
        const form = await aForm({definition: full(), layout, headingLevel: level});
        await answer(form, {enough: 'no'});
        for (let step = 0; step < 9; step++) {
          expectNoSkippedLevel(form, level);
          if (all(form, '.answers').length) break;
          const event = await next(form, ['dweud-step', 'dweud-problems']);
          if (event.type !== 'dweud-problems') continue;
          expectNoSkippedLevel(form, level);
          await answer(form, {street: 'High Street', missing: 'Buses'});
        }
        expect(all(form, '.answers')).to.have.length.above(0);
      });

    it(`is clean for axe at every step, layout ${layout}`, async () => {
      const form = await aForm({definition: full(), layout, transport: takes});
      await answer(form, {street: 'High Street'});
      for (let step = 0; step < 8 && !all(form, '.reference').length; step++) {
        await expectAccessible(form);
        await next(form);
      }
      await expectAccessible(form);
    });
  }

  it('asks a question at a time, as the heading of its step unless there is more to read (PAT-06)', async () => {
    const form = await aForm({definition: short(), layout: 'question'});
    expect(title(form)).to.equal('First page');
    expect(wordsOf(find(form, '.form'))).to.contain('Some words first.');
    expect(all(form, '.content')).to.have.length(1);
    expect(all(form, 'h2 label, h2 ~ label')).to.have.length(0);
    await answer(form, {street: 'High Street'});
    await next(form);
    expect(all(form, 'fieldset legend h2').map(wordsOf)).to.deep.equal([
      'Is enough so? (optional)',
    ]);
    expect(wordsOf(find(form, '.form'))).not.to.contain('Some words first.');
    expect((await axTree(form)).filter(({role}) => role === 'heading')).to.have.length(1);
    await click(find(form, '#q-enough'));
    await until(() => all(form, '#q-enough_other').length, 'nothing was revealed');
    await next(form, 'dweud-problems');
    expect(all(form, '.summary-list a').map(wordsOf)).to.deep.equal(['Enter an answer: Why?']);
  });

  it('shows everything on one page, then the check page', async () => {
    const form = await aForm({definition: full(), layout: 'all'});
    expect(title(form)).to.equal('Police precept');
    expect(wordsOf(find(form, '.form'))).to.contain('To set the precept.');
    expect(all(form, '.questions > .heading').map(wordsOf)).to.deep.equal(['First page']);
    await click(find(form, '#q-enough-2'));
    await until(
      () => all(form, '.questions > .heading').some((one) => wordsOf(one) === 'Second page'),
      'the page that the answer opens did not appear',
    );
    await next(form, 'dweud-problems');
    expect(all(form, '.summary-list a')).to.have.length(2);
  });

  it('goes back by its own button, and keeps what was typed even when it is wrong', async () => {
    const form = await aForm({
      definition: definitionOf([], {
        pages: [
          {id: 'one', title: 'One', questions: [yesNo('enough')]},
          {id: 'two', title: 'Two', questions: [line('mail', {format: 'email'})]},
        ],
      }),
    });
    expect(all(form, '.back')).to.have.length(0);
    await next(form);
    await enter(form, 'mail', 'half a');
    await after('dweud-step', form, () => click(find(form, '.back')));
    expect(title(form)).to.equal('One');
    await next(form);
    expect(find<HTMLInputElement>(form, '#q-mail').value).to.equal('half a');
  });

  it('changes an answer from the check page and comes back to it (PAT-19, W-18, W-19)', async () => {
    const form = await aForm({definition: short()});
    await enter(form, 'street', 'High Street');
    await next(form);
    expect(title(form)).to.equal('Check your answers');
    const change = button(form, 'Change: What is street?');
    await after('dweud-step', form, () => click(change));
    expect(focused(form)?.id).to.equal('q-street');
    await press('End');
    await type(' 1');
    await next(form);
    expect(title(form)).to.equal('Check your answers');
    expect(wordsOf(find(form, '.answers dd'))).to.equal('High Street 1');
    expect(focused(form)?.id).to.equal('heading');
  });

  it('asks what a change makes necessary before it goes back to the check page (PAT-19)', async () => {
    const form = await aForm({definition: short()});
    await enter(form, 'street', 'High Street');
    await next(form);
    await after('dweud-step', form, () => click(button(form, 'Change: Is enough so?')));
    expect(focused(form)?.id).to.equal('q-enough');
    await click(find(form, '#q-enough-2'));
    await next(form);
    expect(title(form)).to.equal('Second page');
    await enter(form, 'missing', 'Buses');
    await next(form);
    expect(title(form)).to.equal('Check your answers');
    await after('dweud-step', form, () => click(button(form, 'Change: What is missing?')));
    await after('dweud-step', form, () => click(find(form, '.back')));
    expect(title(form)).to.equal('Check your answers');
  });

  it('never sends what is not accepted, whatever way led to the last step', async () => {
    const sent: unknown[] = [];
    const form = await aForm({
      noHistory: false,
      definition: definitionOf([line('street')], {
        pages: [
          {id: 'one', title: 'One', questions: [line('street')]},
          {id: 'two', title: 'Two', afterCheck: true, questions: [line('age')]},
          {id: 'three', title: 'Three', afterCheck: true, questions: [yesNo('resident')]},
        ],
      }),
      transport: async (response, options) => {
        sent.push(response);
        return takes(response, options);
      },
    });
    await enter(form, 'street', 'High Street');
    await next(form);
    await next(form);
    await enter(form, 'age', '40');
    await next(form);
    expect(title(form)).to.equal('Three');
    await travel(form, -1);
    await answer(form, {age: ''});
    await travel(form, 1);
    expect(title(form)).to.equal('Three');
    await next(form, ['dweud-step', 'dweud-problems']);
    expect(sent).to.deep.equal([]);
    expect(title(form)).to.equal('Two');
  });
});

describe('the browser’s history', () => {
  it('goes with the steps, and leaves the host’s own state and address alone (PAT-17)', async () => {
    history.replaceState({host: 'state', nested: {deep: [1]}}, '');
    const address = location.href;
    const form = await aForm({definition: full(), noHistory: false});
    // Not by the length of the history, which browsers cut off at fifty.
    let entries = 0;
    const push = history.pushState.bind(history);
    history.pushState = (...state) => {
      entries += 1;
      push(...state);
    };
    await next(form);
    await enter(form, 'street', 'High Street');
    await next(form);
    Reflect.deleteProperty(history, 'pushState');
    expect(entries).to.equal(2);
    expect(history.state).to.include({host: 'state'});
    expect((history.state as {nested: unknown}).nested).to.deep.equal({deep: [1]});
    expect(location.href).to.equal(address);
    expect(title(form)).to.equal('Check your answers');
    await travel(form, -1);
    expect(title(form)).to.equal('First page');
    expect(focused(form)?.id).to.equal('heading');
    expect(find<HTMLInputElement>(form, '#q-street').value).to.equal('High Street');
    await travel(form, -1);
    expect(title(form)).to.equal('Police precept');
    await travel(form, 1);
    await travel(form, 1);
    expect(title(form)).to.equal('Check your answers');
    expect(history.state).to.include({host: 'state'});
  });

  it('keeps a host’s state that is no object', async () => {
    history.replaceState('host', '');
    const form = await aForm({definition: twoPages(), noHistory: false});
    await enter(form, 'street', 'High Street');
    await next(form);
    expect(JSON.stringify(history.state)).not.to.contain('"0"');
    await travel(form, -1);
    expect(title(form)).to.equal('First page');
    history.replaceState(null, '');
  });

  it('takes no notice of entries that the host made', async () => {
    const form = await aForm({definition: twoPages(), noHistory: false});
    const steps: string[] = [];
    form.addEventListener('dweud-step', ({step}) => steps.push(step));
    history.pushState({host: 1}, '');
    history.pushState({host: 2}, '');
    await new Promise((resolve) => {
      addEventListener('popstate', resolve, {once: true});
      history.back();
    });
    await form.updateComplete;
    expect(steps).to.deep.equal([]);
    expect(title(form)).to.equal('First page');
  });

  it('is left alone when the host says so', async () => {
    history.replaceState({host: 'state'}, '');
    const before = history.length;
    const form = await aForm({definition: twoPages(), noHistory: true});
    await enter(form, 'street', 'High Street');
    await next(form);
    expect(history.length).to.equal(before);
    expect(history.state).to.deep.equal({host: 'state'});
  });

  it('goes with each of two forms by itself', async () => {
    const one = await aForm({definition: twoPages(), noHistory: false});
    const other = document.createElement('dweud-form');
    Object.assign(other, {definition: twoPages(), noHistory: false, language: 'en'});
    await after('dweud-ready', other, () => one.after(other));
    try {
      for (const form of [one, other]) await answer(form, {street: 'High Street'});
      await next(one);
      await next(other);
      expect([title(one), title(other)]).to.deep.equal(['Second page', 'Second page']);
      find(one, '#next').focus();
      const steps: string[] = [];
      one.addEventListener('dweud-step', ({step}) => steps.push(step));
      await travel(other, -1);
      expect([title(one), title(other)]).to.deep.equal(['Second page', 'First page']);
      expect(steps, 'the form that did not move was drawn anew').to.deep.equal([]);
      await travel(one, -1);
      expect([title(one), title(other)]).to.deep.equal(['First page', 'First page']);
    } finally {
      other.remove();
    }
  });
});

describe('the title of the page', () => {
  it('is the host’s unless the form is asked to keep it, and comes back (WC-18)', async () => {
    replace(document, 'title', document.title);
    const plain = await aForm({definition: twoPages()});
    await next(plain, 'dweud-problems');
    expect(document.title).not.to.contain('Error');
  });

  it('bears the step and the word "Error:", in the person’s language (WC-18)', async () => {
    const before = document.title;
    const form = await aForm({definition: twoPages(), manageTitle: true});
    await next(form, 'dweud-problems');
    expect(document.title).to.equal(`Error: First page – ${before}`);
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    expect(document.title).to.equal(`Gwall: Tudalen gyntaf – ${before}`);
    await enter(form, 'street', 'Stryd Fawr');
    await next(form);
    expect(document.title).to.equal(`Ail dudalen – ${before}`);
    form.remove();
    expect(document.title).to.equal(before);
  });
});
