import type {DweudForm} from '../elements/dweud-form.js';

const at = new WeakMap<DweudForm, string>();

/** Where a form begins: with the introduction, or with the first page that has something on it. */
function firstStep({session}: DweudForm): string | undefined {
  if (!session) return undefined;
  const {pages, definition} = session.plan;
  if (definition.purpose ?? definition.privacy) return 'start';
  const first = pages.find(
    (page) => session.isOpen(page) && page.questions.some((one) => session.isOn(one)),
  );
  return first && `page:${first.page.id}`;
}

/** The id of the step that a form shows. */
export const stepOf = (form: DweudForm): string | undefined => at.get(form) ?? firstStep(form);

/** The next of these events of a form. */
const next = (form: DweudForm, ...types: string[]) =>
  new Promise<Event>((resolve) => {
    const over = new AbortController();
    for (const type of types)
      form.addEventListener(
        type,
        (event) => {
          over.abort();
          resolve(event);
        },
        {signal: over.signal},
      );
  });

/** Keeps count of the steps of a form. */
export function keepStep(form: DweudForm): void {
  form.addEventListener('dweud-step', ({step}) => at.set(form, step));
}

/** Lets a form begin with what it has been given, and waits until it is there. Says whether it is. */
export async function begun(form: DweudForm, begin: () => void): Promise<boolean> {
  at.delete(form);
  const event = next(form, 'dweud-ready', 'dweud-error');
  begin();
  return (await event).type === 'dweud-ready';
}

/** Takes a form to a step as the browser’s history does. It stays where it is when its answers lead to no such step. */
export async function goTo(form: DweudForm, step: string): Promise<void> {
  if (stepOf(form) === step || !form.stepHistory) return;
  const there = next(form, 'dweud-step', 'dweud-error');
  form.stepHistory.replace(step);
  dispatchEvent(new PopStateEvent('popstate', {state: history.state as unknown}));
  await there;
}

/** Presses the button at the end of the step, and waits for what comes of it; false when there is no such button. */
export async function press(form: DweudForm): Promise<Event | false> {
  const button = form.shadowRoot?.getElementById('next');
  if (!button) return false;
  const outcome = next(
    form,
    ...['dweud-step', 'dweud-problems', 'dweud-submitted', 'dweud-queued', 'dweud-error'],
  );
  button.click();
  const event = await outcome;
  // It takes no other press before it has told everybody of this one.
  await new Promise((resolve) => setTimeout(resolve));
  return event;
}
