import type {LiveSession} from '../engine/live-session.js';
import {standingStyles} from '../styles/standing.js';
import {adopt} from './adopt.js';
import type {DweudForm} from './dweud-form.js';
import type {Standing} from './scope.js';
import {standing} from './screens/standing.js';

/** What stands on every screen of a form, and on those of a kiosk or for paper. Rejects where that cannot be fetched or is faulty. */
export async function stand(form: DweudForm, session: LiveSession): Promise<Standing> {
  adopt(form, standingStyles);
  const own = standing(form, session);
  if (form.mode === 'kiosk') {
    const {kioskStanding} = await import('./kiosk/kiosk-standing.js');
    return kioskStanding(form, session, own);
  }
  if (form.mode !== 'paper') return own;
  const {paperStanding} = await import('./paper/paper-standing.js');
  return paperStanding(form, session, own);
}
