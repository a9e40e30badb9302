// The reference on each page of docs/questions/: what an author may write, what an answer looks like and which columns
// it has in an export, read off the schema, the model and the examples of the type.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {tsImport} from 'tsx/esm/api';

const code = (value) => `\`${value}\``;
const cell = (text) =>
  String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');
const json = (value) => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

const shell = {id: 'example', version: '1', languages: ['en', 'cy'], title: 'Example'};
const page = {id: 'example', title: 'Example'};

/** What may stand at a property, in a word or a few. */
function kindOf(schema) {
  if (schema.$ref) return schema.$ref.replace(/^.*\/([\w-]+)\.schema\.json$/, '$1');
  if (schema.enum) return schema.enum.map((value) => code(value)).join(', ');
  if (schema.const !== undefined) return code(schema.const);
  if (schema.type === 'array') return `list of ${kindOf(schema.items ?? {})}`;
  return [schema.type ?? 'any'].flat().join(' or ');
}

/** The reference for each type that there is, by the path of its page. */
export async function questionPages(root) {
  const {models} = await tsImport('../src/questions/models.ts', import.meta.url);
  const {planOf} = await tsImport('../src/engine/whole-plan.ts', import.meta.url);
  const pages = [];
  for (const [type, model] of models) {
    const {examples} = await tsImport(`../src/questions/${type}/examples.ts`, import.meta.url);
    const schema = JSON.parse(
      readFileSync(join(root, `schemas/questions/${type}.schema.json`), 'utf8'),
    );
    const descriptionOf = (property) =>
      property.description ??
      (property.$ref &&
        JSON.parse(readFileSync(join(root, `schemas/${kindOf(property)}.schema.json`), 'utf8'))
          .description);
    const needed = schema.required ?? [];
    const [{question, earlier = [], good}] = examples;
    const answer = good.find((one) => one.answer !== undefined)?.answer;
    const {questions} = planOf(
      {...shell, pages: [{...page, questions: [...earlier, question]}]},
      models,
    );
    const planned = questions.get(question.name);
    const {answerSchema} = planned;
    const columns = model.columns?.(planned.question).map(({name}) => code(name));
    pages.push([
      `docs/questions/${type}.md`,
      [
        `## What an author may write\n\n${table(
          ['property', 'what it holds', ''],
          Object.entries(schema.properties).map(([name, property]) => [
            code(name) + (needed.includes(name) ? ', required' : ''),
            kindOf(property),
            descriptionOf(property),
          ]),
        )}`,
        `## An example\n\n${json(question)}`,
        ...(answerSchema === undefined
          ? []
          : [
              `An answer to it is, for example, ${code(JSON.stringify(answer))}. Every answer to it satisfies this schema:\n\n${json(answerSchema)}`,
              `Columns of an export: ${(columns ?? [code(question.name)]).join(', ')}.`,
            ]),
      ].join('\n\n'),
    ]);
  }
  return pages;
}
