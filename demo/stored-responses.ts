import type {Plan} from '../src/engine/plan.js';
import {planOf} from '../src/engine/whole-plan.js';
import {models} from '../src/questions/models.js';
import {columnsOf, csvOf, type Store, type StoredResponse} from '../src/receiver/index.js';
import {escape} from './escape.js';

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
  const head = heads.map((name) => `<th scope="col">${escape(name)}</th>`).join('');
  const rows = responses
    .map((response) => {
      const cells = columns.map(
        (column) => `<td dir="auto">${escape(String(column.of(response) ?? ''))}</td>`,
      );
      const files = hasFiles ? `<td>${filesOf(plan, response)}</td>` : '';
      return `<tr>${cells.join('')}${files}</tr>`;
    })
    .join('\n');
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
          ? `<div class="scroll" tabindex="0" role="region" aria-label="Stored responses"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`
          : '<p>Fill in <a href="/">a consultation</a>, send it, and come back.</p>'
      }
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
  const lines = csvOf(plan, store.responses(versionOf(plan)), {
    byteOrderMark: true,
  });
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await lines.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${plan.definition.id}.csv"`,
      'cache-control': 'no-store',
    },
  });
}
