import {expect} from 'chai';
import {render} from 'lit';
import type {DweudForm, Transport} from '../../src/dweud.js';
import {standing} from '../../src/elements/screens/standing.js';
import {expectAccessible} from '../rig/axe.js';
import {click, press, viewport} from '../rig/commands.js';
import {until} from '../rig/until.js';
import {expectNoOverflow} from '../conformance/layout.js';
import {aForm, after, all, definitionOf, drawn, find, next, wordsOf} from './a-form.js';
import {aFile, chooseFiles, fileInput} from './files.js';
import {enRich as rich} from '../i18n/words.js';

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

  it('opens no other tab: the middle button leaves from here, too, and the right one opens a menu (CON-15)', async () => {
    const {form, place, went} = await leaving();
    form.session!.answer('x', 'what nobody may see');
    const link = place.querySelector('a')!;
    let stopped: boolean | undefined;
    place.addEventListener('auxclick', (event) => (stopped = event.defaultPrevented));
    link.dispatchEvent(new MouseEvent('auxclick', {button: 2, bubbles: true, cancelable: true}));
    expect(stopped).to.equal(false);
    expect(went).to.deep.equal([]);
    // The driver of WebKitGTK has a left button only.
    if (/Chrome|Firefox/u.test(navigator.userAgent)) await click(link, 'middle');
    else
      link.dispatchEvent(new MouseEvent('auxclick', {button: 1, bubbles: true, cancelable: true}));
    expect(stopped).to.equal(true);
    expect(form.isConnected).to.equal(false);
    expect(form.session!.typed('x')).to.equal(undefined);
    expect(went).to.deep.equal(['/weather']);
    place.remove();
  });

  /** A form with a line of text and files, as far as leaving it is concerned; `taken` are the files taken back. */
  async function withFiles(transport?: Transport) {
    const address = location.pathname + location.search;
    const taken: string[] = [];
    const signals = new Map<string, AbortSignal>();
    const file = (name: string) => ({name, type: 'file', label: name, accept: ['txt'], max: 3});
    const form = await aForm({
      definition: definitionOf([
        line('x'),
        file('docs'),
        {
          name: 'r',
          type: 'repeat',
          label: 'r',
          item: 'Thing',
          add: 'Add a thing',
          questions: [file('photo')],
        },
      ]),
      services: {
        upload: ({name}, {question, signal}) => {
          signals.set(`${question} ${name}`, signal);
          return name === 'a.txt' ? Promise.resolve() : new Promise(() => undefined);
        },
        deleteFile: (id) => void taken.push(id),
      },
      ...(transport && {transport}),
      // On this page, so that the test goes on.
      quickExit: `${address}#weather`,
      answers: {old: 'what nobody may see'},
    });
    form.session!.answer('x', 'what nobody may see');
    find(form, '#q-r').click();
    await until(() => all(form, '#q-r-1-photo').length, 'no item');
    const leave = () => {
      find(form, '.exit').click();
      expect(location.hash).to.equal('#weather');
      history.replaceState(null, '', address);
    };
    return {form, leave, signals, taken};
  }

  it('stops what is being sent, takes back what was sent, and leaves no answer in memory or in the tree (CON-15)', async () => {
    const {form, leave, signals, taken} = await withFiles();
    chooseFiles(fileInput(form, 'docs'), [aFile('a.txt'), aFile('b.txt'), aFile('c.txt')]);
    chooseFiles(fileInput(form, 'r-1-photo'), [aFile('a.txt'), aFile('d.txt')]);
    await until(() => signals.size === 5, 'not all are being sent');
    await drawn(form);
    const {session} = form;
    const photos = session!.typed('r') as {photo: {id: string}[]}[];
    const ids = [...(session!.typed('docs') as {id: string}[]), ...photos[0]!.photo].map(
      ({id}) => id,
    );
    const told: string[] = [];
    form.addEventListener('dweud-answered', ({question}) => told.push(question));
    leave();
    const aborted = [...signals].filter(([, signal]) => signal.aborted).map(([name]) => name);
    expect(aborted.sort()).to.deep.equal(['docs b.txt', 'docs c.txt', 'r.photo d.txt']);
    expect(taken).to.deep.equal(ids);
    expect(form.isConnected).to.equal(false);
    for (const name of ['x', 'docs', 'r']) {
      expect(session!.typed(name), name).to.equal(undefined);
      expect(session!.answerTo(name), name).to.equal(undefined);
    }
    expect(session!.answersOnRoute).to.deep.equal({});
    expect(form.answers).to.equal(undefined);
    await form.updateComplete;
    expect(form.shadowRoot!.innerHTML).not.to.contain('what nobody may see');
    expect(form.shadowRoot!.querySelectorAll('input')).to.have.length(0);
    expect(told).to.deep.equal([]);
  });

  it('leaves the files of a response that may have been received', async () => {
    const {form, leave, taken} = await withFiles(() => Promise.reject(new Error('lost')));
    chooseFiles(fileInput(form, 'docs'), [aFile('a.txt')]);
    await until(() => form.session!.answerTo('docs'), 'not sent');
    await until(
      () => (form.session!.typed('docs') as {state?: string}[])[0]!.state === undefined,
      'not sent',
    );
    find(form, '#q-r-1\\:remove').click();
    await drawn(form);
    await next(form);
    await next(form, 'dweud-error');
    leave();
    expect(taken).to.deep.equal([]);
  });

  it('does not take Shift for the way out when it goes with a click, a wheel, a finger or another key', async () => {
    const {form, place, went} = await leaving();
    const box = find(form, '#q-x');
    const twice = async () => {
      await press('Shift');
      await press('Shift');
    };
    const between: Readonly<Record<string, () => unknown>> = {
      click: () => click(box),
      wheel: () => box.dispatchEvent(new WheelEvent('wheel', {bubbles: true, composed: true})),
      touch: () =>
        box.dispatchEvent(
          new PointerEvent('pointerdown', {pointerType: 'touch', bubbles: true, composed: true}),
        ),
      key: () => press('a'),
    };
    box.focus();
    for (const [what, happens] of Object.entries(between)) {
      await twice();
      await happens();
      await press('Shift');
      expect(went, what).to.deep.equal([]);
      await press('a');
    }
    for (const keys of ['Shift+a', 'Alt+Shift', 'Shift+Tab']) {
      await press('b');
      await twice();
      await press(keys);
      expect(went, keys).to.deep.equal([]);
    }
    expect(form.isConnected).to.equal(true);
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
        line('drives', {maxLength: 3}),
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
        drives: 'town',
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
      'drives',
      'town',
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
