import {next} from '../engine/moves.js';
import type {Problem} from '../engine/answers.js';
import {idsOf} from '../markup/field.js';
import {attempt} from './attempt.js';
import type {Conductor} from './conductor.js';
import {
  DweudErrorEvent,
  DweudProblemsEvent,
  DweudStepEvent,
  DweudSubmittedEvent,
} from './events.js';
import {calm} from './scope.js';

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

async function send(conductor: Conductor): Promise<void> {
  const {scope, stage} = conductor;
  conductor.say(scope.messages.sending);
  await conductor.draw({...calm, sending: {state: 'under-way'}});
  const {sending, error} = await attempt(scope, stage, calm.sending);
  const isReceived = sending.state === 'received';
  if (isReceived) stage.stepHistory?.replace('sent');
  await conductor.draw({...calm, sending});
  // After a failure one key press tries again; what happened describes the button.
  conductor.focus(isReceived ? 'heading' : 'next');
  conductor.showTitle();
  if (!isReceived) {
    stage.dispatchEvent(new DweudErrorEvent(error));
    return;
  }
  stage.dispatchEvent(new DweudStepEvent('sent'));
  stage.dispatchEvent(new DweudSubmittedEvent(sending.receipt));
  if (error) stage.dispatchEvent(new DweudErrorEvent(error));
}

/** Sends once more the contact details that were not received, when the response was. */
async function sendContact(conductor: Conductor): Promise<void> {
  const {scope, stage, situation} = conductor;
  if (situation.sending.state !== 'received' || situation.sending.contact !== 'not-received')
    return;
  conductor.say(scope.messages.sending);
  const {sending, error} = await attempt(scope, stage, situation.sending);
  await conductor.draw({...calm, sending});
  conductor.focus('contact-parcel');
  if (error) stage.dispatchEvent(new DweudErrorEvent(error));
}

/** Leaves a step that asks: on to the next, to what is wrong or missing, or to send the response. */
export async function leaveStep(conductor: Conductor): Promise<void> {
  const {journey} = conductor.scope;
  if (conductor.situation.sending.state === 'received') return sendContact(conductor);
  const outcome = next(journey);
  if (outcome.kind === 'send') return send(conductor);
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
