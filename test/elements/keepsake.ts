import type {DweudForm} from '../../src/dweud.js';
import {all, focused} from './a-form.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Radios and checkboxes may be in the order of another alphabet: they are known by name and value. */
const keyOf = (control: Control) =>
  control.matches('[type=radio], [type=checkbox]')
    ? `${control.name || control.id}=${control.value}`
    : control.id;

const standing = (control: Control) =>
  control.matches('[type=radio], [type=checkbox]')
    ? (control as HTMLInputElement).checked
    : control.value;

/** What there may be on a screen, whatever it asks. */
const places = [
  ...['#summary', '#stuck', '#heading', '#next', '#next[aria-disabled=true]', '.back', '.foot'],
  ...['[part=not-received]', '[part=confirmation]', '#contact-parcel', '.notice', '.answers'],
];

/** Everything in a form that a person has put there, was told or opened, but for words: the same in every language. */
export function keepsake(form: DweudForm) {
  const {session} = form;
  const controls = all<Control>(form, 'input, textarea, select');
  return {
    typed: [...session!.plan.questions.keys()].map((name) => [name, session!.typed(name)]),
    // What is called something else in another language is shown so.
    controls: controls
      .filter((control) => !control.matches('[role=combobox]'))
      .map((control) => [keyOf(control), standing(control), control.checkVisibility()].join(': '))
      .sort(),
    wrong: controls
      .filter((control) => control.getAttribute('aria-invalid') === 'true')
      .map(keyOf)
      .sort(),
    problems: all<HTMLAnchorElement>(form, '.summary-list a').map((link) =>
      link.getAttribute('href'),
    ),
    errors: all(form, '.error').map(({id}) => id),
    questions: all(form, 'dweud-question').map(({hidden}) => hidden),
    open: all(form, '[aria-expanded], details, dialog').map(
      (one) => one.getAttribute('aria-expanded') ?? one.hasAttribute('open'),
    ),
    screen: places.map((place) => `${place}: ${all(form, place).length}`),
    reference: all(form, '.reference').map(({textContent}) => textContent),
  };
}

/** Every element of a form as it stands, with its words: the same when a person has come back to their language. */
export const pictureOf = (form: DweudForm) =>
  all(form, '.form, .form *').map((element) => {
    const own = [...element.childNodes]
      .filter((node) => node instanceof Text)
      .map(({data}) => data.trim())
      .join('|');
    const attributes = [...element.attributes].map(({name, value}) => `${name}="${value}"`).sort();
    const {value, checked, scrollTop} = element as HTMLInputElement;
    return [element.localName, ...attributes, value, checked, scrollTop, own].join(' ');
  });

const focusable = 'a, button, input, textarea, select, summary, [tabindex]';

/** Where a person is: what has focus, what is selected in it, and where it is on the screen. */
export function whereabouts(form: DweudForm) {
  const active = focused(form);
  const box = active as HTMLInputElement | null;
  const isText = box?.matches('[type=text], textarea') ?? false;
  return {
    place: {
      id: active?.id,
      // What has no id is known by its place.
      at: active ? all(form, focusable).indexOf(active) : -1,
      selection: isText ? [box!.selectionStart, box!.selectionEnd, box!.selectionDirection] : [],
      inner: active?.scrollTop ?? 0,
    },
    top: active ? active.getBoundingClientRect().top : -scrollY,
  };
}
