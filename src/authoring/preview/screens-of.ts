import type {Condition} from '../../definition/generated/types.js';
import {textIn} from '../../definition/text-in.js';
import type {Plan, PlannedQuestion} from '../../engine/plan.js';
import {Guides} from './guides.js';
import {mistakeOn} from './mistake-on.js';
import {momentsOf} from './moments.js';
import type {Fate, Previewed, Screen} from './preview.js';

const notReceived: readonly (readonly [Fate, string])[] = [
  ['unconfirmed', 'Nobody knows whether answers were received: connection lost'],
  ['refused', 'Answers not received: refused'],
  ['too-long', 'Answers not received: too long'],
  ['conflict', 'Answers not received: others were received before'],
  ['closed', 'Answers not received: closed meanwhile'],
];

/** Whether not everybody is asked who comes to its page. */
const isConditional = ({parent, question}: PlannedQuestion) =>
  parent !== undefined || (question['showIf'] as Condition | undefined) !== undefined;

/** Screens by the parts of a list, in which each that cannot be come to is missing. */
class Listing {
  readonly screens: Screen[] = [];
  readonly #now: {readonly now?: string};

  constructor(now: string | undefined) {
    this.#now = now === undefined ? {} : {now};
  }

  add(group: string, id: string, title: string, more: Omit<Screen, 'id' | 'group' | 'title'> = {}) {
    this.screens.push({id, group, title, ...this.#now, ...more});
  }
}

/** Whoever saves a document waits no longer than this for its screens, in milliseconds. */
const patience = 4_000;

/**
 * Every screen that a form can show of a plan, and answers that lead there. A page or an exit that no made-up respondent
 * has come to is left out, and of a very large document what is not found in time.
 */
export function screensOf(
  plan: Plan,
  now: Date,
  clock = () => performance.now(),
): Pick<Previewed, 'samples' | 'screens' | 'asked'> {
  const {definition} = plan;
  const {languages} = definition;
  const moments = momentsOf(definition, now);
  const open = moments.open ?? now;
  const began = clock();
  const isLate = () => clock() - began > patience;
  const guides = new Guides(plan, open, isLate);
  const end = guides.toTheEnd();
  const toPage = new Map(plan.pages.map((page) => [page, guides.toPage(page)]));
  const toExit = new Map(plan.pages.map((page) => [page, guides.toExit(page)]));
  const asked: Record<string, number> = {};
  for (const planned of plan.questions.values()) {
    const sample = isConditional(planned) ? guides.toQuestion(planned) : undefined;
    if (sample !== undefined) asked[planned.name] = sample;
  }
  const {samples} = guides;
  const list = new Listing(moments.open?.toISOString());

  if (definition.purpose ?? definition.privacy) list.add('Pages', 'start', 'Start');
  for (const [index, [page, sample]] of [...toPage].entries()) {
    if (sample === undefined) continue;
    const {id, title} = page.page;
    const words = `Page ${index + 1}: ${textIn(title, languages[0], languages).text}`;
    list.add('Pages', `page:${id}`, words, {step: `page:${id}`, sample});
    const mistake = isLate() ? undefined : mistakeOn(plan, page, samples[sample]!, () => open);
    if (mistake)
      list.add('Pages', `problems:${id}`, `${words}, with problems`, {
        ...{step: `page:${id}`, sample, ...mistake},
        doing: {is: 'press'},
      });
    const out = toExit.get(page);
    if (out !== undefined)
      list.add('Pages', `exit:${id}`, `${words}, left early`, {step: 'exit', sample: out});
  }

  if (end !== undefined) {
    const send = (fate: Fate, isKept = false) =>
      ({sample: end, step: 'check', doing: {is: 'send', fate, isKept}}) as const;
    list.add('Sending', 'check', 'Check your answers', {sample: end, step: 'check'});
    list.add('Sending', 'sending', 'Answers are being sent', send('under-way'));
    list.add(
      'Sending',
      'waits',
      'No network: answers wait on the device',
      send('unconfirmed', true),
    );
    for (const [fate, words] of notReceived)
      list.add('Sending', `failed:${fate}`, words, send(fate));
    list.add('Sending', 'sent', 'Answers received', send('received'));
  }

  const back = (to: 'draft' | 'waiting') => ({
    ...(end !== undefined && {sample: end}),
    doing: {is: 'come-back', to} as const,
  });
  list.add('Coming back', 'draft', 'A draft is offered', back('draft'));
  if (end !== undefined)
    list.add('Coming back', 'waiting', 'Answers of an earlier visit still wait', back('waiting'));
  list.add('Coming back', 'set-aside', 'Earlier answers that no longer fit', {
    doing: {is: 'set-aside'},
  });

  const {early, closed} = moments;
  if (early) list.add('At other times', 'early', 'Not open yet', {now: early.toISOString()});
  if (closed) list.add('At other times', 'closed', 'Closed already', {now: closed.toISOString()});
  list.add('At other times', 'failed', 'The form cannot be loaded', {doing: {is: 'fail'}});
  return {samples, screens: list.screens, asked};
}
