import {html} from 'lit';
import '../../src/dweud.js';
import type {DweudForm, Receipt, Transport} from '../../src/dweud.js';
import type {DweudQuestion} from '../../src/elements/dweud-question.js';
import {click} from '../rig/commands.js';
import {mount} from '../rig/mount.js';
import {until} from '../rig/until.js';

export {json, serves} from '../delivery/served.js';

/** Noon of a day on which every definition here is open. */
export const now = () => new Date('2026-11-23T12:00:00Z');

/** A definition in English and Welsh with one page of these questions; `more` adds to it or replaces. */
export const definitionOf = (questions: readonly unknown[], more: object = {}) => ({
  id: 'test',
  version: '1',
  languages: ['en', 'cy'],
  title: {en: 'Police precept', cy: 'Praesept yr heddlu'},
  pages: [{id: 'views', title: {en: 'Your views', cy: 'Eich barn'}, questions}],
  ...more,
});

/** A required line of text of that name. */
export const line = (name: string, more: object = {}) => ({
  name,
  type: 'text',
  required: true,
  label: {en: `What is ${name}?`, cy: `Beth yw ${name}?`},
  ...more,
});

/** Radios with the options `yes` and `no`; `yes` may bring more with it. */
export const yesNo = (name: string, more: object = {}, yes: object = {}) => ({
  name,
  type: 'radios',
  label: {en: `Is ${name} so?`, cy: `Ydy ${name} felly?`},
  options: [
    {value: 'yes', label: {en: 'Yes', cy: 'Ydy'}, ...yes},
    {value: 'no', label: {en: 'No', cy: 'Nac ydy'}},
  ],
  ...more,
});

/** Two pages: a required text, then radios that are not. */
export const twoPages = (more: object = {}) =>
  definitionOf([], {
    pages: [
      {id: 'one', title: {en: 'First page', cy: 'Tudalen gyntaf'}, questions: [line('street')]},
      {id: 'two', title: {en: 'Second page', cy: 'Ail dudalen'}, questions: [yesNo('enough')]},
    ],
    ...more,
  });

/** A receipt as an honest service gives it. */
export const receiptFor = (id: string): Receipt => ({
  id,
  reference: 'ABC-123',
  receivedAt: '2026-11-23T12:00:00Z',
});

/** Takes every response. */
export const takes: Transport = async ({id}) => receiptFor(id);

/** Does something and waits for the event that it leads to, the first of several kinds. */
export async function after<K extends keyof HTMLElementEventMap>(
  kinds: K | readonly K[],
  form: EventTarget,
  action: () => unknown,
): Promise<HTMLElementEventMap[K]> {
  let event: HTMLElementEventMap[K] | undefined;
  const listen = (heard: Event) => (event ??= heard as HTMLElementEventMap[K]);
  const all = [kinds].flat() as K[];
  for (const kind of all) form.addEventListener(kind, listen);
  try {
    await action();
    return await until(() => event, `no ${all.join(' or ')}`);
  } finally {
    for (const kind of all) form.removeEventListener(kind, listen);
  }
}

/** What a form is given: its own properties, and attributes of every element. */
export type Properties = Partial<
  Pick<
    DweudForm,
    | 'definition'
    | 'src'
    | 'endpoint'
    | 'transport'
    | 'context'
    | 'services'
    | 'contactTransport'
    | 'contactEndpoint'
    | 'filesEndpoint'
    | 'language'
    | 'layout'
    | 'headingLevel'
    | 'manageTitle'
    | 'noHistory'
    | 'now'
    | 'questionTypes'
    | 'quickExit'
    | 'answers'
    | 'outbox'
    | 'drafts'
    | 'lang'
    | 'id'
  >
>;

/**
 * A form that is not in the page yet, with a fallback in it. It leaves the browser's history and the device alone unless
 * told.
 */
export function unmounted(properties: Properties): DweudForm {
  const form = document.createElement('dweud-form');
  const fallback = document.createElement('p');
  fallback.className = 'fallback';
  fallback.textContent = 'Call 01632 960 001';
  form.append(fallback);
  return Object.assign(form, {
    now,
    language: 'en',
    noHistory: true,
    outbox: 'off',
    drafts: 'off',
    ...properties,
  } satisfies Properties);
}

/** A form in the page, once it is ready. Throws when it could not be shown. */
export async function aForm(properties: Properties): Promise<DweudForm> {
  const form = unmounted(properties);
  await after('dweud-ready', form, () => mount(html`${form}`));
  return form;
}

/** The first element in the form that a selector finds. Throws when there is none. */
export function find<E extends HTMLElement = HTMLElement>(form: DweudForm, selector: string): E {
  const found = form.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector} in the form`);
  return found;
}

/** All elements in the form that a selector finds. */
export const all = <E extends HTMLElement = HTMLElement>(
  form: DweudForm,
  selector: string,
): E[] => [...form.shadowRoot!.querySelectorAll<E>(selector)];

/** The words of an element, white space folded. */
export const wordsOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** The button with these words. */
export function button(form: DweudForm, words: string): HTMLElement {
  const found = all(form, 'button').find((one) => wordsOf(one) === words);
  if (!found)
    throw new Error(`No button says "${words}": ${all(form, 'button').map(wordsOf).join(', ')}`);
  return found;
}

/** What has focus in a form. */
export const focused = (form: DweudForm) => form.shadowRoot!.activeElement as HTMLElement | null;

/** Resolves once the form and its questions have been drawn, those that were revealed too. */
export async function drawn(form: DweudForm): Promise<void> {
  await form.updateComplete;
  let count = -1;
  for (let found = questions(form); found.length !== count; found = questions(form)) {
    count = found.length;
    await Promise.all(found.map(({updateComplete}) => updateComplete));
  }
}
const questions = (form: DweudForm) => all<DweudQuestion>(form, 'dweud-question');

/** Answers questions as the host page may, and waits until the form shows it. */
export async function answer(form: DweudForm, answers: Record<string, unknown>): Promise<void> {
  for (const [name, typed] of Object.entries(answers)) form.session!.answer(name, typed);
  await drawn(form);
}

/** Presses the button at the end of the step with the mouse and waits for what it leads to. */
export const next = <K extends keyof HTMLElementEventMap = 'dweud-step'>(
  form: DweudForm,
  kinds: K | readonly K[] = 'dweud-step' as K,
) => after(kinds, form, () => click(find(form, '#next')));

/** Replaces a property of an object until the test is over. */
export function replace<O extends object, K extends keyof O>(object: O, key: K, value: O[K]): void {
  const own = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, {value, configurable: true, writable: true});
  undo.push(() => {
    if (own) Object.defineProperty(object, key, own);
    else delete object[key];
  });
}
const undo: (() => void)[] = [];

/** Keeps what is written to `console.error` until the test is over, in place of the console. */
export function consoleErrors(): string[] {
  const lines: string[] = [];
  replace(console, 'error', (...parts: unknown[]) => void lines.push(parts.map(String).join(' ')));
  return lines;
}

const thrown: string[] = [];
addEventListener('unhandledrejection', ({reason}) => thrown.push(`rejection: ${reason}`));
addEventListener('error', ({message}) => thrown.push(`error: ${message}`));

afterEach(() => {
  for (const back of undo.splice(0).reverse()) back();
  const lines = thrown.splice(0).filter((text) => !text.includes('ResizeObserver'));
  if (lines.length) throw new Error(`The page threw:\n${lines.join('\n')}`);
});
