import {stateAt} from '../definition/moment.js';
import {behindServer} from '../delivery/server-clock.js';
import type {Conductor} from './conductor.js';

/**
 * Looks at the clock of the server where a consultation is not open by that of the device, and begins anew by it where
 * it is open by that: a tablet whose clock is wrong turns nobody away (REL-17, CON-09). Only with the device's own clock:
 * a page that gives the form another one has a reason.
 */
export async function rightClock({stage, scope}: Conductor): Promise<void> {
  const {definition} = scope;
  const own = stage.now();
  const isOwn = Math.abs(own.getTime() - Date.now()) < 1000;
  if (!stage.src || !isOwn || stateAt(definition, own) === 'open') return;
  const behind = await behindServer(stage.src);
  if (stateAt(definition, new Date(Date.now() + behind)) !== 'open') return;
  stage.now = () => new Date(Date.now() + behind);
  await stage.start();
}
