import type {Conductor} from './conductor.js';
import {DweudStepEvent, DweudSubmittedEvent} from './events.js';
import {calm, type Received} from './scope.js';

/**
 * Shows that a response was received, and takes the person there who was at the form. Who is elsewhere on the page is
 * told once, and stays (WC-05).
 */
export async function arrive(conductor: Conductor, sending: Received): Promise<void> {
  const {stage, root, scope} = conductor;
  const {activeElement, body} = stage.ownerDocument;
  const isElsewhere = !root.activeElement && activeElement !== body;
  stage.stepHistory?.replace('sent');
  await conductor.draw({...calm, sending});
  if (isElsewhere) conductor.say(scope.ending.messages.sentTitle);
  else conductor.focus('heading');
  conductor.showTitle();
  stage.dispatchEvent(new DweudStepEvent('sent'));
  stage.dispatchEvent(new DweudSubmittedEvent(sending.receipt));
}
