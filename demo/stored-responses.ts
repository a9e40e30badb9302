import type {Plan} from '../src/engine/plan.js';
import {planOf} from '../src/engine/whole-plan.js';
import {models} from '../src/questions/models.js';
import {
  columnsOf,
  csvOf,
  type ContactStore,
  type Store,
  type StoredResponse,
} from '../src/receiver/index.js';
import {csvAnswer} from './csv-answer.js';
import {escape} from './escape.js';
import {contactsAsSection} from './stored-contacts.js';
import {table} from './table.js';

/** How many responses the page shows; the CSV has them all. */
const shown = 200;

// Columns belong to a version: another one may have other questions.
const versionOf = ({definition: {id, version}}: Plan) => ({consultation: id, version});

/** Links to the files that a response refers to; they are saved, never shown. */
function filesOf(plan: Plan, {response: {answers}}: StoredResponse): string {
  const links = [...plan.questions.values()]
    .filter(({model}) => model.files)
    .flatMap(({name}) => (answers[name] ?? []) as readonly {id: string; name: string}[])
    .map(({id, name}) => `<li><a href="/files/${escape(id)}" download>${escape(name)}</a></li>`);
  return links.length ? `<ul>${links.join('')}</ul>` : '';
}

/** What the demo's receiver has stored of a consultation, as a table, and links to that of the others. */
export async function responsesAsPage(
  definition: unknown,
  others: readonly {readonly id: string; readonly title: {readonly en: string}}[],
  store: Store,
  contacts: ContactStore,
): Promise<Response> {
  const plan = planOf(definition, models);
  const {id} = plan.definition;
  const query = `?consultation=${id}`;
  const links = others.map((other) =>
    other.id === id
      ? `<li><a href="/responses/?consultation=${other.id}" aria-current="page">${escape(other.title.en)}</a></li>`
      : `<li><a href="/responses/?consultation=${other.id}">${escape(other.title.en)}</a></li>`,
  );
  const columns = columnsOf(plan);
  const hasFiles = [...plan.questions.values()].some(({model}) => model.files);
  let responses: readonly StoredResponse[] = [];
  for await (const page of store.responses({...versionOf(plan), limit: shown})) {
    responses = page;
    break;
  }
  const heads = [...columns.map(({name}) => name), ...(hasFiles ? ['Files'] : [])];
  const rows = responses.map((response) => [
    ...columns.map((column) => escape(String(column.of(response) ?? ''))),
    ...(hasFiles ? [filesOf(plan, response)] : []),
  ]);
  const count = await store.count(versionOf(plan));
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Stored responses – Dweud</title>
    <link rel="stylesheet" href="/assets/demo.css" />
  </head>
  <body>
    <header class="demo-header"><a href="/">Dweud</a></header>
    <main id="main" tabindex="-1">
      <h1>Stored responses</h1>
      <nav aria-label="Consultations"><ul>${links.join('')}</ul></nav>
      <p>${count === 1 ? '1 response has' : `${count} responses have`} been stored in PostgreSQL. <a href="/responses.csv${query}">Download as CSV</a></p>
      ${
        count
          ? table('Stored responses', heads, rows)
          : '<p>Fill in <a href="/">a consultation</a>, send it, and come back.</p>'
      }
      ${await contactsAsSection(plan, contacts)}
    </main>
  </body>
</html>`;
  return new Response(html, {
    headers: {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store'},
  });
}

/** What the demo's receiver has stored, as a file for a spreadsheet. */
export function responsesAsCsv(definition: unknown, store: Store): Response {
  const plan = planOf(definition, models);
  return csvAnswer(
    plan.definition.id,
    csvOf(plan, store.responses(versionOf(plan)), {byteOrderMark: true}),
  );
}
