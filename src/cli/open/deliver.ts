import type {ParcelContents} from '../../kiosk/parcel.js';
import type {Terminal} from '../terminal.js';
import {post} from './post.js';
import {writeNew} from '../write-new.js';

/** Where the one kind of what was opened goes: to a receiver, into a file, or both. */
export interface Destination {
  readonly to?: string | undefined;
  readonly out?: string | undefined;
}

/** What has become of what was opened. */
export interface Tally {
  sent: number;
  duplicate: number;
  refused: number;
  unconfirmed: number;
  written: number;
}

/** A tally of nothing. */
export const nothing = (): Tally => ({
  sent: 0,
  duplicate: 0,
  refused: 0,
  unconfirmed: 0,
  written: 0,
});

/** Delivers what was opened, one after the other, and adds to a tally. What is not taken is named by its id. */
export async function deliver(
  bodies: readonly (readonly [id: string, contents: ParcelContents])[],
  {to, out: path}: Destination,
  tally: Tally,
  {err}: Terminal,
): Promise<void> {
  if (path !== undefined) {
    writeNew(path, bodies.map(([, {body}]) => `${body}\n`).join(''));
    tally.written += bodies.length;
  }
  if (to === undefined) return;
  for (const [id, {body}] of bodies) {
    const posted = await post(to, id, body);
    tally[posted.kind]++;
    if ('says' in posted)
      err(`${id} was ${posted.kind === 'refused' ? 'refused' : 'not confirmed'}: ${posted.says}`);
  }
}
