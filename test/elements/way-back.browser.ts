import {expect} from 'chai';
import type {DweudForm} from '../../src/dweud.js';
import {press} from '../rig/commands.js';
import {until} from '../rig/until.js';
import {
  aForm,
  after,
  all,
  answer,
  definitionOf,
  find,
  line,
  next,
  replace,
  twoPages,
  wordsOf,
  yesNo,
} from './a-form.js';

const title = (form: DweudForm) => wordsOf(find(form, '#heading'));
const popped = (action: () => void) =>
  new Promise((resolve) => {
    addEventListener('popstate', resolve, {once: true});
    action();
  });

describe('the way back', () => {
  it('leads over an entry that a link within the page made', async () => {
    const address = location.href;
    const form = await aForm({definition: twoPages(), noHistory: false});
    await popped(() => {
      location.hash = 'main';
    });
    await answer(form, {street: 'High Street'});
    await next(form);
    expect(title(form)).to.equal('Second page');
    await after('dweud-step', form, () => history.back());
    expect(title(form)).to.equal('First page');
    history.replaceState(history.state, '', address);
  });

  it('is still there when the page has moved the form', async () => {
    const form = await aForm({definition: twoPages(), noHistory: false});
    await answer(form, {street: 'High Street'});
    await next(form);
    const place = document.createElement('section');
    form.parentElement!.append(place);
    place.append(form);
    await form.updateComplete;
    await after('dweud-step', form, () => history.back());
    expect(title(form)).to.equal('First page');
    await after('dweud-step', form, () => history.forward());
    expect(title(form)).to.equal('Second page');
  });

  it('leads nowhere in what an earlier load of the page left', async () => {
    const stale = {dweud: {'dweud-1': 'check', 'dweud-2': 'page:two'}};
    history.pushState(stale, '');
    history.pushState(null, '');
    const form = await aForm({definition: twoPages(), noHistory: false});
    const steps: string[] = [];
    form.addEventListener('dweud-step', ({step}) => steps.push(step));
    await popped(() => history.back());
    await form.updateComplete;
    expect(title(form)).to.equal('First page');
    expect(steps).to.deep.equal([]);
    await answer(form, {street: 'High Street'});
    await next(form);
    await after('dweud-step', form, () => history.back());
    expect(title(form)).to.equal('First page');
  });

  it('is as long as before when Back was pressed while sending', async () => {
    let fail!: (error: Error) => void;
    const form = await aForm({
      definition: twoPages(),
      noHistory: false,
      transport: () => new Promise((_, reject) => (fail = reject)),
    });
    await answer(form, {street: 'High Street'});
    await next(form);
    await next(form);
    expect(title(form)).to.equal('Check your answers');
    find(form, '#next').click();
    await until(() => fail, 'nothing was sent');
    await popped(() => history.back());
    await after('dweud-error', form, () => fail(new Error('Broken')));
    expect(title(form)).to.equal('Check your answers');
    await after('dweud-step', form, () => history.back());
    expect(title(form)).to.equal('Second page');
  });
});

describe('a form with nothing to ask', () => {
  const closed = {showIf: {'context.area': 'north'}};
  const pages = [{id: 'one', title: 'One', questions: [line('street')], ...closed}];

  it('goes from its start to the check page', async () => {
    const form = await aForm({definition: definitionOf([], {purpose: {why: 'Why'}, pages})});
    await next(form);
    expect(title(form)).to.equal('Check your answers');
  });

  it('begins with the check page when it has no start', async () => {
    const form = await aForm({definition: definitionOf([], {pages})});
    expect(title(form)).to.equal('Check your answers');
  });
});

describe('a double click', () => {
  /** What the second click of a double click does to what has moved under the pointer. */
  const second = (target: HTMLElement) =>
    target.dispatchEvent(
      new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, detail: 2}),
    );
  const three = definitionOf([], {
    pages: ['one', 'two'].map((id) => ({id, title: id, questions: [yesNo(id)]})),
  });

  it('on Continue answers nothing on the next page', async () => {
    const form = await aForm({definition: three});
    await next(form);
    second(find(form, '#q-two'));
    expect(form.session!.typed('two')).to.equal(undefined);
    expect(find<HTMLInputElement>(form, '#q-two').checked).to.equal(false);
    find(form, '#q-two').focus();
    await press('Space');
    expect(form.session!.typed('two')).to.equal('yes');
  });

  it('counts like any other click once the page has been there a while', async () => {
    const form = await aForm({definition: three});
    await next(form);
    const start = performance.now();
    replace(performance, 'now', () => start + 60_000);
    second(find(form, '#q-two'));
    expect(form.session!.typed('two')).to.equal('yes');
  });
});

describe('attributes that say nothing', () => {
  it('leave the default', async () => {
    for (const layout of ['', 'bogus', 'PAGE']) {
      const form = await aForm({
        definition: twoPages(),
        layout: layout as 'page',
        headingLevel: Number('abc'),
      });
      expect(wordsOf(find(form, 'h2#heading'))).to.equal('First page');
      expect(all(form, 'dweud-question')).to.have.length(1);
    }
  });
});

describe('a document in a language that the interface does not speak', () => {
  it('is shown in it, with the interface’s English marked as English (W-25)', async () => {
    const form = await aForm({
      language: 'sv',
      definition: definitionOf([], {
        languages: ['sv', 'en'],
        title: {sv: 'Policja', en: 'Police'},
        pages: [
          {
            id: 'one',
            title: {sv: 'Strona'},
            questions: [{...line('street'), label: {sv: 'Ulica'}}],
          },
        ],
      }),
    });
    const languageOf = (element: Element) => element.closest('[lang]')!.getAttribute('lang');
    const holding = (words: string) =>
      all(form, '*').findLast(({textContent}) => textContent.trim() === words)!;
    expect(languageOf(holding('Continue'))).to.equal('en');
    expect(languageOf(holding('Page 1 of 1'))).to.equal('en');
    for (const words of ['Policja', 'Strona', 'Ulica'])
      expect(languageOf(holding(words)), words).to.equal('sv');
    await answer(form, {street: 'Długa'});
    await next(form);
    expect(languageOf(holding('Check your answers'))).to.equal('en');
    expect(languageOf(holding('Ulica'))).to.equal('sv');
  });
});

describe('an author’s marks of direction', () => {
  it('turn nothing of ours round', async () => {
    const turned = {...line('street'), required: false, label: 'abc \u202egnorw'};
    const form = await aForm({definition: definitionOf([turned])});
    expect(find(form, '.label').textContent).to.equal('\u2068abc \u202egnorw\u2069 (optional)');
  });
});

describe('the title of the page', () => {
  it('holds the first step too, and holds it again when the form is put elsewhere', async () => {
    const before = document.title;
    const form = await aForm({definition: twoPages(), manageTitle: true});
    const first = document.title;
    expect(first).to.contain('First page').and.to.contain(before);
    const parent = form.parentElement!;
    form.remove();
    expect(document.title).to.equal(before);
    parent.append(form);
    await until(() => document.title === first, 'the title stays the host’s');
    form.remove();
  });
});
