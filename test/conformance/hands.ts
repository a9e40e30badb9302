import type {DweudForm} from '../../src/dweud.js';
import {idsOf} from '../../src/markup/field.js';
import {press, type} from '../rig/commands.js';
import {all, drawn, find, focused, type Properties} from '../elements/a-form.js';

/** What keys can write everywhere; anything else is pasted. */
const typable = /^[\n\x20-\x7e\u00a0-\u02ff\u2019]{0,80}$/;

/** Empties the box that has focus and writes a text into it. */
export async function write(
  box: HTMLInputElement | HTMLTextAreaElement,
  text: string,
): Promise<void> {
  box.focus();
  if (!typable.test(text)) {
    box.value = text;
    box.dispatchEvent(new InputEvent('input', {bubbles: true, inputType: 'insertFromPaste'}));
    return;
  }
  // In a long run Firefox (153) loses a key now and then: then it is written once more.
  for (let tries = 0; tries < 3; tries++) {
    box.focus();
    if (box.value) {
      await press('Control+a');
      await press('Backspace');
    }
    for (const [index, part] of text.split('\n').entries()) {
      if (index) await press('Enter');
      if (part) await type(part);
    }
    if (box.value === text) return;
  }
}

/** Chooses one of a group of radios with the arrow keys, as a person does who came to it with Tab. */
export async function chooseRadio(
  radios: readonly HTMLInputElement[],
  value: string,
): Promise<void> {
  const wanted = radios.findIndex((radio) => radio.value === value);
  (radios.find(({checked}) => checked) ?? radios[0]!).focus();
  await press('Space');
  for (let steps = 0; steps < radios.length && !radios[wanted]!.checked; steps++)
    await press('ArrowDown');
}

/** Ticks exactly these checkboxes with the space bar, going on from each to the next with Tab. */
export async function tick(
  boxes: readonly HTMLInputElement[],
  values: readonly unknown[],
): Promise<void> {
  for (const box of boxes) {
    if (box.checked === values.includes(box.value)) continue;
    box.focus();
    await press('Space');
  }
}

/** Chooses an option of a native select with the arrow keys. */
export async function chooseOption(select: HTMLSelectElement, value: string): Promise<void> {
  select.focus();
  for (let steps = 0; steps < select.options.length && select.selectedIndex > 0; steps++)
    await press('ArrowUp');
  for (let steps = 0; steps < select.options.length && select.value !== value; steps++)
    await press('ArrowDown');
}

/** The controls of a question itself, without those of questions nested in it. */
export function controlsOf(form: DweudForm, name: string) {
  const question = find(form, `#${idsOf(name).control}`).closest('dweud-question')!;
  return all<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    form,
    'input, textarea, select',
  ).filter((control) => control.closest('dweud-question') === question);
}

/**
 * How a question was answered: true with keys alone; `script` by other means, where keys lead nowhere; false when
 * nothing was done, because a person cannot do it at all.
 */
export type Answered = boolean | 'script';

/**
 * Answers a question with keys alone. Resolves to false, and does nothing, when no keys lead to that: an option that
 * is not there, a number in a box for text.
 */
export async function answerByHand(
  form: DweudForm,
  name: string,
  typed: unknown,
): Promise<Answered> {
  const controls = controlsOf(form, name);
  const [first] = controls;
  if (typed === undefined || typed === null) return false;
  if (typed === '' && !(first instanceof HTMLSelectElement)) return false;
  if (first instanceof HTMLSelectElement) {
    if (![...first.options].some(({value}) => value === typed)) return false;
    await chooseOption(first, typed as string);
  } else if (first?.type === 'radio') {
    if (!controls.some(({value}) => value === typed)) return false;
    await chooseRadio(controls as HTMLInputElement[], typed as string);
  } else if (first?.type === 'checkbox') {
    if (!Array.isArray(typed)) return false;
    if (!typed.every((value) => controls.some((box) => box.value === value))) return false;
    await tick(controls as HTMLInputElement[], typed);
    await drawn(form);
    // One that excludes the others leaves no way to tick both.
    const ticked = (controls as HTMLInputElement[]).filter(({checked}) => checked);
    if (ticked.length !== typed.length) return false;
  } else if (typeof typed === 'string' && controls.length === 1) {
    await write(first as HTMLInputElement, typed);
  } else if (typeof typed === 'object' && !Array.isArray(typed)) {
    const {control, part} = idsOf(name);
    const order = ['day', 'month', 'year'].slice(-controls.length);
    const boxes = Object.keys(typed).map((key) =>
      controls.find(({id}) => id === (key === order[0] ? control : part(key))),
    );
    if (!boxes.length || boxes.includes(undefined)) return false;
    for (const [index, text] of Object.values(typed).entries())
      await write(boxes[index] as HTMLInputElement, text as string);
  } else return false;
  await drawn(form);
  return true;
}

/** How a person answers a type of question with keys where the common way does not do, and what its form is given. */
export interface Hands {
  readonly answerByHand?: typeof answerByHand;
  /** The good answers to which keys alone do not lead, each with the reason. */
  readonly notByKeys?: readonly {readonly typed: unknown; readonly why: string}[];
  readonly properties?: Properties;
}

/** Presses Tab until a control has focus, and gives back the ids of what had it on the way. Throws after a hundred. */
export async function tabTo(form: DweudForm, id: string): Promise<string[]> {
  const ids: string[] = [];
  for (let presses = 0; presses < 100; presses++) {
    await press('Tab');
    const active = focused(form);
    if (active) ids.push(active.id || active.localName);
    if (active?.id === id) return ids;
  }
  throw new Error(`Tab does not lead to ${id}: ${ids.join(' ')}`);
}
