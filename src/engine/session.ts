import type {ContactDetails, Response} from '../definition/generated/types.js';
import {close, type Closing} from './closing.js';
import {LiveSession} from './live-session.js';

/** A response in progress that can be closed, for where size is no matter. */
export class Session extends LiveSession {
  /**
   * Closes the session into a response that holds the answers on the route. Until an answer changes, the same
   * response comes back, so that every attempt to send it carries one id. Throws when an answer is not accepted.
   */
  close(closing: Closing): Response {
    return close(this, closing).response;
  }

  /** What leaves apart from the response that the session was closed into; undefined when nothing does. */
  get contact(): ContactDetails | undefined {
    return this.closed?.contact;
  }
}
