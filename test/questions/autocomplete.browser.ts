import {expect} from 'chai';
import type {DweudForm, Lookup} from '../../src/dweud.js';
import {pause} from '../../src/elements/live-region.js';
import {listed} from '../../src/questions/autocomplete/combobox.js';
import {examples} from '../../src/questions/autocomplete/examples.js';
import {
  expectForcedColours,
  expectNoOverflow,
  expectTargets,
  spaceText,
} from '../conformance/layout.js';
import {expectReferences} from '../conformance/references.js';
import {
  aForm,
  after,
  all,
  answer,
  definitionOf,
  drawn,
  find,
  focused,
  line,
  replace,
  wordsOf,
  type Properties,
} from '../elements/a-form.js';
import {expectAccessible} from '../rig/axe.js';
import {axTree, click, emulate, press, type, viewport} from '../rig/commands.js';
import {until} from '../rig/until.js';

const isWebKit = /AppleWebKit/u.test(navigator.userAgent) && !/Chrome/u.test(navigator.userAgent);

const [{question: ward}] = examples as [(typeof examples)[number]];
const school = {
  name: 'school',
  type: 'autocomplete',
  lookup: 'schools',
  label: {en: 'Which school?', cy: 'Pa ysgol?'},
  hint: {en: 'Type its name', cy: 'Teipiwch ei henw'},
};
const wardForm = (more: object = {}, properties: Properties = {}) =>
  aForm({definition: definitionOf([{...ward, ...more}, line('street')]), ...properties});

const box = (form: DweudForm, name = 'ward') => find<HTMLInputElement>(form, `#q-${name}`);
const results = (form: DweudForm) => all(form, '[role=option]');
const labels = (form: DweudForm) => results(form).map(wordsOf);
const highlighted = (form: DweudForm, name = 'ward') => {
  const id = box(form, name).getAttribute('aria-activedescendant');
  return id === null ? undefined : wordsOf(find(form, `#${id}`));
};
const isOpen = (form: DweudForm, name = 'ward') =>
  box(form, name).getAttribute('aria-expanded') === 'true' &&
  find(form, `#q-${name}-list`).checkVisibility();
const spoken = (form: DweudForm) => form.querySelector('[slot=dweud-status]')!.textContent;
const hears = (form: DweudForm, words: string) =>
  until(() => spoken(form) === words, `“${words}” is not said, but “${spoken(form)}”`);
/** Types into a box and waits until the form has taken it. */
async function search(form: DweudForm, text: string, name = 'ward'): Promise<void> {
  box(form, name).focus();
  await type(text);
  await drawn(form);
}

describe('an autocomplete by the criteria of alphagov/accessible-autocomplete (CX-05)', () => {
  it('1: Tab leads to the box, and Shift+Tab back to it', async () => {
    const form = await wardForm();
    find(form, '#heading').focus();
    await press('Tab');
    expect(focused(form)?.id).to.equal('q-ward');
    await press('Tab');
    expect(focused(form)?.id).to.equal('q-ward-other-way');
    await press('Shift+Tab');
    expect(focused(form)?.id).to.equal('q-ward');
  });

  it('2: a ring shows that the box has focus, also while a result is highlighted', async () => {
    const form = await wardForm();
    find(form, '#heading').focus();
    await press('Tab');
    const ring = () => getComputedStyle(box(form));
    expect(ring().outlineStyle).to.equal('solid');
    expect(parseFloat(ring().outlineWidth)).to.be.at.least(3);
    await type('ca');
    await press('ArrowDown');
    expect(focused(form)?.id).to.equal('q-ward');
    expect(ring().outlineStyle).to.equal('solid');
  });

  it('3: the box is told to be a field that can be written in', async () => {
    const form = await wardForm();
    const input = box(form);
    expect([input.localName, input.type, input.readOnly, input.disabled]).to.deep.equal([
      'input',
      'text',
      false,
      false,
    ]);
    const [node] = (await axTree(input)).filter(({role}) => role === 'combobox');
    expect(node!.name).to.equal('Which ward of Cardiff do you live in?');
    if (!isWebKit) expect(node!.states).not.to.include('readonly');
  });

  it('4: an answer that was given before stands in the box, for all to read', async () => {
    const form = await wardForm();
    await answer(form, {ward: 'canton'});
    expect(box(form).value).to.equal('Canton');
    if (isWebKit) return;
    const [node] = (await axTree(box(form))).filter(({role}) => role === 'combobox');
    expect(node!.value).to.equal('Canton');
  });

  it('5: the box is told to complete what is typed from a list', async () => {
    const form = await wardForm();
    const attributes = [
      'role',
      'aria-autocomplete',
      'aria-haspopup',
      'aria-expanded',
      'aria-controls',
    ];
    expect(attributes.map((name) => box(form).getAttribute(name))).to.deep.equal([
      'combobox',
      'list',
      'listbox',
      'false',
      'q-ward-list',
    ]);
    expect(box(form).getAttribute('aria-owns'), 'VoiceOver would skip the list').to.equal(null);
  });

  it('6: how the box is used is part of its description, besides hint and error, always (CX-06)', async () => {
    const form = await wardForm();
    const described = () => box(form).getAttribute('aria-describedby')!.split(' ');
    expect(described()).to.deep.equal(['q-ward-hint', 'q-ward-help']);
    expect(wordsOf(find(form, '#q-ward-help'))).to.match(/up and down keys.*Enter.*swipe/u);
    await search(form, 'nowhere');
    expect(described()).to.deep.equal(['q-ward-hint', 'q-ward-help']);
    await after('dweud-problems', form, () => click(find(form, '#next')));
    const whole = ['q-ward-error', 'q-ward-hint', 'q-ward-help'];
    expect(described()).to.deep.equal(whole);
    await search(form, 'x');
    expect(described(), 'while somebody types').to.deep.equal(whole);
    await press('Control+a');
    await type('ca');
    await press('ArrowDown');
    expect(isOpen(form)).to.equal(true);
    expect(described(), 'while a result is highlighted').to.deep.equal(whole);
  });

  it('7: the box says that there is a list now, and that it is gone', async () => {
    const form = await wardForm();
    const expanded = () => box(form).getAttribute('aria-expanded');
    await search(form, 'ca');
    expect([expanded(), isOpen(form)]).to.deep.equal(['true', true]);
    expectReferences(form.shadowRoot!);
    if (!isWebKit) {
      const [node] = (await axTree(box(form))).filter(({role}) => role === 'combobox');
      expect(node!.states).to.include('expanded');
    }
    await press('Escape');
    expect([expanded(), isOpen(form)]).to.deep.equal(['false', false]);
    expect(box(form).value).to.equal('ca');
    expectReferences(form.shadowRoot!);
  });

  it('8: it is said whether anything matches, when the person pauses', async () => {
    const form = await wardForm();
    const waits: unknown[] = [];
    const later = setTimeout;
    replace(globalThis, 'setTimeout', ((run: () => void, wait?: number) => {
      waits.push(wait);
      return later(run, wait);
    }) as typeof setTimeout);
    await search(form, 'lland');
    expect(waits.filter((wait) => wait === pause)).to.have.length('lland'.length);
    expect(spoken(form), 'while they type').to.equal('');
    await hears(form, '2 results are available');
    await search(form, 'zz');
    expect(isOpen(form)).to.equal(false);
    expect(wordsOf(find(form, '.search-status'))).to.equal('No results found');
    await hears(form, 'No results found');
  });

  it('9: it is said how many match', async () => {
    const form = await wardForm();
    await search(form, 'roa');
    await hears(form, '1 result is available');
    expect(labels(form)).to.deep.equal(['Plasnewydd']);
  });

  it('10: it is said anew when another number matches, in the person’s language', async () => {
    const form = await wardForm({}, {language: 'cy'});
    await search(form, 'c');
    await hears(form, `Mae ${results(form).length} o ganlyniadau ar gael`);
    await search(form, 'aer');
    await hears(form, 'Mae 1 canlyniad ar gael');
    await search(form, 'x');
    await hears(form, 'Heb ganfod unrhyw ganlyniadau');
  });

  it('11: the pointer alone is enough, and the keys alone are', async () => {
    const form = await wardForm();
    await search(form, 'lland');
    await click(results(form)[1]!);
    await drawn(form);
    expect(form.session!.answerTo('ward')).to.equal('llandaff-north');
    // Without any key: the whole list.
    await click(find(form, '#q-ward-other-way'));
    const select = find<HTMLSelectElement>(form, 'select#q-ward');
    expect(select.value).to.equal('llandaff-north');
    expect(select.options).to.have.length(ward.options!.length + 1);
  });

  it('12: one key press or one click at a time is enough', async () => {
    const form = await wardForm();
    await search(form, 'ca');
    const steps: (string | undefined)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown']) {
      await press(key);
      steps.push(highlighted(form));
    }
    const [first, second] = labels(form);
    expect(steps).to.deep.equal([first, second, first, labels(form).at(-1), first]);
  });

  it('13: which result is highlighted is told to all: seen, marked and said', async () => {
    const form = await wardForm();
    await search(form, 'lland');
    await press('ArrowDown');
    const selected = () =>
      results(form).filter((result) => result.getAttribute('aria-selected') === 'true');
    expect(selected().map(wordsOf)).to.deep.equal(['Llandaff']);
    expect(highlighted(form)).to.equal('Llandaff');
    const [one, other] = results(form).map((result) => getComputedStyle(result).backgroundColor);
    expect(one).not.to.equal(other);
    await hears(form, 'Llandaff 1 of 2 is highlighted');
  });

  it('14: it is said which of how many a result is', async () => {
    const form = await wardForm({}, {language: 'cy'});
    await search(form, 'llan');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(
      results(form).map((result) =>
        ['aria-posinset', 'aria-setsize'].map((name) => result.getAttribute(name)),
      ),
    ).to.deep.equal([
      ['1', '2'],
      ['2', '2'],
    ]);
    await hears(form, 'Mae “Ystum Taf” 2 o 2 wedi’i amlygu');
  });

  it('15: no result is ever selected before the person goes there', async () => {
    const form = await wardForm();
    await search(form, 'cathays');
    expect(labels(form)).to.deep.equal(['Cathays']);
    expect(highlighted(form)).to.equal(undefined);
    expect(all(form, '[aria-selected=true]')).to.have.length(0);
    await press('ArrowDown');
    await type('x');
    expect(highlighted(form), 'after another key').to.equal(undefined);
  });

  it('16: Enter, Tab, the space bar on a result, or a click confirms the highlighted result', async () => {
    const form = await wardForm();
    const confirm: [string, (first: HTMLElement) => unknown][] = [
      ['Enter', () => press('Enter')],
      ['Tab', () => press('Tab')],
      ['a click', (first) => click(first)],
      // As VoiceOver does on a phone: it puts focus on the result.
      [
        'the space bar',
        async (first) => {
          first.focus();
          await press('Space');
        },
      ],
      [
        'Enter there',
        async (first) => {
          first.focus();
          await press('Enter');
        },
      ],
    ];
    for (const [what, how] of confirm) {
      await answer(form, {ward: undefined});
      await search(form, 'spl');
      await press('ArrowDown');
      await how(results(form)[0]!);
      await drawn(form);
      expect(form.session!.answerTo('ward'), what).to.equal('splott');
      expect(box(form).value, what).to.equal('Splott');
      expect(isOpen(form), what).to.equal(false);
      if (what === 'Tab') expect(focused(form)?.id).to.equal('q-ward-other-way');
    }
    expect(form.session!.answerTo('street')).to.equal(undefined);
    expect(all(form, '#summary'), 'Enter on a result is no Continue').to.have.length(0);
  });

  it('17: it is said that a result is confirmed', async () => {
    const form = await wardForm();
    await search(form, 'hea');
    await press('ArrowDown');
    await press('Enter');
    await hears(form, 'You have selected: Heath');
  });

  it('18: focus is in the box again once a result is confirmed', async () => {
    const form = await wardForm();
    await search(form, 'hea');
    await click(results(form)[0]!);
    expect(focused(form)?.id).to.equal('q-ward');
    await answer(form, {ward: undefined});
    await search(form, 'hea');
    results(form)[0]!.focus();
    await press('Enter');
    expect(focused(form)?.id).to.equal('q-ward');
    await answer(form, {ward: undefined});
    await search(form, 'hea');
    // A double tap of VoiceOver: focus is on the result already.
    results(form)[0]!.focus();
    await click(results(form)[0]!);
    expect(focused(form)?.id).to.equal('q-ward');
  });
});

describe('the keys of an autocomplete (ARIA Authoring Practices)', () => {
  it('Down and Up open the list at its first and last result, with Alt at none', async () => {
    const form = await wardForm();
    const inOrder = ward.options!.map(({label}) => (label as {en: string}).en).sort();
    box(form).focus();
    await press('ArrowDown');
    expect(labels(form)).to.deep.equal(inOrder);
    expect(highlighted(form)).to.equal(inOrder[0]);
    await press('Escape');
    await press('ArrowUp');
    expect(highlighted(form)).to.equal(inOrder.at(-1));
    const last = find(form, `#${box(form).getAttribute('aria-activedescendant')}`);
    const list = find(form, '#q-ward-list').getBoundingClientRect();
    expect(last.getBoundingClientRect().bottom, 'it is scrolled to').to.be.at.most(list.bottom);
    await press('ArrowDown');
    expect(highlighted(form), 'from the last to the first').to.equal(inOrder[0]);
    await press('Escape');
    box(form).dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', altKey: true}));
    expect([isOpen(form), highlighted(form)]).to.deep.equal([true, undefined]);
    box(form).dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowUp', altKey: true}));
    expect(isOpen(form)).to.equal(false);
  });

  it('Home, End, Left and Right are for the text, and take the highlight away', async () => {
    const form = await wardForm();
    await search(form, 'ca');
    const places: Record<string, number> = {Home: 0, End: 2, ArrowLeft: 1, ArrowRight: 2};
    for (const [key, place] of Object.entries(places)) {
      await press('ArrowDown');
      expect(highlighted(form)).to.equal(labels(form)[0]);
      await press(key);
      expect(highlighted(form), key).to.equal(undefined);
      expect(box(form).selectionStart, key).to.equal(place);
      expect(isOpen(form), key).to.equal(true);
    }
  });

  it('Enter without a highlight closes the list, and takes what is called so; only the next one goes on', async () => {
    const form = await wardForm();
    await search(form, 'HEATH');
    await press('Enter');
    await drawn(form);
    expect([isOpen(form), box(form).value]).to.deep.equal([false, 'Heath']);
    await hears(form, 'You have selected: Heath');
    await after('dweud-problems', form, () => press('Enter'));
  });

  it('Enter where nothing matches goes on', async () => {
    const form = await wardForm();
    await search(form, 'nowhere');
    await after('dweud-problems', form, () => press('Enter'));
    expect(wordsOf(find(form, '.summary-list a'))).to.equal(
      'Select an answer that is in the list: Which ward of Cardiff do you live in?',
    );
  });

  it('Escape closes only the list, not what the form stands in, and clears nothing', async () => {
    const form = await wardForm();
    await search(form, 'ca');
    let heard = 0;
    const hear = () => heard++;
    document.addEventListener('keydown', hear);
    try {
      await press('Escape');
      expect(heard).to.equal(0);
      await press('Escape');
      expect(heard).to.equal(1);
    } finally {
      document.removeEventListener('keydown', hear);
    }
    expect(box(form).value).to.equal('ca');
  });

  it('Tab leaves a list in which nothing is highlighted behind, closed', async () => {
    const form = await wardForm();
    await search(form, 'ca');
    await press('Tab');
    await drawn(form);
    expect(isOpen(form)).to.equal(false);
    expect(focused(form)?.id).to.equal('q-ward-other-way');
    expect(box(form).value).to.equal('ca');
  });

  it('letters on a result, where a screen reader has put focus, go into the box', async () => {
    const form = await wardForm();
    await search(form, 'ca');
    results(form)[1]!.focus();
    expect(highlighted(form)).to.equal(labels(form)[1]);
    await type('t');
    await drawn(form);
    expect(focused(form)?.id).to.equal('q-ward');
    expect(box(form).value).to.equal('cat');
    results(form)[0]!.focus();
    await press('Escape');
    expect([isOpen(form), focused(form)?.id]).to.deep.equal([false, 'q-ward']);
  });
});

describe('the list of an autocomplete', () => {
  it('stays when the box loses focus, and can be chosen from then (VoiceOver on iOS)', async () => {
    const form = await wardForm();
    await search(form, 'lland');
    box(form).blur();
    await drawn(form);
    expect(isOpen(form)).to.equal(true);
    for (const result of results(form)) expect(result.tabIndex).to.equal(-1);
    await click(results(form)[0]!);
    await drawn(form);
    expect(box(form).value).to.equal('Llandaff');
  });

  it('closes at a click elsewhere, which still does what it is for', async () => {
    const form = await wardForm();
    await search(form, 'ca');
    await after('dweud-problems', form, () => click(find(form, '#next')));
    await drawn(form);
    expect(isOpen(form)).to.equal(false);
    await search(form, 'n');
    expect(labels(form)).to.deep.equal(['Canton']);
    await click(find(form, '.caption'));
    expect(isOpen(form)).to.equal(false);
    // What is called so is taken when the button is pressed, and nothing moves until it is let go.
    await search(form, 'ton');
    await click(find(form, '#q-ward-other-way'));
    expect(find<HTMLSelectElement>(form, 'select#q-ward').value).to.equal('canton');
  });

  it('comes back at a click into the box', async () => {
    const form = await wardForm();
    await click(box(form));
    expect(isOpen(form), 'an empty box').to.equal(false);
    await type('ca');
    await press('Escape');
    await click(box(form));
    expect(isOpen(form)).to.equal(true);
  });

  it('is clean for axe and has targets of 44 pixels', async () => {
    const form = await wardForm();
    await search(form, 'c');
    await press('ArrowDown');
    await expectAccessible(form);
    for (const result of results(form))
      expect(result.getBoundingClientRect().height).to.be.at.least(44);
    expectTargets(form);
  });

  it('fits 320 pixels and more space between letters; it covers nothing', async () => {
    await viewport(320, 640);
    const long = {value: 'long', label: `Llan${'fair'.repeat(20)}`};
    const form = await wardForm({options: [...ward.options!, long]});
    await search(form, 'l');
    expectNoOverflow(form, 'with an open list');
    spaceText(form);
    expectNoOverflow(form, 'with an open list and more space');
    const list = find(form, '#q-ward-list').getBoundingClientRect();
    expect(list.height).to.be.at.most(0.6 * innerHeight);
    expect(list.top).to.be.at.least(box(form).getBoundingClientRect().bottom);
    expect(find(form, '#q-ward-other-way').getBoundingClientRect().top).to.be.at.least(list.bottom);
  });

  it('shows its highlight in forced colours', async function () {
    if (!(await emulate({forcedColors: 'active'}))) this.skip();
    const form = await wardForm();
    await search(form, 'c');
    await press('ArrowDown');
    expectForcedColours(form);
    const [one, other] = results(form).map((result) => getComputedStyle(result));
    expect(one!.backgroundColor).not.to.equal(other!.backgroundColor);
    expect(one!.color).not.to.equal(one!.backgroundColor);
  });

  it('is not printed, the answer is', async function () {
    if (!(await emulate({media: 'print'}))) this.skip();
    const form = await wardForm();
    await search(form, 'c');
    expect(find(form, '#q-ward-list').checkVisibility()).to.equal(false);
    expect(find(form, '#q-ward-other-way').checkVisibility()).to.equal(false);
    expect(box(form).checkVisibility()).to.equal(true);
  });

  it('draws no more than a hundred of ten thousand results, at every key, and says so', async () => {
    const options = Array.from({length: 10_000}, (_, index) => ({
      value: `v${index}`,
      label: {en: `Ward ${index}`, cy: `Ward rhif ${index}`},
    }));
    const form = await wardForm({options});
    let made = 0;
    const watcher = new MutationObserver((records) => {
      for (const {addedNodes} of records) made += addedNodes.length;
    });
    watcher.observe(form.shadowRoot!, {childList: true, subtree: true});
    await search(form, 'ward');
    expect(results(form)).to.have.length(listed);
    expect(wordsOf(find(form, '.search-status'))).to.equal(
      '10,000 results are available. Only the first 100 are listed: keep typing to find others.',
    );
    expect(results(form)[0]!.getAttribute('aria-setsize')).to.equal('100');
    await search(form, ' 777');
    expect(labels(form)[0]).to.equal('Ward 777');
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await press(key);
    await drawn(form);
    expect(form.session!.answerTo('ward')).to.equal('v7770');
    made += watcher.takeRecords().flatMap(({addedNodes}) => [...addedNodes]).length;
    watcher.disconnect();
    // A result is a comment, an element and a text; everything else is a handful.
    expect(made).to.be.below(8 * listed);
    expect(all(form, 'dweud-question *').length, 'elements that are left').to.be.below(50);
  });
});

describe('what is typed and not chosen', () => {
  it('is the option that is called so, in any language, and is shown as it is called (CYE-12)', async () => {
    const form = await wardForm();
    for (const [typed, value, label] of [
      ['trelai', 'ely', 'Ely'],
      ['GLAN’RAFON', 'riverside', 'Riverside'],
      ['Saint Fagans', 'creigiau', 'Creigiau and St Fagans'],
    ] as const) {
      await answer(form, {ward: undefined});
      await search(form, typed);
      expect(form.session!.answerTo('ward'), typed).to.equal(value);
      expect(box(form).value, 'what is typed is not rewritten while somebody types').to.equal(
        typed,
      );
      find(form, '#q-street').focus();
      await drawn(form);
      expect(box(form).value, typed).to.equal(label);
    }
  });

  it('stays in the box when it is in no list, and Continue says what to do', async () => {
    const form = await wardForm();
    await search(form, 'Lland');
    await after('dweud-problems', form, () => click(find(form, '#next')));
    expect(box(form).value).to.equal('Lland');
    find(form, '.summary-list a').focus();
    await press('Enter');
    expect(focused(form)?.id).to.equal('q-ward');
    await press('ArrowDown');
    expect(labels(form)).to.deep.equal(['Llandaff', 'Llandaff North']);
  });

  it('is taken from the box, too, where software wrote it there without an event', async () => {
    const form = await wardForm();
    box(form).focus();
    box(form).value = 'Heath';
    find(form, '#q-street').focus();
    await drawn(form);
    expect(form.session!.answerTo('ward')).to.equal('heath');
  });

  it('is an answer where own words are one, and that is said', async () => {
    const form = await wardForm({freeText: true});
    await search(form, 'Penarth');
    expect(form.session!.answerTo('ward')).to.deep.equal({text: 'Penarth'});
    await hears(form, 'No results found. You can continue with the words that you have typed.');
  });

  it('is kept by another language, with focus and a closed list; what was chosen is called anew (CX-09)', async () => {
    const form = await wardForm();
    await search(form, 'Lland');
    expect(isOpen(form)).to.equal(true);
    await after('dweud-language', form, () => (form.language = 'cy'));
    expect([box(form).value, focused(form)?.id, isOpen(form)]).to.deep.equal([
      'Lland',
      'q-ward',
      false,
    ]);
    await press('ArrowDown');
    expect(labels(form)).to.deep.equal(['Llandaf', 'Ystum Taf']);
    await press('ArrowDown');
    await press('Enter');
    await drawn(form);
    expect(box(form).value).to.equal('Ystum Taf');
    await after('dweud-language', form, () => (form.language = 'en'));
    expect(box(form).value).to.equal('Llandaff North');
  });
});

describe('the whole list', () => {
  const button = (form: DweudForm) => find(form, '#q-ward-other-way');

  it('is a native select with the same answer, to which a button leads and back', async () => {
    const form = await wardForm();
    await search(form, 'Heath');
    await click(button(form));
    const select = () => find<HTMLSelectElement>(form, 'select#q-ward');
    expect([focused(form)?.localName, select().value]).to.deep.equal(['select', 'heath']);
    expectReferences(form.shadowRoot!);
    await expectAccessible(form);
    expect(select().getAttribute('aria-describedby')).to.equal('q-ward-hint');
    expect(wordsOf(button(form))).to.equal('Type to search the list');
    await press('ArrowDown');
    await drawn(form);
    const chosen = form.session!.answerTo('ward');
    expect(chosen).to.equal('lisvane');
    button(form).focus();
    await press('Enter');
    await drawn(form);
    expect([box(form).value, focused(form)?.localName]).to.deep.equal([
      'Lisvane and Thornhill',
      'input',
    ]);
  });

  it('stays while the language changes', async () => {
    const form = await wardForm();
    await click(button(form));
    await answer(form, {ward: 'canton'});
    await after('dweud-language', form, () => (form.language = 'cy'));
    const select = find<HTMLSelectElement>(form, 'select#q-ward');
    expect([select.value, wordsOf(select.selectedOptions[0])]).to.deep.equal([
      'canton',
      'Treganna',
    ]);
    expect(focused(form)?.localName).to.equal('select');
  });

  it('is no trap for what was typed before: that is no answer there, and is back in the box', async () => {
    const form = await wardForm({required: false});
    await search(form, 'nowhere');
    await click(button(form));
    expect(form.session!.answerTo('ward')).to.equal(undefined);
    await click(button(form));
    await drawn(form);
    expect(box(form).value).to.equal('nowhere');
  });

  it('has a box for own words where they are an answer; each takes the place of the other', async () => {
    const form = await wardForm({freeText: true, plain: true});
    const own = () => find<HTMLInputElement>(form, '#q-ward-own');
    const select = () => find<HTMLSelectElement>(form, 'select#q-ward');
    expect(all(form, '#q-ward-other-way'), 'the author wants it plain').to.have.length(0);
    own().focus();
    await type('Penarth');
    await drawn(form);
    expect(form.session!.answerTo('ward')).to.deep.equal({text: 'Penarth'});
    select().focus();
    await press('ArrowDown');
    await drawn(form);
    expect(form.session!.answerTo('ward')).to.equal('adamsdown');
    expect(own().value).to.equal('');
    own().focus();
    await type('heath');
    find(form, '#q-street').focus();
    await drawn(form);
    expect([select().value, own().value]).to.deep.equal(['heath', '']);
    await answer(form, {ward: {text: 'x'.repeat(201)}});
    await after('dweud-problems', form, () => click(find(form, '#next')));
    expect([select(), own()].map((one) => one.getAttribute('aria-invalid'))).to.deep.equal([
      'true',
      'true',
    ]);
    await click(find(form, '.summary-list a'));
    expect(focused(form)?.id, 'the link leads to what is wrong').to.equal('q-ward-own');
  });
});

describe('a lookup', () => {
  const found = [
    {value: '1', label: 'Ysgol Glantaf'},
    {value: '2', label: 'Ysgol Plasmawr'},
  ];
  const schoolForm = (schools: Lookup | undefined, more: object = {}) =>
    aForm({
      definition: definitionOf([{...school, ...more}, line('street', {required: false})]),
      ...(schools && {services: {lookups: {schools}}}),
    });
  const again = (form: DweudForm) =>
    form.shadowRoot!.querySelector<HTMLElement>('#q-school-again') ?? undefined;

  it('is asked in the person’s language, once for what was typed in one go', async () => {
    const asked: unknown[] = [];
    const form = await schoolForm(async (text, {language, signal}) => {
      asked.push([text, language, signal.aborted]);
      return found;
    });
    await search(form, 'ysgol', 'school');
    expect(wordsOf(find(form, '.search-status'))).to.equal('Searching…');
    await until(() => isOpen(form, 'school'), 'no list');
    expect(asked.length).to.be.below(5);
    expect(asked.at(-1)).to.deep.equal(['ysgol', 'en', false]);
    await hears(form, '2 results are available');
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await press(key);
    await drawn(form);
    expect(form.session!.answerTo('school')).to.deep.equal(found[1]);
    expect(box(form, 'school').value).to.equal('Ysgol Plasmawr');
    await hears(form, 'You have selected: Ysgol Plasmawr');
    await after('dweud-language', form, () => (form.language = 'cy'));
    await press('Control+a');
    await type('gl');
    await until(() => isOpen(form, 'school'), 'no list in Welsh');
    expect(asked.at(-1)).to.deep.equal(['gl', 'cy', false]);
  });

  it('says that it is searching, and is aborted when somebody types on or the form goes', async () => {
    const signals: AbortSignal[] = [];
    const form = await schoolForm((_, {signal}) => {
      signals.push(signal);
      return new Promise(() => undefined);
    });
    await search(form, 'a', 'school');
    await until(() => signals.length === 1, 'it is not asked');
    await hears(form, 'Searching…');
    await search(form, 'b', 'school');
    expect(signals[0]!.aborted).to.equal(true);
    await until(() => signals.length === 2, 'it is not asked again');
    form.remove();
    expect(signals[1]!.aborted).to.equal(true);
  });

  it('shows its failure in words, tries again at a button, and leaves nobody stuck', async () => {
    let isDown = true;
    const form = await schoolForm(async () => {
      if (isDown) throw new Error('no connection');
      return found;
    });
    await search(form, 'ysgol', 'school');
    const words =
      'The search is not working at the moment. You can try again, or continue with the words that you have typed.';
    const button = await until(() => again(form), 'no button');
    expect(wordsOf(find(form, '.search-status'))).to.equal(words);
    await hears(form, words);
    await expectAccessible(form);
    expect(form.session!.answerTo('school')).to.deep.equal({label: 'ysgol'});
    isDown = false;
    await click(button);
    expect(focused(form)?.id).to.equal('q-school');
    await until(() => isOpen(form, 'school'), 'no list');
    await drawn(form);
    expect(form.session!.answerTo('school'), 'the list can be chosen from now').to.deep.equal({
      text: 'ysgol',
    });
    await after('dweud-problems', form, () => click(find(form, '#next')));
    isDown = true;
    await search(form, 'x', 'school');
    await until(() => again(form), 'no button');
    await after('dweud-step', form, () => click(find(form, '#next')));
    expect(wordsOf(find(form, '.answers dd'))).to.equal('ysgolx');
  });

  it('is one that fails when the host has none of that name, or gives something else', async () => {
    const given: (Lookup | undefined)[] = [undefined, () => 'text' as never, () => [null] as never];
    for (const lookup of given) {
      const form = await schoolForm(lookup);
      await search(form, 'a', 'school');
      await until(() => again(form), 'no button');
      form.remove();
    }
  });

  it('asks the host’s function as it is now', async () => {
    const form = await schoolForm(undefined);
    form.services = {lookups: {schools: () => found}};
    await search(form, 'a', 'school');
    await until(() => isOpen(form, 'school'), 'no list');
  });

  it('takes own words where the author lets it, whatever it finds', async () => {
    const form = await schoolForm(() => [], {freeText: true});
    await search(form, 'At home', 'school');
    expect(form.session!.answerTo('school')).to.deep.equal({label: 'At home'});
    await hears(form, 'No results found. You can continue with the words that you have typed.');
    await after('dweud-step', form, () => click(find(form, '#next')));
    expect(wordsOf(find(form, '.answers dd'))).to.equal('At home');
  });

  it('does not open a list behind somebody who has gone on', async () => {
    let give: (() => void) | undefined;
    const form = await schoolForm(() => new Promise((resolve) => (give = () => resolve(found))));
    await search(form, 'ysgol', 'school');
    await until(() => give, 'it is not asked');
    await press('Tab');
    give!();
    await until(() => !form.shadowRoot!.querySelector('.search-status'), 'it still searches');
    expect(isOpen(form, 'school')).to.equal(false);
    await click(box(form, 'school'));
    expect(isOpen(form, 'school')).to.equal(true);
    give = undefined;
    await press('Control+a');
    await press('Backspace');
    await search(form, 'x', 'school');
    await until(() => give, 'it is not asked again');
    await press('Enter');
    await until(() => focused(form)?.id === 'summary', 'Enter is not Continue');
    give!();
    await until(() => !form.shadowRoot!.querySelector('.search-status'), 'it still searches');
    expect(isOpen(form, 'school')).to.equal(false);
  });

  it('fails plainly, too, and tries again', async () => {
    let isDown = true;
    const form = await schoolForm(
      async () => {
        if (isDown) throw new Error('no connection');
        return [];
      },
      {plain: true},
    );
    box(form, 'school').focus();
    await type('ysgol');
    await press('Enter');
    const button = await until(() => again(form), 'no button');
    await drawn(form);
    expect(form.session!.answerTo('school')).to.deep.equal({label: 'ysgol'});
    isDown = false;
    button.focus();
    await press('Enter');
    await hears(form, 'No results found');
    expect(focused(form)?.id).to.equal('q-school');
    expect(form.session!.answerTo('school')).to.deep.equal({text: 'ysgol'});
  });

  it('and the whole list begin anew with the next response', async () => {
    const both = definitionOf([{...ward, required: false}, school]);
    const form = await aForm({definition: both, services: {lookups: {schools: () => found}}});
    await search(form, 'nowhere');
    await click(find(form, '#q-ward-other-way'));
    await search(form, 'ysgol', 'school');
    await until(() => isOpen(form, 'school'), 'no list');
    await after('dweud-ready', form, () => (form.definition = {...both}));
    await drawn(form);
    expect(find(form, '#q-ward').localName).to.equal('input');
    expect([box(form).value, box(form, 'school').value]).to.deep.equal(['', '']);
    box(form, 'school').focus();
    await press('ArrowDown');
    expect(isOpen(form, 'school')).to.equal(false);
  });

  it('lists two answers of one name, each of which can be chosen, and one value once', async () => {
    const twins = [
      {value: 'w1', label: 'Saint Mary'},
      {value: 'w2', label: 'Saint Mary'},
      {value: 'w1', label: 'St Mary'},
    ];
    for (const more of [{}, {plain: true}])
      for (const place of [1, 2]) {
        const form = await schoolForm(() => twins, more);
        await search(form, 'mary', 'school');
        if ('plain' in more) {
          await press('Enter');
          const select = await until(
            () => form.shadowRoot!.querySelector<HTMLSelectElement>('#q-school-found'),
            'no select',
          );
          expect([...select.options].slice(1).map(wordsOf)).to.deep.equal([
            'Saint Mary',
            'Saint Mary',
          ]);
          select.focus();
        } else {
          await until(() => isOpen(form, 'school'), 'no list');
          expect(labels(form)).to.deep.equal(['Saint Mary', 'Saint Mary']);
        }
        for (let presses = 0; presses < place; presses++) await press('ArrowDown');
        if (!('plain' in more)) await press('Enter');
        await drawn(form);
        expect(form.session!.answerTo('school')).to.deep.equal(twins[place - 1]);
        find(form, '#heading').focus();
        await drawn(form);
        expect(form.session!.answerTo('school'), 'after the box was left').to.deep.equal(
          twins[place - 1],
        );
        form.remove();
      }
  });

  it('has a box, a button and a select where the author wants it plain', async () => {
    const asked: string[] = [];
    const form = await schoolForm(
      (text) => {
        asked.push(text);
        return found;
      },
      {plain: true},
    );
    const search = find(form, '#q-school-search');
    await click(search);
    expect(asked, 'nothing is typed').to.deep.equal([]);
    box(form, 'school').focus();
    await type('ysgol');
    await drawn(form);
    await click(search);
    const select = await until(
      () => form.shadowRoot!.querySelector<HTMLSelectElement>('#q-school-found'),
      'no select',
    );
    await hears(form, '2 results are available');
    expect(asked).to.deep.equal(['ysgol']);
    await expectAccessible(form);
    expectReferences(form.shadowRoot!);
    select.focus();
    await press('ArrowDown');
    await drawn(form);
    expect(form.session!.answerTo('school')).to.deep.equal(found[0]);
    expect(box(form, 'school').value).to.equal('Ysgol Glantaf');
    await after('dweud-language', form, () => (form.language = 'cy'));
    expect(focused(form)?.id).to.equal('q-school-found');
    expect(find<HTMLSelectElement>(form, '#q-school-found').value).to.equal('1');
  });
});
