import type {Codebook, CodebookColumn, CodebookPage, CodebookQuestion, Words} from './codebook.js';

/** A text that stands for itself in Markdown, on one line: an author may write what looks like a table or a link. */
const plain = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#~&{}!]/g, '\\$&');

const code = (text: string) => `\`${text}\``;

/** The words in each language; once, where they are the same in all. */
function inEach(words: Words, languages: readonly string[]): string[] {
  const said = languages.flatMap((tag) => (words[tag] ? [[tag, plain(words[tag])] as const] : []));
  if (!said.length) return [];
  const [[, first]] = said as [readonly [string, string]];
  return said.length === languages.length && said.every(([, text]) => text === first)
    ? [first]
    : said.map(([tag, text]) => `${tag}: ${text}`);
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');
}

/** Tables of the columns of a question, and of the values that each of them can have. */
function columnsAsTables(
  columns: readonly CodebookColumn[],
  languages: readonly string[],
): readonly string[] {
  if (!columns.length) return [];
  const aboutOf = ({about, part}: CodebookColumn) =>
    [...inEach(about, languages), ...(part === undefined ? [] : [plain(part)])].join('<br>');
  const listed = new Map<string, {names: string[]; values: CodebookColumn['values']}>();
  for (const {name, values} of columns) {
    if (!values.length) continue;
    // Rows of a matrix and items of a repeat have the same ones.
    const key = JSON.stringify(values);
    const known = listed.get(key) ?? {names: [], values};
    known.names.push(code(name));
    listed.set(key, known);
  }
  return [
    table(
      ['column', 'holds', 'what'],
      columns.map((column) => [code(column.name), column.kind, aboutOf(column)]),
    ),
    ...[...listed.values()].map(({names, values}) =>
      [
        `Values of ${names.join(', ')}:`,
        table(
          ['value', ...languages],
          values.map(({value, label}) => [
            code(String(value)),
            ...languages.map((tag) => plain(label[tag] ?? '')),
          ]),
        ),
      ].join('\n\n'),
    ),
  ];
}

const list = (texts: readonly string[]) => texts.map((text) => `- ${text}`).join('\n');

function question(one: CodebookQuestion, languages: readonly string[], level: number): string[] {
  const {name, type, label, hint, isRequired, routing, items, columns} = one;
  return [
    `${'#'.repeat(level)} ${code(name)}`,
    list([
      ...inEach(label, languages),
      ...inEach(hint, languages).map((text) => `Hint: ${text}`),
      `${type}${isRequired ? ', required' : ''}`,
      ...routing.map(plain),
    ]),
    ...columnsAsTables(columns, languages),
    ...(items.length ? ['About each item:'] : []),
    // Their columns are those of the whole, item by item.
    ...items.flatMap((item) => question({...item, columns: []}, languages, level + 1)),
  ];
}

const page = (one: CodebookPage, languages: readonly string[]): string[] => [
  `## ${inEach(one.title, languages).join(' / ')}`,
  ...(one.routing.length ? [list(one.routing.map(plain))] : []),
  ...one.questions.flatMap((each) => question(each, languages, 3)),
];

/** A codebook as Markdown (CommonMark, with the tables of GitHub). */
export function asMarkdown(codebook: Codebook): string {
  const {id, version, languages, title, pages, facts, contactFacts, orders} = codebook;
  return `${[
    `# ${inEach(title, languages).join(' / ')}`,
    `Codebook of ${code(id)}, version ${code(version)}, in ${languages.join(', ')}.`,
    '## About each response',
    ...columnsAsTables(facts, languages),
    ...pages.flatMap((one) => page(one, languages)),
    ...(orders.length ? ['## Orders', ...columnsAsTables(orders, languages)] : []),
    ...(contactFacts.length
      ? [
          '## About contact details that were kept apart',
          ...columnsAsTables(contactFacts, languages),
        ]
      : []),
  ].join('\n\n')}\n`;
}
