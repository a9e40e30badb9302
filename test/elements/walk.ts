import {expect} from 'chai';
import type {DweudForm, Receipt, Transport} from '../../src/dweud.js';
import type {Question} from '../../src/definition/generated/types.js';
import {NotReceived} from '../../src/delivery/transport.js';
import type {DweudQuestion} from '../../src/elements/dweud-question.js';
import {takesAnswer} from '../../src/engine/way.js';
import type {Journey} from '../e2e/journeys.js';
import {click} from '../rig/commands.js';
import {until} from '../rig/until.js';
import {after, all, answer, drawn, find, next, receiptFor} from './a-form.js';
import {ownHand} from './own-hand.js';

/** Looks at a form as it is now, and leaves it so. */
export type See = (state: string) => Promise<void>;

/** A service that answers when a test says so. */
export interface Held {
  readonly transport: Transport;
  /** Whether a response is on its way. */
  readonly isWaiting: () => boolean;
  readonly receive: () => void;
  readonly fail: (reason?: 'unconfirmed' | 'closed') => void;
}

/** Holds each response until it is told what becomes of it. */
export function held(): Held {
  let waiting: {id: string; take(receipt: Receipt): void; refuse(error: Error): void} | undefined;
  const end = () => {
    const one = waiting!;
    waiting = undefined;
    return one;
  };
  return {
    transport: ({id}) => new Promise((take, refuse) => (waiting = {id, take, refuse})),
    isWaiting: () => waiting !== undefined,
    receive: () => {
      const {id, take} = end();
      take(receiptFor(id));
    },
    fail: (reason = 'unconfirmed') => end().refuse(new NotReceived(reason, '')),
  };
}

/** What no question of a type takes, whatever its options and limits are. */
const wrong: Readonly<Record<string, unknown>> = {
  address: {postcode: 'nowhere'},
  allocation: {gone: 'x'},
  autocomplete: 'nowhere',
  checkboxes: ['gone'],
  contact: {email: 'x'},
  date: {day: '31', month: '2', year: ''},
  impact: 'gone',
  matrix: {gone: 'gone'},
  number: 'x',
  radios: 'gone',
  ranking: ['gone'],
  scale: 'gone',
  select: 'gone',
  text: 'x'.repeat(1001),
  textarea: 'x'.repeat(10_001),
  time: 'x',
};

/** Something wrong for a question, and for each that it asks about an item. */
const mistake = ({type, questions}: {type: string; questions?: unknown}): unknown =>
  type === 'repeat'
    ? [Object.fromEntries((questions as Question[]).map((one) => [one.name, mistake(one)]))]
    : wrong[type];

/** The questions of a page, without those about an item. */
const asked = (form: DweudForm) =>
  all<DweudQuestion>(form, 'dweud-question')
    .map(({planned}) => planned)
    .filter((planned) => takesAnswer(planned) && form.session!.plan.questions.has(planned.name));

/** Gives wrong answers on a page and presses the button at its end. */
async function fail(form: DweudForm): Promise<void> {
  const answers = asked(form).map(({name, question}) => [name, mistake(question)] as const);
  await answer(form, Object.fromEntries(answers));
  await next(form, 'dweud-problems');
}

/** Takes back whatever was answered on the page. */
const clear = (form: DweudForm) =>
  answer(form, Object.fromEntries(asked(form).map(({name}) => [name, undefined])));

/** Answers, as the host page may, and presses the button at the end of each step until it is at one of this id. */
export async function reach(
  form: DweudForm,
  answers: Readonly<Record<string, unknown>>,
  wanted: string,
): Promise<void> {
  await answer(form, answers);
  for (let at = ''; at !== wanted;) ({step: at} = await next(form));
}

/** Lets a page be seen as it is asked, and with what is wrong. */
export async function page(form: DweudForm, id: string, see: See): Promise<void> {
  await see(id);
  await fail(form);
  await see(`${id}, with problems`);
}

/** Sends, and lets the form be seen while nobody answers, when it was not received, for either reason, and when it was. */
async function sends(form: DweudForm, service: Held, see: See): Promise<void> {
  const send = async () => {
    await click(find(form, '#next'));
    await until(service.isWaiting, 'nothing is sent');
    await drawn(form);
  };
  await send();
  await see('sending');
  await after('dweud-error', form, () => service.fail());
  await see('not received');
  await send();
  await after('dweud-error', form, () => service.fail('closed'));
  await see('closed while answering');
  await send();
  await after('dweud-submitted', form, () => service.receive());
  await see('sent');
}

/**
 * Goes through a consultation with real clicks and keys, and lets every state of it be seen: the start, each page as it
 * is asked, with what is wrong and answered, what is checked, and the response on its way, not received and received.
 */
export async function walk(
  form: DweudForm,
  {pages}: Journey,
  service: Held,
  see: See,
): Promise<void> {
  const hand = ownHand(form);
  await see('start');
  let {step} = await next(form);
  for (const [index, [id, fill]] of pages.entries()) {
    expect(step).to.equal(id === 'check' ? id : `page:${id}`);
    if (id === 'check') await see(id);
    else {
      await page(form, id, see);
      await clear(form);
      await fill(hand, 'en');
      await drawn(form);
      await see(`${id}, answered`);
    }
    if (index < pages.length - 1) ({step} = await next(form));
  }
  await sends(form, service, see);
}
