import type {DweudForm} from '../elements/dweud-form.js';
import {goTo, press} from './driving.js';

/** What has focus, also inside a form. */
function focused(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : null;
}

/** Does something that moves focus and the page, and puts both back. */
export async function inPlace(work: () => Promise<unknown>): Promise<void> {
  const before = focused();
  const {scrollX, scrollY} = globalThis;
  await work();
  if (before && before !== document.body) before.focus({preventScroll: true});
  else focused()?.blur();
  scrollTo(scrollX, scrollY);
}

/**
 * Lets forms follow the one that a person uses: what is answered there is answered in the others, and they come to the
 * same step. `used` is told which that is.
 */
export function follow(forms: readonly DweudForm[], used: (form: DweudForm) => void): void {
  let leader: DweudForm | undefined;
  const others = () => forms.filter((form) => form !== leader);
  for (const form of forms) {
    for (const type of ['pointerdown', 'keydown'])
      form.addEventListener(
        type,
        () => {
          leader = form;
          used(form);
        },
        {capture: true},
      );
    form.addEventListener('dweud-answered', ({question}) => {
      if (form !== leader || !form.session?.plan.questions.has(question)) return;
      for (const {session} of others())
        if (session?.plan.questions.has(question))
          session.answer(question, form.session.typed(question));
    });
    form.addEventListener('dweud-step', ({step}) => {
      if (form !== leader || step === 'sent') return;
      void inPlace(() => Promise.all(others().map((other) => goTo(other, step))));
    });
    for (const type of ['dweud-problems', 'dweud-submitted'])
      form.addEventListener(type, () => {
        if (form === leader) void inPlace(() => Promise.all(others().map(press)));
      });
  }
}
