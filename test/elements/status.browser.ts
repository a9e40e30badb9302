import {expect} from 'chai';
import {html} from 'lit';
import type {DweudForm} from '../../src/dweud.js';
import {pause} from '../../src/elements/live-region.js';
import {axLines, click, press, type} from '../rig/commands.js';
import {mount} from '../rig/mount.js';
import {until} from '../rig/until.js';
import {
  aForm,
  after,
  all,
  answer,
  definitionOf,
  drawn,
  find,
  line,
  takes,
  twoPages,
  unmounted,
  wordsOf,
  yesNo,
} from './a-form.js';

const regions = (form: DweudForm) => [
  ...form.querySelectorAll<HTMLElement>('[role=status], [aria-live]'),
];

/** The language of an element that was made for the message: Firefox tells no other. */
const languageOf = (region: Element) => (region.firstElementChild as HTMLElement).lang;

/** Notes what the live region says and when; nothing is said twice in the list unless it is said twice. */
function listen(form: DweudForm) {
  const said: {words: string; lang: string; at: number}[] = [];
  const [region] = regions(form);
  new MutationObserver(() => {
    const words = wordsOf(region);
    if (words) said.push({words, lang: languageOf(region!), at: performance.now()});
  }).observe(region!, {childList: true, subtree: true, characterData: true});
  return said;
}

const words = (said: readonly {words: string}[]) => said.map((one) => one.words);

describe('status messages (W-34)', () => {
  it('come from one region in the light DOM that is there, and empty, before the first (WC-05)', async () => {
    const form = unmounted({definition: twoPages()});
    await after('dweud-ready', form, async () => {
      await mount(html`${form}`);
      expect(regions(form)).to.have.length(1);
      expect(wordsOf(regions(form)[0])).to.equal('');
    });
    const [region] = regions(form);
    expect(region!.parentElement).to.equal(form);
    expect(all(form, '[role=status], [role=alert], [aria-live]')).to.have.length(0);
    const said = listen(form);
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    await until(() => said.length, 'nothing was said');
    expect(words(said)).to.deep.equal(['Mae’r iaith wedi’i newid i’r Gymraeg.']);
    expect(said[0]!.lang).to.equal('cy');
    expect(regions(form)).to.deep.equal([region]);
    const box = region!.getBoundingClientRect();
    expect([box.width, box.height], 'it is not seen').to.deep.equal([1, 1]);
  });

  it('say that a response is being sent (PAT-22)', async () => {
    const form = await aForm({definition: definitionOf([yesNo('enough')]), transport: takes});
    const said = listen(form);
    await after('dweud-step', form, () => click(find(form, '#next')));
    await after('dweud-submitted', form, () => click(find(form, '#next')));
    await until(() => said.length, 'nothing was said');
    expect(words(said)).to.deep.equal(['Sending your response…']);
  });

  it('count what is left at every key, and say it once the person pauses (PAT-13)', async () => {
    const textarea = {
      name: 'why',
      type: 'textarea',
      maxLength: 10,
      label: {en: 'Why?', cy: 'Pam?'},
    };
    const form = await aForm({definition: definitionOf([textarea])});
    const said = listen(form);
    const count = () => wordsOf(find(form, '.count'));
    expect(count()).to.equal('You have 10 characters remaining');
    expect(find(form, '.count').getAttribute('aria-hidden')).to.equal('true');
    const box = find<HTMLTextAreaElement>(form, '#q-why');
    let last = 0;
    box.addEventListener('input', () => (last = performance.now()));
    box.focus();
    for (const key of 'patrol') {
      await press(key);
      await drawn(form);
    }
    expect(count()).to.equal('You have 4 characters remaining');
    await until(() => said.length, 'nothing was said');
    expect(said.at(-1)!.words).to.equal('You have 4 characters remaining');
    expect(said.at(-1)!.at - last, 'said before the pause').to.be.at.least(pause - 20);
    const before = said.length;
    await type('s now');
    await drawn(form);
    expect(count()).to.equal('You have 1 character too many');
    expect(find(form, '.count').classList.contains('over')).to.equal(true);
    expect(box.value, 'nothing is cut off (PAT-12)').to.equal('patrols now');
    await until(() => said.length > before, 'nothing was said');
    expect(said.at(-1)!.words).to.equal('You have 1 character too many');
  });

  it('count characters as a person does, and words (PAT-13)', async () => {
    const form = await aForm({
      definition: definitionOf([
        {name: 'graphemes', type: 'textarea', maxLength: 10, label: 'Characters'},
        {name: 'words', type: 'textarea', maxWords: 3, label: 'Words'},
      ]),
    });
    const enter = async (id: string, text: string) => {
      const box = find<HTMLTextAreaElement>(form, id);
      box.value = text;
      box.dispatchEvent(new Event('input', {bubbles: true}));
      await drawn(form);
      return wordsOf(box.closest('dweud-question')!.querySelector('.count'));
    };
    expect(await enter('#q-graphemes', '👨‍👩‍👧w\u0302y')).to.equal('You have 7 characters remaining');
    expect(await enter('#q-words', 'un  dau\ntri pedwar')).to.equal('You have 1 word too many');
  });

  it('say that an exclusive choice has cleared the others, and the other way round (PAT-09)', async () => {
    const option = (value: string, more: object = {}) => ({value, label: value, ...more});
    const form = await aForm({
      definition: definitionOf([
        {
          name: 'done',
          type: 'checkboxes',
          label: 'Done',
          options: [option('locks'), option('lights'), option('none', {exclusive: true})],
        },
      ]),
    });
    const said = listen(form);
    const boxes = all<HTMLInputElement>(form, 'input');
    const checked = () => boxes.filter((box) => box.checked).map(({value}) => value);
    boxes[0]!.focus();
    await press('Space');
    await press('Tab');
    await press('Space');
    await drawn(form);
    expect(checked()).to.deep.equal(['locks', 'lights']);
    await press('Tab');
    await press('Space');
    await drawn(form);
    expect(checked()).to.deep.equal(['none']);
    await until(() => said.length, 'nothing was said');
    await press('Shift+Tab');
    await press('Space');
    await drawn(form);
    expect(checked()).to.deep.equal(['lights']);
    await until(() => said.length > 1, 'nothing was said');
    expect(words(said)).to.deep.equal([
      'Your other choices have been deselected.',
      'Your other choice has been deselected.',
    ]);
    expect(form.session!.answerTo('done')).to.deep.equal(['lights']);
  });

  it('say that a question has appeared, which is in the tree only then, and keeps its answer (PAT-07, W-33)', async () => {
    const form = await aForm({
      definition: definitionOf([
        yesNo('enough', {}, {other: {label: {en: 'What more?', cy: 'Beth arall?'}}}),
        line('later', {required: false, showIf: {enough: 'no'}}),
      ]),
    });
    const said = listen(form);
    const inTree = async (name: string) =>
      (await axLines(form)).some((one) => one === `textbox "${name}"`);
    expect(await inTree('What more? (optional)')).to.equal(false);
    expect(await inTree('What is later? (optional)')).to.equal(false);
    find(form, '#q-enough').focus();
    await press('Space');
    await until(() => said.length, 'nothing was said');
    expect(words(said)).to.deep.equal(['A further question has appeared below.']);
    expect(await inTree('What more? (optional)')).to.equal(true);
    expect(document.activeElement, 'focus stays').to.equal(form);
    expect(form.shadowRoot!.activeElement!.id).to.equal('q-enough');
    await press('Tab');
    await type('Buses');
    find(form, '#q-enough').focus();
    await press('ArrowDown');
    await drawn(form);
    expect(await inTree('What more? (optional)')).to.equal(false);
    expect(await inTree('What is later? (optional)')).to.equal(true);
    expect(form.session!.problems(form.session!.plan.questions.values())).to.deep.equal([]);
    await press('ArrowUp');
    await until(() => all(form, '#q-enough_other').length, 'it did not come back');
    expect(find<HTMLInputElement>(form, '#q-enough_other').value).to.equal('Buses');
  });

  it('say nothing when a question that is asked is only drawn again', async () => {
    const form = await aForm({
      definition: definitionOf([
        yesNo('enough', {}, {other: {label: {en: 'What more?', cy: 'Beth arall?'}}}),
      ]),
    });
    await answer(form, {enough: 'yes'});
    const said = listen(form);
    await until(() => said.length, 'nothing was said');
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    await until(() => said.length > 1, 'nothing was said');
    expect(words(said).slice(1)).to.deep.equal(['Mae’r iaith wedi’i newid i’r Gymraeg.']);
  });

  it('go on after the form has been moved in the page, from one region', async () => {
    const form = await aForm({definition: twoPages()});
    const place = document.createElement('section');
    form.parentElement!.append(place);
    place.append(form);
    expect(regions(form)).to.have.length(1);
    const said = listen(form);
    await after('dweud-language', form, () => click(find(form, '#language-cy')));
    await until(() => said.length, 'nothing was said');
  });
});
