import type {DweudForm, Services} from '../../src/dweud.js';
import type {AutocompleteQuestion} from '../../src/definition/generated/types.js';
import {textIn} from '../../src/definition/text-in.js';
import {idsOf} from '../../src/markup/field.js';
import {examples} from '../../src/questions/autocomplete/examples.js';
import {drawn, find, wordsOf} from '../elements/a-form.js';
import {press} from '../rig/commands.js';
import {until} from '../rig/until.js';
import {answerByHand, chooseOption, write, type Answered} from './hands.js';
import {conforms, ours} from './suite.js';

const school = {value: '6814071', label: 'Ysgol Glantaf'};
const street = {value: 'usrn-1', label: 'Stryd y Bont'};

/** Lookups that find one thing, and fail for one text. */
const lookups: Services['lookups'] = {
  schools: async (text) => {
    if (text === 'Ysgol y Dref') throw new Error('no connection');
    return school.label.includes(text) ? [school] : [];
  },
  streets: async () => [street],
};

const question = (form: DweudForm, name: string) =>
  form.session!.question(name).question as unknown as AutocompleteQuestion;
const textsIn = (typed: unknown) => typed as {text?: string; value?: string; label?: string};

/** Goes down a list of results to the one with these words, and takes it with Enter. */
async function take(box: HTMLElement, label: string): Promise<void> {
  const root = box.getRootNode() as ShadowRoot;
  await until(() => box.getAttribute('aria-expanded') === 'true', `no list for ${label}`);
  for (let steps = 0; steps < 20; steps++) {
    await press('ArrowDown');
    if (wordsOf(root.getElementById(box.getAttribute('aria-activedescendant')!)) === label) break;
  }
  await press('Enter');
}

async function search(form: DweudForm, name: string, typed: unknown): Promise<Answered> {
  const {control} = idsOf(name);
  const box = find<HTMLInputElement>(form, `#${control}`);
  const {options, plain} = question(form, name);
  const {text, value, label} = textsIn(typed);
  if (typeof typed === 'string') {
    const option = options?.find((one) => one.value === typed);
    if (!option) return false;
    if (plain) return answerByHand(form, name, typed);
    const words = textIn(option.label, form.session!.plan.definition.languages[0], []).text;
    await write(box, words.slice(0, 3).toUpperCase());
    await take(box, textIn(option.label, find(form, '.form').lang, []).text);
  } else if (text !== undefined) {
    if (!text.trim()) return false;
    await write(plain && options ? find(form, `#${control}-own`) : box, text);
    // Nothing comes and goes any more while the form is looked at.
    if (!plain && !options)
      await until(() => box.getAttribute('aria-expanded') === 'true', `no list for ${text}`);
  } else if (value !== undefined) {
    await write(box, label!);
    if (plain) {
      await press('Enter');
      const found = () => form.shadowRoot!.querySelector<HTMLSelectElement>(`#${control}-found`);
      await chooseOption(await until(found, 'nothing is found'), value);
    } else await take(box, label!);
  } else if (label !== undefined) {
    await write(box, label);
    await until(() => form.shadowRoot!.querySelector(`#${control}-again`), 'it does not fail');
  } else return false;
  await drawn(form);
  return true;
}

conforms(await ours('autocomplete'), examples, {
  answerByHand: search,
  properties: {services: {lookups}},
});
