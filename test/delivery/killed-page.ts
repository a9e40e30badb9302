// What runs in a page that is killed: the delivery code as the form uses it, without the form.
import type {Response} from '../../src/definition/generated/types.js';
import {entryOf, keyOf} from '../../src/delivery/entry.js';
import {pageSender} from '../../src/delivery/page-sender.js';

const sender = pageSender();
sender.serve('two-questions', {
  isConnected: true,
  transport: undefined,
  endpoint: '/responses',
  contactTransport: undefined,
  contactEndpoint: undefined,
});
void sender.sendAll('time');

/** Sends a response as a form does. */
async function send(response: Response): Promise<void> {
  const entry = entryOf('response', response, '/responses', sender.now);
  await sender.keep([entry]);
  await sender.send(keyOf(entry));
}

Object.assign(globalThis, {send});
