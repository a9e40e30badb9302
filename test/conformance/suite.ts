import {expect} from 'chai';
import {html} from 'lit';
import {questionTypes, type DweudForm, type QuestionType} from '../../src/dweud.js';
import type {Option, Text} from '../../src/definition/generated/types.js';
import {textIn} from '../../src/definition/text-in.js';
import {loadMessages} from '../../src/i18n/load-messages.js';
import type {Messages} from '../../src/i18n/messages.js';
import {idsOf} from '../../src/markup/field.js';
import type {QuestionExample} from '../../src/questions/example.js';
import {loadTypes} from '../../src/questions/question-type.js';
import {
  aForm,
  after,
  all,
  answer,
  definitionOf,
  find,
  focused,
  unmounted,
  wordsOf,
} from '../elements/a-form.js';
import {expectAccessible} from '../rig/axe.js';
import {axTree, click, emulate, press, viewport, type AxNode} from '../rig/commands.js';
import {mount} from '../rig/mount.js';
import {answerByHand, controlsOf, tabTo, type Hands} from './hands.js';
import {expectForcedColours, expectNoOverflow, expectTargets, spaceText} from './layout.js';
import {descriptionOf, expectReferences} from './references.js';
import {runsFromRight} from './right-to-left.js';
import {expectRoom, expectTouch} from './room.js';

const languages = ['en', 'cy'] as const;
type Language = (typeof languages)[number];

/**
 * WebKitGTK tells a node's role and name only, and takes what is chosen in a select for part of its name. What it would
 * tell besides is read from the attributes there.
 */
const isWebKit = /AppleWebKit/u.test(navigator.userAgent) && !/Chrome/u.test(navigator.userAgent);

/** What no person can cause, only a page or a draft that holds an answer of the wrong kind: it has no words of its own. */
const unworded = ['type'];

/** What a question of any type may hold, as far as it can be seen or heard. */
interface Asked {
  readonly name: string;
  readonly type: string;
  readonly label?: Text;
  readonly hint?: Text;
  readonly required?: boolean;
  readonly options?: readonly Option[];
}

/** The question type of that name that comes with Dweud. */
export const ours = async (name: string): Promise<QuestionType> =>
  (await loadTypes(questionTypes, new Set([name]))).get(name)!;

/** The element that bears the name of a question: its one control, or what groups its controls. */
function namedElement(control: Element, role: string): Element {
  if (!role.endsWith('group')) return control;
  const groups: Element[] = [];
  const question = control.closest('dweud-question')!;
  for (let at = control.parentElement!; at !== question; at = at.parentElement!)
    if (at.matches('fieldset, [role=group], [role=radiogroup]')) groups.push(at);
  return groups.at(-1)!;
}

/** The description and states of a node as its attributes have them, for where the tree does not. */
const fromAttributes = (element: Element): Pick<AxNode, 'description' | 'states'> => ({
  description: descriptionOf(element),
  states: ['required', 'invalid'].filter(
    (state) => element.getAttribute(`aria-${state}`) === 'true',
  ),
});

/** What a screen reader is told of a question: the node that bears its name, and the names of its options (W-23). */
async function expectSpoken(
  form: DweudForm,
  question: Asked,
  language: Language,
  messages: Messages,
  error?: string,
): Promise<void> {
  const control = find(form, `#${idsOf(question.name).control}`);
  const tree: readonly AxNode[] = await axTree(control.closest('dweud-question')!);
  const say = (text: Text) => textIn(text, language, languages).text;
  const label = say(question.label!);
  const name = question.required ? label : messages.optional(label);
  // A table in a question may bear its name, too.
  const named = tree.filter((node) =>
    isWebKit && node.role === 'combobox'
      ? node.name.startsWith(name)
      : node.name === name && node.role !== 'table',
  );
  const inWords = tree.map(({role, name: own}) => `${role} "${own}"`).join('\n');
  expect(named, `nodes named "${name}" in\n${inWords}`).to.have.length(1);
  const [node] = named as [AxNode];
  expect(['radiogroup', 'group', 'textbox', 'combobox']).to.include(node.role);
  const choices = control.matches('[type=radio], [type=checkbox]') ? question.options : undefined;
  for (const option of choices ?? []) {
    const one = tree.filter(
      ({role, name: own}) => /^(radio|checkbox)$/u.test(role) && own === say(option.label),
    );
    expect(one, `options named "${say(option.label)}" in\n${inWords}`).to.have.length(1);
    if (option.hint === undefined) continue;
    const input = controlsOf(form, question.name).find(({value}) => value === option.value)!;
    const {description} = isWebKit ? fromAttributes(input) : one[0]!;
    expect(description).to.contain(say(option.hint));
  }
  const {description, states} = isWebKit ? fromAttributes(namedElement(control, node.role)) : node;
  if (question.hint !== undefined) expect(description).to.contain(say(question.hint));
  if (error === undefined) expect(description).not.to.contain(messages.error);
  else {
    expect(description.indexOf(error), `the error in "${description}"`).to.be.at.least(0);
    expect(description).to.match(new RegExp(`^${messages.error}`, 'u'));
    if (question.hint !== undefined)
      expect(description.indexOf(error)).to.be.below(description.indexOf(say(question.hint)));
  }
  // A plain group can be neither required nor invalid: the words say it, and its controls.
  if (node.role === 'group') return;
  // Chromium (156) does not say so of a closed select, native or not.
  const required =
    states.includes('required') ||
    (node.role === 'combobox' && control.getAttribute('aria-required') === 'true');
  expect(required, `${node.role} is required`).to.equal(Boolean(question.required));
  expect(states.includes('invalid'), `${node.role} is invalid`).to.equal(error !== undefined);
}

/** Every problem in the summary stands by its question too, in the same words, and its link leads there (W-28, PAT-01, WC-04). */
async function expectProblems(form: DweudForm, messages: Messages): Promise<void> {
  const links = all<HTMLAnchorElement>(form, '.summary-list a');
  expect(links).to.have.length.above(0);
  expect(wordsOf(find(form, '#summary .heading'))).to.equal(messages.problemTitle);
  for (const link of links) {
    const control = find(form, link.getAttribute('href')!);
    const question = control.closest('dweud-question')!;
    const inline = [...question.querySelectorAll('.error')].filter(
      (error) => error.closest('dweud-question') === question,
    );
    expect(inline.map(wordsOf)).to.deep.equal([`${messages.error} ${wordsOf(link)}`]);
    link.focus();
    await press('Enter');
    const active = focused(form)!;
    expect(question.contains(active), 'the link leads to its question').to.equal(true);
    expect(
      active.matches('input, textarea, select, button'),
      'the link leads to a control',
    ).to.equal(true);
    // Orca 43 says nothing of what describes a group. What is asked about one item has words of its own.
    const isOwn = active.closest('dweud-question') === question;
    expect(descriptionOf(active), `what describes ${active.id} (W-28)`).to.contain(
      isOwn ? `${messages.error} ${wordsOf(link)}` : messages.error,
    );
    const label = active.closest('dweud-question')!.querySelector('.label')!;
    // The label of a question that is longer than the screen gives way to the control.
    const length = active.getBoundingClientRect().bottom - label.getBoundingClientRect().top;
    for (const element of length > innerHeight ? [active] : [label, active]) {
      const {top, bottom} = element.getBoundingClientRect();
      expect(Math.round(top), `top of <${element.localName}> (PAT-03)`).to.be.at.least(0);
      expect(Math.min(bottom, top + 24), `<${element.localName}> in the viewport`).to.be.at.most(
        innerHeight,
      );
    }
  }
}

/** What stands in the boxes, and what is chosen; another language may sort options otherwise. */
const held = (form: DweudForm, name: string) => {
  const controls = controlsOf(form, name);
  const chosen = controls.filter((one) => (one as HTMLInputElement).checked);
  const boxes = controls.filter((one) => !one.matches('[type=radio], [type=checkbox]'));
  return [
    ...boxes.map(({value}) => value),
    ...chosen.map(({id, value}) => `${id} ${value}`).sort(),
  ];
};

/** What the check page reads back of a question, by its place. */
const readBack = (form: DweudForm, place: number) =>
  all(form, '.answers .row')[place]!.querySelector('dd')!;

const other = (language: Language): Language => (language === 'en' ? 'cy' : 'en');

/**
 * Holds a question type to what every type promises, for each of its examples in each language: it can be answered
 * with keys alone, says what is wrong where a person finds it, is named and described as it looks, keeps everything
 * when the language changes, and fits whatever room and colours it is given.
 */
export function conforms(
  type: QuestionType,
  examples: readonly QuestionExample[],
  {answerByHand: byHands = answerByHand, notByKeys = [], properties}: Hands = {},
): void {
  const sameAs = (typed: unknown) => (one: {readonly typed: unknown}) =>
    JSON.stringify(one.typed) === JSON.stringify(typed);
  for (const {typed} of notByKeys)
    if (!examples.some(({good}) => good.some(sameAs(typed))))
      throw new Error(`No example has ${JSON.stringify(typed)}, which keys do not lead to.`);
  const {model} = type;
  const types = new Map([...questionTypes, [model.type, type]]);
  const formFor = (questions: readonly unknown[], language: Language, more: object = {}) =>
    aForm({
      ...properties,
      definition: definitionOf(questions, more),
      language,
      questionTypes: types,
    });

  for (const example of examples)
    describe(`${model.type}: ${example.title} (ar)`, () =>
      runsFromRight(type, example, types, properties));

  for (const {title, question, earlier = [], good, bad} of examples)
    for (const language of languages)
      describe(`${model.type}: ${title} (${language})`, () => {
        const asked = question as Asked;
        const {name} = asked;
        // What follows from other answers is only read.
        const isAsked = good.length > 0 && !model.derive;
        const whole = [...earlier, question];
        let messages: Messages;
        let others: Messages;
        before(async () => {
          messages = await loadMessages(language);
          others = await loadMessages(other(language));
        });
        const here = (form: DweudForm) =>
          find(form, `#${idsOf(name).control}`).closest('dweud-question')!;

        it('is named and described, refers to what is there, and is clean for axe (WC-01, W-02, PAT-06)', async () => {
          const form = await formFor(whole, language);
          expectReferences(form.shadowRoot!);
          expect(find(form, '.form').lang).to.equal(language);
          expectTargets(form);
          await expectAccessible(form);
          if (!isAsked) return;
          await expectSpoken(form, asked, language, messages);
          const radios = all<HTMLInputElement>(form, '[type=radio]');
          // One name, one form and one tree are what makes the browser count them (WC-06).
          for (const radio of radios) {
            const group = radio.closest('[role=radiogroup]')!;
            const inGroup = radios.filter((one) => one.closest('[role=radiogroup]') === group);
            const sameName = radios.filter((one) => one.name === radio.name);
            expect(inGroup, `the group of ${radio.id}`).to.deep.equal(sameName);
          }
          for (const radio of radios) expect(radio.form).to.equal(find(form, 'form'));
          expect(
            all(form, '[required], [maxlength], [pattern], [type=number], [placeholder]'),
            'attributes that get in the way (PAT-05, PAT-11, PAT-12; W-29)',
          ).to.deep.equal([]);
        });

        it('fits 320 pixels, a page from right to left, and text with more space (W-10, W-11, WC-11)', async () => {
          await viewport(320, 640);
          const form = await formFor(whole, language);
          for (const option of asked.options ?? []) {
            if (!['radios', 'checkboxes'].includes(model.type)) break;
            await answer(form, {
              [name]: model.type === 'checkboxes' ? [option.value] : option.value,
            });
            expectNoOverflow(form, `at 320 pixels with ${option.value}`);
          }
          for (const {typed, given = {[name]: typed}} of good) {
            await answer(form, given);
            expectNoOverflow(form, `at 320 pixels with ${JSON.stringify(given)}`);
          }
          if (isAsked) await answer(form, {[name]: undefined});
          expectNoOverflow(form, 'at 320 pixels');
          spaceText(form);
          expectNoOverflow(form, 'with more space');
          expectTargets(form);
          form.remove();
          const inside = unmounted({
            ...properties,
            definition: definitionOf(whole),
            language,
            questionTypes: types,
          });
          await after('dweud-ready', inside, () =>
            mount(html`<section dir="rtl" lang="ar">${inside}</section>`),
          );
          expectNoOverflow(inside, 'from right to left');
          expect(getComputedStyle(find(inside, '.form')).direction).to.equal('ltr');
        });

        it('has room at 400 % and for text twice as large (W-09, W-10, W-20, DM-02, DM-05)', async () => {
          const form = await formFor(whole, language);
          const {typed, given = {[name]: typed}} = good[0] ?? {typed: undefined};
          if (isAsked) await answer(form, given);
          await expectRoom(form);
        });

        if (!isAsked) return;

        it('is answered by touch (W-24)', async function () {
          await viewport(320, 640);
          const form = await formFor(whole, language);
          if (!(await expectTouch(form, here(form)))) this.skip();
        });

        it('takes every good answer by keys alone, and reads it back (W-13)', async () => {
          const form = await formFor(whole, language);
          const session = form.session!;
          const planned = session.question(name);
          for (const {typed, answer: expected} of good) {
            const what = JSON.stringify(typed);
            const how = await byHands(form, name, typed);
            if (!how) await answer(form, {[name]: typed});
            // What a script had to do is no proof that keys are enough. Nothing is what there is without a key.
            if (expected !== undefined)
              expect(
                how === true,
                `${what} is answered by keys, or is in notByKeys with a reason`,
              ).to.equal(!notByKeys.some(sameAs(typed)));
            expect(session.answerTo(name), what).to.deep.equal(expected);
            if (expected !== undefined) expect(session.problems([planned]), what).to.deep.equal([]);
            expect(
              all(form, '.error'),
              `${what} is told off before Continue (PAT-05)`,
            ).to.have.length(0);
            // By hand too: once a script has reset a select, WebKit is silent when a person chooses what they had before.
            if (model.type === 'select') await byHands(form, name, '');
            else await answer(form, {[name]: undefined});
          }
          const [{typed, words} = {typed: undefined, words: undefined}] = good;
          if (words) {
            if (!(await byHands(form, name, typed))) await answer(form, {[name]: typed});
            find(form, '#next').focus();
            const event = await after(['dweud-step', 'dweud-problems'], form, () => press('Enter'));
            if (event.type === 'dweud-step')
              expect([...readBack(form, earlier.length).children].map(wordsOf)).to.deep.equal(
                words[language].map((line) => line.replace(/\s+/gu, ' ').trim()),
              );
            else
              expect(event).to.have.nested.property('problems[0].question').that.is.not.equal(name);
          }
        });

        it('is reached with Tab in the order of the document, and left again (W-13, WC-12)', async () => {
          const form = await formFor(whole, language);
          find(form, '#heading').focus();
          const ids = await tabTo(form, 'next');
          const inOrder = all(
            form,
            'dweud-question :is(input, textarea, select, button), #next',
          ).map(({id}) => id);
          // Of radios in order of the alphabet it may be any that comes first.
          const own = controlsOf(form, name).map(({id}) => id);
          expect([...own, idsOf(name).control]).to.include.oneOf(ids);
          expect(ids.map((id) => inOrder.indexOf(id))).to.deep.equal(
            [...ids.map((id) => inOrder.indexOf(id))].sort((a, b) => a - b),
          );
          // Radios of one name are one stop.
          if (!all(form, '[type=radio]').length) expect(ids).to.deep.equal(inOrder);
          await press('Shift+Tab');
          expect(focused(form)?.closest('dweud-question')).to.equal(here(form));
        });

        it('says what is wrong in the summary and by the question, in the same words (W-28, PAT-01, WC-04)', async () => {
          const form = await formFor(whole, language);
          let isClean = false;
          for (const {typed, keyword} of bad) {
            const what = `${JSON.stringify(typed)} ${keyword}`;
            if (!(await byHands(form, name, typed))) await answer(form, {[name]: typed});
            const before = held(form, name);
            find(form, '#next').focus();
            const {problems} = await after('dweud-problems', form, () => press('Enter'));
            expect(problems.map((one) => `${one.question} ${one.keyword}`)).to.deep.equal([
              `${name} ${keyword}`,
            ]);
            expect(focused(form)?.id, what).to.equal('summary');
            expect(held(form, name), `${what} is kept (PAT-04)`).to.deep.equal(before);
            const words = wordsOf(find(form, '.summary-list a'));
            expect(words, what).not.to.match(/^$|undefined|NaN|\[object/u);
            // What fails by a keyword without words is told to check the answer.
            const own = !words.startsWith(messages.faults.other({label: ''}));
            expect(own, `${what} has words of its own`).to.equal(!unworded.includes(keyword));
            await expectProblems(form, messages);
            expectReferences(form.shadowRoot!);
            if (!isClean) {
              isClean = true;
              expectTargets(form);
              await expectAccessible(form);
              await expectSpoken(form, asked, language, messages, words);
              const parts = (problems[0]!.params['parts'] ?? []) as readonly string[];
              const wrong = all(
                form,
                'input[aria-invalid=true], textarea[aria-invalid=true], select[aria-invalid=true], [role=radiogroup][aria-invalid=true]',
              );
              // A button cannot be invalid: the words say it.
              const least = find(form, `#${idsOf(name).control}`).matches('button') ? 0 : 1;
              expect(wrong.length, 'what is marked as wrong').to.be.at.least(
                Math.max(least, parts.length),
              );
            }
            await after('dweud-language', form, () => (form.language = other(language)));
            const translated = wordsOf(find(form, '.summary-list a'));
            expect(translated, `${what} in the other language`).not.to.equal(words);
            expect(wordsOf(find(form, `#${idsOf(name).error}`))).to.equal(
              `${others.error} ${translated}`,
            );
            expect(held(form, name), `${what} is kept by the language`).to.deep.equal(before);
            await after('dweud-language', form, () => (form.language = language));
            await answer(form, {[name]: undefined});
          }
        });

        it('loses nothing when the language changes (CY-08, CX-09, WC-12)', async () => {
          const form = await formFor(whole, language);
          const {typed} = good.find((one) => one.answer !== undefined) ?? {typed: undefined};
          if (!(await byHands(form, name, typed))) await answer(form, {[name]: typed});
          const [control] = controlsOf(form, name);
          const active = (focused(form) ?? control!) as HTMLInputElement;
          active.focus();
          const isText = active.matches('[type=text], textarea');
          if (isText) active.setSelectionRange(1, Math.max(1, active.value.length - 1), 'forward');
          const selection = () => {
            const box = focused(form) as HTMLInputElement;
            return isText ? [box.selectionStart, box.selectionEnd] : [];
          };
          const before = {held: held(form, name), id: active.id, selection: selection()};
          const nodes = [find(form, '.form'), here(form)];
          await after('dweud-language', form, () => (form.language = other(language)));
          expect({
            held: held(form, name),
            id: focused(form)?.id,
            selection: selection(),
          }).to.deep.equal(before);
          expect(find(form, '.form').lang).to.equal(other(language));
          // Firefox reports the language that a node was made in: each is made anew.
          expect(nodes.includes(find(form, '.form'))).to.equal(false);
          await expectSpoken(form, asked, other(language), others);
          await after('dweud-language', form, () => click(find(form, `#language-${language}`)));
          expect(held(form, name)).to.deep.equal(before.held);
          expect(focused(form)?.id, 'focus after a press of the button').to.equal(
            `language-${other(language)}`,
          );
        });

        it('shows its borders and what is chosen in forced colours', async function () {
          if (!(await emulate({forcedColors: 'active'}))) this.skip();
          const form = await formFor(whole, language);
          const {typed} = good.find((one) => one.answer !== undefined) ?? {typed: undefined};
          await answer(form, {[name]: typed});
          expectForcedColours(form);
        });
      });
}
