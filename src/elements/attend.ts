import {nothing} from 'lit';
import {sweepDrafts} from '../delivery/draft-shelf.js';
import {pageSender} from '../delivery/page-sender.js';
import {pageStore} from '../delivery/page-store.js';
import type {Conductor} from './conductor.js';
import {Earlier} from './earlier.js';
import type {Scope} from './scope.js';
import {waiting} from './screens/waiting.js';

/** What is said of earlier visits, by the parts of the form that says it. */
const notices = new WeakMap<Scope['parts'], (scope: Scope) => unknown>();

/** What waits on this device since an earlier visit; nothing where nothing does. */
export const noticeOf = (scope: Scope): unknown => notices.get(scope.parts)?.(scope) ?? nothing;

/**
 * Sends what waits on this device since an earlier visit, and tells of it where a form begins. Nothing is said where
 * somebody must not be seen here.
 */
export async function attend(conductor: Conductor): Promise<void> {
  const {stage, scope} = conductor;
  const {parts, definition} = scope;
  const sender = pageSender();
  sender.serve(definition.id, stage);
  // A kiosk tells its staff.
  if (!stage.quickExit && !parts.standing?.instead) {
    const earlier = new Earlier(conductor);
    notices.set(parts, (drawn) => waiting(drawn, earlier.now, earlier));
    const {standing} = parts;
    const isAtStart = ({journey}: Scope) =>
      !journey.previous && conductor.situation.sending.state === 'no';
    parts.standing = {
      screen: (drawn) => [
        standing?.screen(drawn) ?? nothing,
        isAtStart(drawn) ? noticeOf(drawn) : nothing,
      ],
    };
    await earlier.look();
  }
  await sender.tidy();
  await sweepDrafts(pageStore, scope.session.options.now().getTime());
  await sender.sendAll('time');
}
