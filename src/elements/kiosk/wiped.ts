import {forget} from '../../engine/forget.js';
import type {LiveSession} from '../../engine/live-session.js';
import {giveUp} from '../../questions/keeper.js';
import type {Conductor} from '../conductor.js';
import type {DweudForm} from '../dweud-form.js';
import {StepHistory} from '../step-history.js';

/** Lets go of all that one person has left in a form: answers, what is under way, selected text, the title, messages. */
export function wipe(form: DweudForm, session: LiveSession): void {
  giveUp(session);
  forget(session);
  getSelection()?.removeAllRanges();
  form.titleKeeper?.restore();
  form.region?.say('', '');
}

/** Gives a form a history that begins here: Back leads no further than this person has come. */
export function freshHistory(form: DweudForm, conductor: Conductor): void {
  if (form.noHistory) return;
  form.stepHistory?.remove();
  form.stepHistory = new StepHistory((id) => {
    if (form._phase === 'open') conductor.goFromHistory(id);
  });
  form.stepHistory.listen();
}

/** Keeps a browser from offering what the people before have typed. */
export function forgetTyping(root: ShadowRoot): void {
  root.addEventListener('focusin', ({target}) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
      target.autocomplete = 'off';
      if (target.form) target.form.autocomplete = 'off';
    }
  });
}
