import type {Codebook, CodebookColumn, CodebookPage, CodebookQuestion, Words} from './codebook.js';

type Row = (string | number | boolean | undefined)[];

/** The headings of a codebook as a table. */
const headings = (languages: readonly string[]): Row => [
  ...['column', 'holds', 'export', 'page', 'question', 'type', 'required', 'routing', 'part'],
  ...languages.map((tag) => `question (${tag})`),
  ...languages.map((tag) => `about (${tag})`),
  'value',
  ...languages.map((tag) => `label (${tag})`),
];

const nothing: Words = {};

function rowsOf(
  {name, kind, about, part, values}: CodebookColumn,
  languages: readonly string[],
  of: 'responses' | 'contacts',
  one?: CodebookQuestion,
  page?: CodebookPage,
): Row[] {
  const each = (words: Words) => languages.map((tag) => words[tag]);
  const head: Row = [
    ...[name, kind, of, page?.id, one?.name, one?.type, one?.isRequired],
    ...[one?.routing.join(' '), part],
    ...each(one?.label ?? nothing),
    ...each(about),
  ];
  if (!values.length) return [[...head, undefined, ...each(nothing)]];
  return values.map(({value, label}) => [...head, value, ...each(label)]);
}

/** A codebook as a table: a row for each value of each column, and for each column without values. */
export function asRows(codebook: Codebook): Row[] {
  const {languages, pages, facts, contactFacts, orders} = codebook;
  return [
    headings(languages),
    ...facts.flatMap((column) => rowsOf(column, languages, 'responses')),
    ...pages.flatMap((page) =>
      page.questions.flatMap((one) =>
        one.columns.flatMap((column) =>
          rowsOf(column, languages, one.isSeparate ? 'contacts' : 'responses', one, page),
        ),
      ),
    ),
    ...orders.flatMap((column) => rowsOf(column, languages, 'responses')),
    ...contactFacts.flatMap((column) => rowsOf(column, languages, 'contacts')),
  ];
}
