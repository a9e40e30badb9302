import type {Answer} from './handling.js';
import {lengthOf, refuse} from './read-response.js';
import {short} from './limits.js';
import {Room} from './room.js';

/** How often a body is in memory at once: its bytes, its text, its value, its canonical form, and what is stored. */
const copies = 8;
/** Bytes of memory for everything long that is being received at once. */
const memory = 256 * 1024 * 1024;

/**
 * Lets in requests of so many bytes at most as long as all of the long ones fit into memory together. Others are told to
 * come again before a byte of theirs is read; one alone is always let in. Throws a `Refusal`.
 */
export function inRoom(most: number, answer: Answer): Answer {
  const room = new Room(memory);
  return async (request, seen) => {
    const length = await lengthOf(request, short, most);
    if (length <= short) return answer(request, seen);
    return room.hold(copies * length, () => answer(request, seen)) ?? refuse('busy', request.body);
  };
}
