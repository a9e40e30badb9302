import {change, next} from '../engine/moves.js';
import type {Problem} from '../engine/answers.js';
import {idsOf} from '../markup/field.js';
import {arrive} from './arrival.js';
import {attempt} from './attempt.js';
import type {Conductor} from './conductor.js';
import {dispatch, dispatchContact, isInOutbox, keeps} from './dispatch.js';
import {DweudErrorEvent, DweudProblemsEvent} from './events.js';
import {DweudQueuedEvent} from './queued-event.js';
import {calm} from './scope.js';
import {serverProblems} from './server-problems.js';

async function showProblems(conductor: Conductor, problems: readonly Problem[]): Promise<void> {
  const byName = new Map(problems.map((problem) => [problem.question, problem]));
  await conductor.draw({...calm, problems: byName});
  conductor.focus('summary');
  conductor.showTitle();
  // What somebody called a file, or answered about an item, is nobody else's.
  const told = problems.map(({params: {file: _, fault: __, items: ___, ...params}, ...one}) => ({
    ...one,
    params,
  }));
  conductor.stage.dispatchEvent(new DweudProblemsEvent(told));
}

/** Takes the person to what a service finds wrong. False where it names no question of this form. */
async function showServerProblems(conductor: Conductor, error: unknown): Promise<boolean> {
  const {scope} = conductor;
  const problems = serverProblems(scope, error);
  if (!problems.length) return false;
  const {questions} = change(scope.journey, problems[0]!.question);
  const here = problems.filter(({question}) => questions.some(({name}) => name === question));
  if (await conductor.fetchStep()) await showProblems(conductor, here);
  return true;
}

async function send(conductor: Conductor): Promise<void> {
  const {scope, stage} = conductor;
  const {drafts} = scope.parts;
  if (drafts && !(await drafts.mayLeave())) return;
  conductor.say(scope.messages.sending);
  await conductor.draw({...calm, sending: {state: 'under-way'}});
  const {sending, error} = await (keeps(stage)
    ? dispatch(conductor)
    : attempt(scope, stage, calm.sending));
  if (sending.state === 'not-received') drafts?.fails(sending.reason);
  if (sending.state === 'received') await arrive(conductor, sending);
  else if (!(await showServerProblems(conductor, error))) {
    await conductor.draw({...calm, sending});
    // After a failure one key press tries again; what happened describes the button.
    conductor.focus('next');
    conductor.showTitle();
  }
  if (sending.state === 'not-received' && sending.reason === 'unconfirmed' && sending.held?.isKept)
    stage.dispatchEvent(new DweudQueuedEvent());
  if (error) stage.dispatchEvent(new DweudErrorEvent(error));
}

/** Sends once more the contact details that were not received, when the response was. */
async function sendContact(conductor: Conductor): Promise<void> {
  const {scope, stage} = conductor;
  const before = conductor.situation.sending;
  if (before.state !== 'received' || (before.contact ?? 'received') === 'received') return;
  conductor.say(scope.messages.sending);
  const {sending, error} = await (isInOutbox(conductor)
    ? dispatchContact(conductor, before)
    : attempt(scope, stage, before));
  await conductor.draw({...calm, sending});
  conductor.focus('contact-parcel');
  if (error) stage.dispatchEvent(new DweudErrorEvent(error));
}

/** Leaves a step that asks: on to the next, to what is wrong or missing, or to send the response. */
export async function leaveStep(conductor: Conductor): Promise<void> {
  const {journey} = conductor.scope;
  if (conductor.situation.sending.state === 'received') return sendContact(conductor);
  const outcome = next(journey);
  if (outcome.kind === 'send')
    return conductor.scope.parts.standing?.send?.(conductor) ?? send(conductor);
  if (outcome.kind === 'moved') return conductor.show(outcome.to);
  // The problem may be on a step that was never shown.
  if (await conductor.fetchStep()) await showProblems(conductor, outcome.problems);
}

/** Moves focus to a question, and in it to the part that is wrong. */
export function goToQuestion(conductor: Conductor, name: string): void {
  const ids = idsOf(name);
  const wrong = conductor.situation.problems.get(name)?.params['parts'];
  const part = Array.isArray(wrong) && conductor.root.getElementById(ids.part(String(wrong[0])));
  conductor.focus(part ? part.id : ids.control);
}
