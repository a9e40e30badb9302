import {across} from './across.js';
import type {Answer} from './answer.js';
import {inShort, membersOf, unless, type Check} from './check.js';
import {refusing} from './refusing.js';
import {everywhere} from './throughout.js';

const isTaken = (id: string, answer: Answer) =>
  (answer.status === 200 || answer.status === 201) && membersOf(answer)['id'] === id;

/** What a backend does with contact details that it has to take. */
const taking: readonly Check[] = [
  {
    name: 'receipt',
    says: 'Contact details that leave apart are answered with their own id, in JSON (REL-01).',
    async run({send, fresh}) {
      const contact = fresh();
      const answer = await send(contact);
      return isTaken(contact.id, answer) ? undefined : inShort(answer);
    },
  },
  {
    name: 'same-again',
    says: 'The same contact details, sent again, are answered alike (REL-03).',
    async run({send, fresh}) {
      const contact = fresh();
      await send(contact);
      const again = await send(contact);
      return isTaken(contact.id, again) ? undefined : inShort(again);
    },
  },
  {
    name: 'other-body',
    says: 'Others under the same id are answered with 409 (REL-03).',
    async run({send, fresh}) {
      const contact = fresh();
      await send(contact);
      const {day} = contact as unknown as {readonly day: string};
      const before = new Date(Date.parse(day) - 24 * 3_600_000).toISOString().slice(0, 10);
      return unless(409, [await send({...contact, day: before})]);
    },
  },
];

/** Those that ask the same of a response and of contact details. */
const alike = new Set([
  ...['unreadable', 'content-type', 'too-large', 'envelope', 'not-asked', 'methods'],
  ...['foreign-origin', 'preflight', 'preflight-kept', 'exposed'],
  ...everywhere.map(({name}) => name),
]);

/** Every check of where contact details are sent, in the order in which they are made. */
export const contactChecks: readonly Check[] = [
  ...taking,
  ...[...refusing, ...across, ...everywhere].filter(({name}) => alike.has(name)),
].map((check) => ({...check, name: `contacts-${check.name}`}));
