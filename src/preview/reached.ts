import type {Previewed, Screen} from '../authoring/preview/preview.js';
import type {DweudForm} from '../elements/dweud-form.js';
import {clearDevice, draftIsKept} from './device.js';
import {begun, goTo, press} from './driving.js';
import {madeForm, type FormOptions} from './made-form.js';

/** More often than anybody has to press a button on the way to the end. */
const mostPresses = 2000;

/** Presses on until something has been sent, or nothing leads on. */
async function sendAll(form: DweudForm, sending: Promise<void>): Promise<void> {
  let isSent = false;
  const left = sending.then(() => {
    isSent = true;
  });
  for (let presses = 0; presses < mostPresses && !isSent; presses++) {
    const event = await Promise.race([press(form), left]);
    if (!event || event.type !== 'dweud-step') break;
  }
}

/** What a sent response resolves. */
function noted() {
  let sent: () => void = () => undefined;
  const sending = new Promise<void>((resolve) => (sent = resolve));
  return {sending, sent};
}

/** Puts a form into a place of the page and takes it to its screen. */
async function shown(place: HTMLElement, options: FormOptions): Promise<DweudForm> {
  const {screen, previewed} = options;
  const {sending, sent} = noted();
  const form = madeForm({...options, sent});
  place.append(form);
  const isThere = await begun(form, () => {
    form.definition = screen?.doing?.is === 'fail' ? {} : previewed.document;
  });
  if (!isThere || !screen) return form;
  const {step, typed, doing} = screen;
  if (step !== undefined) await goTo(form, step);
  for (const [name, value] of Object.entries(typed ?? {})) form.session?.answer(name, value);
  if (doing?.is === 'press') await press(form);
  if (doing?.is === 'send') await sendAll(form, sending);
  return form;
}

/** Leaves on the device what somebody has left there who comes back. */
async function wasHere(options: FormOptions, to: 'draft' | 'waiting'): Promise<void> {
  const ghost = document.createElement('div');
  ghost.hidden = true;
  document.body.append(ghost);
  const {sending, sent} = noted();
  const form = madeForm({...options, sent, sample: to === 'draft' ? undefined : options.sample});
  if (to === 'draft') form.drafts = 'auto';
  ghost.append(form);
  await begun(form, () => (form.definition = options.previewed.document));
  if (to === 'draft') {
    const {session} = form;
    for (const [name, answer] of Object.entries(options.sample?.answers ?? {}))
      if (session?.plan.questions.get(name)?.model.derive === undefined)
        session?.answer(name, answer);
    await draftIsKept();
  } else {
    await goTo(form, 'check');
    await sendAll(form, sending);
  }
  ghost.remove();
}

/** Shows a screen in each of some languages, each in a place of its own. Resolves with the forms. */
export async function reached(
  places: ReadonlyMap<string, HTMLElement>,
  previewed: Previewed,
  screen: Screen | undefined,
  question: string | undefined,
): Promise<DweudForm[]> {
  await clearDevice();
  // Not everybody who comes to a page is asked all of it.
  const who = (question === undefined ? undefined : previewed.asked[question]) ?? screen?.sample;
  const sample = who === undefined ? undefined : previewed.samples[who];
  const {doing} = screen ?? {};
  const common = {
    ...{screen, previewed},
    sample: doing?.is === 'come-back' ? undefined : sample,
  };
  if (doing?.is === 'come-back')
    await wasHere({...common, sample, language: [...places.keys()][0]!}, doing.to);
  const forms: DweudForm[] = [];
  for (const [language, place] of places) forms.push(await shown(place, {...common, language}));
  return forms;
}
