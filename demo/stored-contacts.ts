import type {Plan} from '../src/engine/plan.js';
import {planOf} from '../src/engine/whole-plan.js';
import {models} from '../src/questions/models.js';
import {
  contactColumnsOf,
  contactCsvOf,
  type ContactStore,
  type StoredContact,
} from '../src/receiver/index.js';
import {csvAnswer} from './csv-answer.js';
import {escape} from './escape.js';
import {table} from './table.js';

/** How many the page shows; the CSV has them all. */
const shown = 200;

/** Those of the version that the columns belong to. */
async function* contactsOf(
  {definition: {id, version}}: Plan,
  store: ContactStore,
): AsyncGenerator<readonly StoredContact[]> {
  for await (const page of store.contacts({consultation: id}))
    yield page.filter((contact) => contact.version === version);
}

/** Contact details that left the form by themselves, in a table of their own; nothing for a consultation that asks for none. */
export async function contactsAsSection(plan: Plan, store: ContactStore): Promise<string> {
  const isAsked = [...plan.questions.values()].some(({question}) => question['separate'] === true);
  if (!isAsked) return '';
  const columns = contactColumnsOf(plan);
  const rows: string[][] = [];
  for await (const page of contactsOf(plan, store)) {
    rows.push(...page.map((one) => columns.map(({of}) => escape(String(of(one) ?? '')))));
    if (rows.length >= shown) break;
  }
  const heads = columns.map(({name}) => name);
  return `<section aria-labelledby="contacts">
        <h2 id="contacts">Contact details</h2>
        <p>They come in a second parcel and are kept in a store of their own, in no order. Nothing in them says which response is whose. <a href="/contacts.csv?consultation=${plan.definition.id}">Download as CSV</a></p>
        ${rows.length ? table('Contact details', heads, rows.slice(0, shown)) : '<p>Nobody has given any yet.</p>'}
      </section>`;
}

/** All of them, as a file for a spreadsheet. */
export function contactsAsCsv(definition: unknown, store: ContactStore): Response {
  const plan = planOf(definition, models);
  return csvAnswer(
    `${plan.definition.id}-contacts`,
    contactCsvOf(plan, contactsOf(plan, store), {byteOrderMark: true}),
  );
}
