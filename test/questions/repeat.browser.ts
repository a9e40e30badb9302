import {expect} from 'chai';
import type {DweudForm, Services} from '../../src/dweud.js';
import type {DweudQuestion} from '../../src/elements/dweud-question.js';
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
  line,
  wordsOf,
  yesNo,
} from '../elements/a-form.js';
import {write} from '../conformance/hands.js';
import {axLines, emulate, press} from '../rig/commands.js';
import {until} from '../rig/until.js';

const people = {
  name: 'r',
  type: 'repeat',
  label: {en: 'Who lives here?', cy: 'Pwy sy’n byw yma?'},
  item: {en: 'Person', cy: 'Person'},
  add: {en: 'Add a person', cy: 'Ychwanegu person'},
  addAnother: {en: 'Add another person', cy: 'Ychwanegu person arall'},
  count: {
    en: {one: '1 person', other: '{n} people'},
    cy: {
      zero: 'Neb',
      one: '1 person',
      two: '2 berson',
      few: '3 pherson',
      many: '6 pherson',
      other: '{n} person',
    },
  },
  max: 3,
  questions: [
    line('first', {required: true}),
    yesNo('works'),
    line('where', {showIf: {works: 'yes'}}),
  ],
};
const shown = (more: object = {}) => aForm({definition: definitionOf([{...people, ...more}])});
/** Writes into a question about an item. */
async function enter(form: DweudForm, name: string, text: string): Promise<void> {
  await write(find<HTMLInputElement>(form, `#q-${name}`), text);
  await drawn(form);
}
const title = (form: DweudForm) => wordsOf(find(form, '#heading'));
const count = (form: DweudForm) => wordsOf(find(form, '.repeat-count'));
const titles = (form: DweudForm) => all(form, '.repeat-title').map(wordsOf);
const drawing = (form: DweudForm) => find(form, '.form').innerHTML;
/** Presses a button that changes what is drawn. In a long run Firefox (153) loses a key now and then. */
const use = async (form: DweudForm, words: string) => {
  const before = drawing(form);
  const once = async () => {
    button(form, words).focus();
    await press('Enter');
    await until(() => drawing(form) !== before, `“${words}” changes nothing`);
  };
  await once().catch(once);
  await drawn(form);
};
/** Focus moves once what has changed is drawn. */
const focusIs = (form: DweudForm, words: string) =>
  until(() => wordsOf(focused(form)).includes(words), `focus on “${words}”`);
const said = () => wordsOf(document.querySelector('[slot=dweud-status]'));

describe('a repeat', () => {
  it('shows what is wrong in an item, and says no words of it that are no answer', async () => {
    const age = {name: 'age', type: 'number', label: 'How old?'};
    const form = await shown({questions: [line('first'), age]});
    await use(form, 'Add a person');
    await enter(form, 'r-1-first', 'Siân');
    await enter(form, 'r-1-age', 'ten');
    await after('dweud-problems', form, () => find(form, '#next').click());
    await drawn(form);
    expect(all(form, '.summary-list a').map(wordsOf)).to.have.length(1);
    expect(find<HTMLInputElement>(form, '#q-r-1-age').value).to.equal('ten');
    await enter(form, 'r-1-age', '10');
    await after('dweud-step', form, () => find(form, '#next').click());
    expect(wordsOf(find(form, '.answers')))
      .to.include('Siân')
      .and.to.include('10');
  });

  it('adds an item and moves focus to its name; the count has the plural of its language (CX-08)', async () => {
    const form = await shown();
    expect(count(form)).to.equal('0 people');
    await use(form, 'Add a person');
    await focusIs(form, 'Person 1');
    expect(count(form)).to.equal('1 person');
    await enter(form, 'r-1-first', 'Siân');
    await use(form, 'Add another person');
    await focusIs(form, 'Person 2');
    await enter(form, 'r-2-first', 'Tomos');
    await after('dweud-language', form, () => (form.language = 'cy'));
    expect(count(form)).to.equal('2 berson');
    expect(find<HTMLInputElement>(form, '#q-r-1-first').value).to.equal('Siân');
    await use(form, 'Ychwanegu person arall');
    expect(count(form)).to.equal('3 pherson');
    expect(form.session!.typed('r')).to.deep.equal([{first: 'Siân'}, {first: 'Tomos'}, {}]);
  });

  it('adds no more than there may be, and says why', async () => {
    const form = await shown({max: 1});
    await use(form, 'Add a person');
    const more = button(form, 'Add another person');
    expect(more.getAttribute('aria-disabled')).to.equal('true');
    more.focus();
    await press('Enter');
    expect(titles(form)).to.deep.equal(['Person 1']);
    await until(() => said().includes('up to 1 item'), 'the limit is said');
  });

  it('closes an item to its answers, and opens it again (CX-08)', async () => {
    const form = await shown();
    await use(form, 'Add a person');
    await enter(form, 'r-1-first', 'Siân');
    await use(form, 'Done with Person 1');
    await focusIs(form, 'Change Person 1');
    expect(form.shadowRoot!.querySelector('#q-r-1-first')).to.equal(null);
    expect(wordsOf(find(form, '.repeat-answers'))).to.equal('What is first? Siân');
    await use(form, 'Change Person 1');
    await focusIs(form, 'Person 1');
    expect(find<HTMLInputElement>(form, '#q-r-1-first').value).to.equal('Siân');
  });

  it('asks before it takes an item away, names it, and keeps the others as they are (CX-08)', async () => {
    const form = await shown();
    for (const [index, name] of ['Siân', 'Tomos', 'Mair'].entries()) {
      await use(form, index ? 'Add another person' : 'Add a person');
      await enter(form, `r-${index + 1}-first`, name);
    }
    await use(form, 'Remove Person 2');
    await focusIs(form, 'Person 2: Tomos');
    await use(form, 'Keep Person 2');
    await focusIs(form, 'Remove Person 2');
    expect(titles(form)).to.have.length(3);
    await use(form, 'Remove Person 2');
    await use(form, 'Remove Person 2');
    await until(() => said().includes('Person 2 is removed. 2 people'), 'the removal is said');
    expect(titles(form)).to.deep.equal(['Person 1', 'Person 2']);
    expect(form.session!.answerTo('r')).to.deep.equal([{first: 'Siân'}, {first: 'Mair'}]);
    expect(find<HTMLInputElement>(form, '#q-r-2-first').value).to.equal('Mair');
    await until(() => focused(form)?.id === 'q-r', 'focus on the button that adds');
    // What was moved up answers for itself.
    await enter(form, 'r-2-first', 'Mari');
    expect(form.session!.answerTo('r')).to.deep.equal([{first: 'Siân'}, {first: 'Mari'}]);
  });

  it('takes a blank item away without a question', async () => {
    const form = await shown();
    await use(form, 'Add a person');
    await use(form, 'Remove Person 1');
    expect(titles(form)).to.deep.equal([]);
    expect(form.session!.answerTo('r')).to.equal(undefined);
  });

  it('asks under a condition inside each item for itself', async () => {
    const form = await shown();
    await use(form, 'Add a person');
    await use(form, 'Add another person');
    const hidden = () =>
      all(form, '.repeat-item').map(
        (item) => item.querySelectorAll<DweudQuestion>('dweud-question')[2]!.hidden,
      );
    expect(hidden()).to.deep.equal([true, true]);
    const radio = find<HTMLInputElement>(form, '#q-r-2-works');
    radio.focus();
    await press('Space');
    await drawn(form);
    expect(hidden()).to.deep.equal([true, false]);
    expect(find<HTMLInputElement>(form, '#q-r-1-works').checked).to.equal(false);
  });

  it('opens the item that something is wrong with, and the summary leads into it (W-28, PAT-01)', async () => {
    const form = await shown();
    await use(form, 'Add a person');
    await enter(form, 'r-1-first', 'Siân');
    await use(form, 'Add another person');
    await use(form, 'Done with Person 2');
    find(form, '#next').focus();
    const {problems} = await after('dweud-problems', form, () => press('Enter'));
    expect(problems.map(({question, keyword}) => [question, keyword])).to.deep.equal([
      ['r', 'item'],
    ]);
    const link = find(form, '.summary-list a');
    expect(wordsOf(link)).to.equal('Person 2: Enter an answer: What is first?');
    link.focus();
    await press('Enter');
    expect(focused(form)?.id).to.equal('q-r-2-first');
    expect(find(form, '#q-r-2-first').getAttribute('aria-invalid')).to.equal('true');
    expect(wordsOf(find(form, '#q-r-2-first-error'))).to.contain('Enter an answer: What is first?');
  });

  it('begins with an item where there has to be one, which is none until something is answered', async () => {
    const form = await shown({required: true});
    expect(titles(form)).to.deep.equal(['Person 1']);
    find(form, '#next').focus();
    const {problems} = await after('dweud-problems', form, () => press('Enter'));
    expect(problems.map(({keyword}) => keyword)).to.deep.equal(['required']);
    await enter(form, 'r-1-first', 'Siân');
    await after('dweud-step', form, () => find(form, '#next').click());
    expect(title(form)).to.equal('Check your answers');
    await answer(form, {r: [{first: 'Siân'}]});
  });

  it('tells a screen reader of each item as a group (CX-08, W-02)', async () => {
    const form = await shown();
    await use(form, 'Add a person');
    const lines = await axLines(find(form, 'dweud-question'));
    expect(lines.filter((one) => one.startsWith('group'))).to.deep.equal([
      'group "Who lives here? (optional)"',
      'group "Person 1"',
    ]);
  });

  it('sends the files of an item under the name of both questions', async () => {
    const sent: string[] = [];
    const upload: Services['upload'] = async (file, {id, consultation, question}) => {
      expect(id).to.match(/^[0-9a-f-]{36}$/u);
      sent.push(`${consultation} ${question} ${file.name}`);
    };
    const photo = {name: 'photo', type: 'file', label: 'Photo', accept: ['txt']};
    const form = await aForm({
      definition: definitionOf([{...people, questions: [photo]}]),
      services: {upload},
    });
    await use(form, 'Add a person');
    const files = new DataTransfer();
    files.items.add(new File(['words'], 'a.txt', {type: 'text/plain'}));
    const input = find<HTMLInputElement>(form, '#q-r-1-photo');
    input.files = files.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    await until(() => sent.length, 'the file is sent');
    expect(sent).to.deep.equal(['test r.photo a.txt']);
    await until(() => JSON.stringify(form.session!.answerTo('r'))?.includes('a.txt'), 'an answer');
    const [{photo: kept}] = form.session!.answerTo('r') as [{photo: {name: string}[]}];
    expect(kept[0]!.name).to.equal('a.txt');
  });

  it('takes the files of an item that goes away from wherever they were sent, and sends no more of them', async () => {
    const photo = {name: 'photo', type: 'file', label: 'Photo', accept: ['txt'], max: 3};
    const taken: string[] = [];
    const signals: AbortSignal[] = [];
    const upload: Services['upload'] = (file, {signal}) => {
      signals.push(signal);
      return file.name === 'a.txt' ? Promise.resolve() : new Promise(() => undefined);
    };
    const reference = (id: string, name: string) => ({id, name, size: 1, type: 'text/plain'});
    const [before, other] = [crypto.randomUUID(), crypto.randomUUID()];
    const form = await aForm({
      definition: definitionOf([{...people, questions: [line('first'), photo]}]),
      services: {upload, deleteFile: (id) => void taken.push(id)},
      answers: {
        r: [
          {first: 'Siân', photo: [reference(before, 'before.txt')]},
          {first: 'Tomos', photo: [reference(other, 'other.txt')]},
        ],
      },
    });
    // The first has never been open: nothing of it was drawn but its answers.
    await use(form, 'Remove Person 1');
    await use(form, 'Remove Person 1');
    expect(taken).to.deep.equal([before]);
    await use(form, 'Add another person');
    const files = new DataTransfer();
    for (const name of ['a.txt', 'b.txt', 'c.txt'])
      files.items.add(new File(['words'], name, {type: 'text/plain'}));
    const input = find<HTMLInputElement>(form, '#q-r-2-photo');
    input.files = files.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    const photos = () =>
      (form.session!.typed('r') as {photo?: {id: string; state?: string}[]}[])[1]!.photo ?? [];
    const states = () => photos().map(({state}) => state ?? 'sent');
    await until(() => states().join() === 'sent,uploading,uploading', 'two under way');
    const ids = photos().map(({id}) => id);
    await drawn(form);
    await use(form, 'Remove Person 2');
    await use(form, 'Remove Person 2');
    expect(taken).to.deep.equal([before, ...ids]);
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([false, true, true]);
    expect(form.session!.answerTo('r')).to.deep.equal([
      {first: 'Tomos', photo: [reference(other, 'other.txt')]},
    ]);
  });

  it('keeps the files of an item that were never sent, for the person to choose again', async () => {
    const photo = {name: 'photo', type: 'file', label: 'Photo', accept: ['txt']};
    const lost = {id: crypto.randomUUID(), name: 'a.txt', size: 1, type: 'text/plain'};
    const form = await aForm({
      definition: definitionOf([{...people, questions: [line('first'), photo]}]),
      services: {upload: () => Promise.reject(new Error('sent'))},
      answers: {r: [{first: 'Siân', photo: [{...lost, state: 'uploading'}]}]},
    });
    expect(all(form, '.set-aside')).to.deep.equal([]);
    find(form, '#next').focus();
    const {problems} = await after('dweud-problems', form, () => press('Enter'));
    expect(problems.map(({keyword}) => keyword)).to.deep.equal(['item']);
    expect(wordsOf(find(form, '.summary-list a'))).to.contain(
      'The selected file has not been uploaded – remove it, and select it again: a.txt',
    );
    expect(wordsOf(find(form, '.file-state'))).to.equal(
      'Not uploaded. Remove it, and choose the file again.',
    );
  });

  it('tells nobody of an answer when an item is opened, closed, or nearly taken away', async () => {
    const form = await shown();
    const told: string[] = [];
    form.addEventListener('dweud-answered', ({question}) => told.push(question));
    await use(form, 'Add a person');
    await enter(form, 'r-1-first', 'Siân');
    expect(told.splice(0)).to.include('r');
    await use(form, 'Done with Person 1');
    await use(form, 'Change Person 1');
    await use(form, 'Remove Person 1');
    await use(form, 'Keep Person 1');
    await use(form, 'Done with Person 1');
    expect(told).to.deep.equal([]);
    expect(form.session!.answerTo('r')).to.deep.equal([{first: 'Siân'}]);
  });

  it('leads from its error to the button that adds, which says what is wrong (PAT-01, W-28)', async () => {
    const form = await shown({required: true, hint: 'Everybody'});
    find(form, '#next').focus();
    await after('dweud-problems', form, () => press('Enter'));
    const link = find(form, '.summary-list a');
    expect(focused(form)?.id).to.equal('summary');
    await press('Tab');
    expect(focused(form)).to.equal(link);
    await press('Enter');
    const more = button(form, 'Add another person');
    expect(focused(form)).to.equal(more);
    const described = more.getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => wordsOf(find(form, `#${id}`)))).to.deep.equal([
      'Error: Enter an answer: Who lives here?',
    ]);
    await press('Enter');
    await focusIs(form, 'Person 2');
  });

  const countsOf = {
    en: ['0 people', '1 person', '2 people', '3 people', '6 people', '7 people'],
    cy: ['Neb', '1 person', '2 berson', '3 pherson', '6 pherson', '7 person'],
  };
  for (const [language, words] of Object.entries(countsOf))
    it(`says how many there are in the author’s forms: ${language} (CX-08)`, async () => {
      const form = await aForm({definition: definitionOf([{...people, max: 10}]), language});
      for (const [index, many] of [0, 1, 2, 3, 6, 7].entries()) {
        await answer(form, {r: Array.from({length: many}, () => ({first: 'Siân'}))});
        expect(count(form)).to.equal(words[index]);
        expect(titles(form)).to.have.length(many);
      }
    });

  it('prints what was answered, and no button to press', async function () {
    const form = await shown();
    await use(form, 'Add a person');
    await enter(form, 'r-1-first', 'Siân');
    const seen = () => all(form, 'button').filter((one) => one.getClientRects().length > 0);
    expect(seen()).not.to.have.length(0);
    if (!(await emulate({media: 'print'}))) this.skip();
    try {
      expect(seen().map(wordsOf)).to.deep.equal([]);
    } finally {
      await emulate();
    }
  });

  it('begins with the answers that the host page had', async () => {
    const definition = definitionOf([people]);
    const form = await aForm({definition, answers: {r: [{first: 'Siân', works: 'no'}]}});
    expect(titles(form)).to.deep.equal(['Person 1']);
    expect(wordsOf(find(form, '.repeat-answers'))).to.contain('Siân');
  });
});
