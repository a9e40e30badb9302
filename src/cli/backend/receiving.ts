import {longestResponse} from '../../receiver/index.js';
import {inShort, isReceiptFor, membersOf, unless, type Check} from './check.js';

/** Bytes of the largest response that has to be taken. */
const largest = longestResponse;

/** A response as JSON of so many bytes: white space between two members means nothing. */
const filled = (response: object, bytes: number) => {
  const text = JSON.stringify(response);
  return text.replace(',', `,${' '.repeat(bytes - Buffer.byteLength(text))}`);
};

/** What a backend does with responses that it has to take. */
export const receiving: readonly Check[] = [
  {
    name: 'receipt',
    says: 'A response is answered with a receipt in JSON: its own id, and a reference of 1 to 100 characters (REL-01, REL-15).',
    async run({send, fresh}) {
      const response = fresh();
      const answer = await send(response);
      return isReceiptFor(response.id, answer) ? undefined : inShort(answer);
    },
  },
  {
    name: 'same-again',
    says: 'The same response, sent again, gets the same receipt (REL-03, T-05).',
    async run({send, fresh}) {
      const response = fresh();
      const first = await send(response);
      const again = await send(response);
      const isSame =
        isReceiptFor(response.id, again) &&
        membersOf(first)['reference'] === membersOf(again)['reference'];
      return isSame ? undefined : `${inShort(first)}, then ${inShort(again)}`;
    },
  },
  {
    name: 'at-once',
    says: 'Ten copies of a response that come at once get one receipt (REL-03, T-08).',
    async run({send, fresh}) {
      const response = fresh();
      const all = await Promise.all(Array.from({length: 10}, () => send(response)));
      const references = new Set(all.map((answer) => membersOf(answer)['reference']));
      const odd = all.find((answer) => !isReceiptFor(response.id, answer));
      if (odd) return inShort(odd);
      return references.size === 1 ? undefined : `${references.size} references`;
    },
  },
  {
    name: 'other-body',
    says: 'Another response under the same id is answered with 409 (REL-03).',
    async run({send, fresh}) {
      const response = fresh();
      await send(response);
      const changed = {...response, startedAt: '2000-01-01T00:00:00Z'};
      return unless(409, [await send(changed)]);
    },
  },
  {
    name: 'first-stays',
    says: 'After that, the first response still gets its receipt (REL-03).',
    async run({send, fresh}) {
      const response = fresh();
      const first = await send(response);
      await send({...response, startedAt: '2000-01-01T00:00:00Z'});
      const again = await send(response);
      const isSame =
        isReceiptFor(response.id, again) &&
        membersOf(first)['reference'] === membersOf(again)['reference'];
      return isSame ? undefined : inShort(again);
    },
  },
  {
    name: 'key',
    says: 'A response may come with its id as Idempotency-Key, in quotation marks (REL-03).',
    async run({send, fresh}) {
      const response = fresh();
      const answer = await send(response, {'idempotency-key': `"${response.id}"`});
      return isReceiptFor(response.id, answer) ? undefined : inShort(answer);
    },
  },
  {
    name: 'large',
    says: 'A response of 3 MiB is taken: twenty answers of 5,000 words, in any script (T-10).',
    async run({send, fresh}) {
      const response = fresh();
      const answer = await send(filled(response, largest));
      return isReceiptFor(response.id, answer) ? undefined : inShort(answer);
    },
  },
];
