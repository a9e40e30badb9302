import {expect} from 'chai';
import {expectAccessible} from '../rig/axe.js';
import {click, press, viewport} from '../rig/commands.js';
import {write} from '../conformance/hands.js';
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
  takes,
  wordsOf,
} from './a-form.js';

const option = (value: string, more: object = {}) => ({
  value,
  label: {en: `The ${value}`, cy: `Y ${value}`},
  ...more,
});
const both = (words: string) => ({en: words, cy: `${words} (cy)`});
const asks = (type: string, name: string, more: object) => ({
  name,
  type,
  label: {en: `About ${name}?`, cy: `Am ${name}?`},
  ...more,
});
const used = asks('checkboxes', 'used', {
  options: [
    option('park', {heading: both('Outdoors')}),
    option('pitch'),
    option('pool', {heading: both('Indoors')}),
    option('none', {exclusive: true}),
  ],
});
const columns = [option('good'), option('bad')];
const matrix = (more: object = {}) =>
  asks('matrix', 'm', {rowsFrom: {question: 'used'}, columns, required: true, ...more});

describe('rows from an earlier question', () => {
  it('come and go with what is chosen, under the headings of their groups, in table and stack', async () => {
    await viewport(1200, 900);
    const form = await aForm({definition: definitionOf([used, matrix()])});
    expect(all(form, 'table')).to.have.length(0);
    await click(find(form, '#q-used-2'));
    await click(find(form, '#q-used-3'));
    await drawn(form);
    const heads = () => all(form, 'tbody th').map(wordsOf);
    expect(heads()).to.deep.equal(['Outdoors', 'The pitch', 'Indoors', 'The pool']);
    const [group] = all<HTMLTableCellElement>(form, 'th.matrix-heading');
    expect(group!.scope).to.equal('rowgroup');
    const [cell] = all<HTMLTableCellElement>(form, 'tbody td');
    expect(cell!.headers.split(' ')).to.include(group!.id);
    const radiogroup = find(form, '.matrix-cells');
    expect(radiogroup.getAttribute('aria-describedby')!.split(' ')).to.include(group!.id);
    await expectAccessible(form);
    await click(find(form, '#q-m'));
    await next(form, 'dweud-problems');
    expect(wordsOf(find(form, '.summary-list a'))).to.contain('The pool');
    await viewport(360, 800);
    await drawn(form);
    const groups = () => all(form, '.matrix-row');
    await after('dweud-language', form, () => (form.language = 'cy'));
    expect(groups()).to.have.length(2);
    const frame = groups()[0]!.closest('[role=group]')!;
    const title = find(form, `[id='${frame.getAttribute('aria-labelledby')}']`);
    expect(wordsOf(title)).to.equal('Outdoors (cy)');
    await expectAccessible(form);
  });

  it('are sorted by the person’s alphabet, and keep what they hold', async () => {
    await viewport(1200, 900);
    const rows = [
      {value: 'a', label: {en: 'Nest', cy: 'Llan'}},
      {value: 'b', label: {en: 'Marsh', cy: 'Lôn'}},
    ];
    const form = await aForm({
      definition: definitionOf([asks('matrix', 'm', {rows, columns, order: 'alphabetical'})]),
    });
    const heads = () => all(form, 'tbody th').map((head) => wordsOf(head.firstElementChild));
    expect(heads()[0]).to.contain('Marsh');
    await answer(form, {m: {a: 'good'}});
    await after('dweud-language', form, () => (form.language = 'cy'));
    expect(heads()[0], 'll comes after l').to.contain('Lôn');
    expect(form.session!.answerTo('m')).to.deep.equal({a: 'good'});
    expect(find<HTMLInputElement>(form, '#q-m').checked).to.equal(true);
  });
});

describe('groups of a list', () => {
  const listed = [
    option('elm', {heading: both('North')}),
    option('oak', {heading: both('South'), hint: both('With the mill')}),
    option('ash'),
  ];

  it('are groups of a native select', async () => {
    const options = listed.map(({value, label, ...more}) => ({
      value,
      label,
      ...('heading' in more && {heading: more.heading}),
    }));
    const form = await aForm({definition: definitionOf([asks('select', 'q', {options})])});
    const groups = all<HTMLOptGroupElement>(form, 'optgroup');
    expect(groups.map(({label}) => label)).to.deep.equal(['North', 'South']);
    expect(groups[1]!.querySelectorAll('option')).to.have.length(2);
    await answer(form, {q: 'ash'});
    expect(find<HTMLSelectElement>(form, '#q-q').value).to.equal('ash');
    await expectAccessible(form);
  });

  it('are groups of what is found, whose keys go on from one to the next, with hints', async () => {
    const form = await aForm({
      definition: definitionOf([asks('autocomplete', 'q', {options: listed})]),
    });
    const box = find<HTMLInputElement>(form, '#q-q');
    await write(box, 'the');
    await drawn(form);
    expect(all(form, '[role=listbox] > [role=group]').map(wordsOf)).to.deep.equal([
      'North The elm',
      'South The oak With the mill The ash',
    ]);
    await expectAccessible(form);
    for (const value of ['elm', 'oak', 'ash']) {
      await press('ArrowDown');
      await drawn(form);
      const active = find(form, `[id='${box.getAttribute('aria-activedescendant')}']`);
      expect(wordsOf(active.firstElementChild)).to.equal(`The ${value}`);
    }
    await press('Enter');
    expect(form.session!.answerTo('q')).to.equal('ash');
    await write(box, 'oak');
    await drawn(form);
    await click(find(form, '[role=option]'));
    expect(form.session!.answerTo('q')).to.equal('oak');
    await click(find(form, '#q-q-other-way'));
    await drawn(form);
    expect(all<HTMLOptGroupElement>(form, 'optgroup').map(({label}) => label)).to.deep.equal([
      'North',
      'South',
    ]);
    expect(find<HTMLSelectElement>(form, '#q-q').value).to.equal('oak');
    await expectAccessible(form);
  });
});

describe('options of a combobox', () => {
  it('are those whose condition holds, and what is typed of another is told, not dropped', async () => {
    const form = await aForm({
      definition: definitionOf([
        asks('radios', 'side', {options: [option('north'), option('south')]}),
        asks('autocomplete', 'q', {
          options: [
            option('elm', {showIf: {side: 'north'}}),
            option('oak', {showIf: {side: 'south'}}),
          ],
        }),
      ]),
    });
    await click(find(form, '#q-side'));
    await drawn(form);
    const box = find<HTMLInputElement>(form, '#q-q');
    await write(box, 'the');
    await drawn(form);
    expect(all(form, '[role=option]').map(wordsOf)).to.deep.equal(['The elm']);
    await write(box, 'the oak');
    const {problems} = await next(form, 'dweud-problems');
    expect(problems.map(({keyword}) => keyword)).to.deep.equal(['notListed']);
    expect(find<HTMLInputElement>(form, '#q-q').value).to.equal('the oak');
  });
});

describe('pictures', () => {
  for (const [type, more] of [
    ['ranking', {}],
    ['allocation', {total: 10}],
  ] as const)
    it(`of what is asked in ${type} say in words what they show (WCAG 1.1.1)`, async () => {
      const image = {src: './a.svg', alt: both('A green field')};
      const options = [option('park', {image, hint: both('By the river')}), option('pool')];
      const definition = definitionOf([asks(type, 'q', {...more, options})]);
      const form = await aForm({definition});
      const [shown] = all<HTMLImageElement>(form, 'img');
      expect(shown!.alt).to.equal('A green field');
      await expectAccessible(form);
      await after('dweud-language', form, () => (form.language = 'cy'));
      expect(all<HTMLImageElement>(form, 'img')[0]!.alt).to.equal('A green field (cy)');
    });
});

describe('bounds that are earlier answers', () => {
  it('share out what was said before, and ask for as many items', async () => {
    const form = await aForm({
      definition: definitionOf([
        asks('number', 'budget', {}),
        asks('allocation', 'shares', {
          total: {answer: 'budget'},
          options: [option('park'), option('pool')],
        }),
        asks('repeat', 'people', {
          item: both('Person'),
          add: both('Add'),
          max: {answer: 'budget'},
          questions: [asks('text', 'who', {})],
        }),
      ]),
    });
    const isShown = (id: string) => all(form, `#q-${id}`).length > 0;
    expect(isShown('shares')).to.equal(false);
    await write(find(form, '#q-budget'), '2');
    await drawn(form);
    expect(isShown('shares')).to.equal(true);
    const left = () => wordsOf(find(form, '.share-left'));
    expect(left()).to.contain('2');
    await write(find(form, '#q-shares'), '2');
    await drawn(form);
    expect(left()).to.contain('0');
    await answer(form, {people: [{who: 'A'}, {who: 'B'}]});
    expect(find(form, '#q-people').getAttribute('aria-disabled')).to.equal('true');
    await write(find(form, '#q-budget'), '0');
    await drawn(form);
    expect([isShown('shares'), isShown('people')]).to.deep.equal([false, false]);
  });
});

describe('thanks', () => {
  it('are worded by the answers and hold them, after they were sent, in either language', async () => {
    const form = await aForm({
      definition: definitionOf(
        [asks('radios', 'side', {options: [option('north'), option('south')]})],
        {
          confirmation: {
            title: [
              {when: {side: 'north'}, en: 'Thank you, north', cy: 'Diolch, ogledd'},
              {en: 'Thank you', cy: 'Diolch'},
            ],
            text: {en: 'You said: {{side}}.', cy: 'Dywedoch chi: {{side}}.'},
            next: [
              {
                when: {side: 'south'},
                en: 'We meet at noon.',
                cy: 'Byddwn ni’n cwrdd am hanner dydd.',
              },
              {en: 'We meet at one.', cy: 'Byddwn ni’n cwrdd am un.'},
            ],
          },
        },
      ),
      transport: takes,
    });
    await click(find(form, '#q-side'));
    await next(form);
    await next(form, 'dweud-submitted');
    await drawn(form);
    expect(wordsOf(focused(form))).to.equal('Thank you, north');
    const page = () => wordsOf(find(form, '.form'));
    expect(page()).to.contain('You said: The north.');
    expect(page()).to.contain('We meet at one.');
    await after('dweud-language', form, () => (form.language = 'cy'));
    expect(wordsOf(find(form, '#heading'))).to.equal('Diolch, ogledd');
    expect(page()).to.contain('Dywedoch chi: Y north.');
    await expectAccessible(form);
  });
});
