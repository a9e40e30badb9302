import type {Codebook, CodebookColumn, CodebookPage, CodebookQuestion, Words} from './codebook.js';

/** A text as XML 1.0 has it: without the characters that it cannot hold. */
const escaped = (text: string) =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(
      /[&<>"\t\n\r]/g,
      (char) =>
        ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[char] ??
        `&#${char.charCodeAt(0)};`,
    );

/** An element, with what is in it: elements that are made already. */
function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  inside: readonly string[],
): string {
  const own = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value!)}"`)
    .join('');
  return inside.length ? `<${name}${own}>${inside.join('')}</${name}>` : `<${name}${own}/>`;
}

const inWords = (name: string, words: Words): string[] =>
  Object.entries(words)
    .filter(([, text]) => text.trim())
    .map(([tag, text]) => element(name, {'xml:lang': tag}, [escaped(text)]));

/** What is said in English whatever the languages of the consultation. */
const inEnglish = (name: string, texts: readonly string[]): string[] =>
  texts.length ? [element(name, {'xml:lang': 'en'}, [escaped(texts.join(' '))])] : [];

const isNumeric = ({kind}: CodebookColumn) => kind === 'number';
const categoryOf = ({kind}: CodebookColumn) =>
  kind === 'date' || kind === 'time' ? kind : undefined;

/** The words of a column: those of the question, and what of it the column is about, such as a question about an item. */
const wordsOf = ({about}: CodebookColumn, {label}: CodebookQuestion): Words =>
  Object.fromEntries(
    Object.entries(label).map(([tag, text]) => [
      tag,
      about[tag] ? `${text} – ${about[tag]}` : text,
    ]),
  );

const labelOf = (column: CodebookColumn, one: CodebookQuestion | undefined): string[] =>
  one
    ? inWords('labl', wordsOf(column, one))
    : inEnglish('labl', column.part === undefined ? [] : [column.part]);

function variable(
  column: CodebookColumn,
  id: string,
  one?: CodebookQuestion,
  page?: CodebookPage,
): string {
  const {name, part, values} = column;
  return element('var', {ID: id, name, intrvl: isNumeric(column) ? 'contin' : 'discrete'}, [
    ...labelOf(column, one),
    ...(one ? [element('qstn', {}, inWords('qstnLit', wordsOf(column, one)))] : []),
    ...inEnglish('universe', [...(page?.routing ?? []), ...(one?.routing ?? [])]),
    ...(one && part !== undefined ? inEnglish('txt', [part]) : []),
    ...values.map(({value, label}) =>
      element('catgry', {}, [
        element('catValu', {}, [escaped(String(value))]),
        ...inWords('labl', label),
      ]),
    ),
    element(
      'varFormat',
      {type: isNumeric(column) ? 'numeric' : 'character', category: categoryOf(column)},
      [],
    ),
  ]);
}

function study({id, version, title, organisation, purpose, languages}: Codebook): string {
  const [first, ...others] = languages;
  const titles = (name: string, tags: readonly string[]) =>
    tags.flatMap((tag) => inWords(name, {[tag]: title[tag]!}));
  return element('stdyDscr', {}, [
    element('citation', {}, [
      element('titlStmt', {}, [
        ...titles('titl', [first!]),
        ...titles('parTitl', others),
        element('IDNo', {}, [escaped(id)]),
      ]),
      ...(organisation
        ? [element('rspStmt', {}, inWords('AuthEnty', {[first!]: organisation[first!]!}))]
        : []),
      element('verStmt', {}, [element('version', {}, [escaped(version)])]),
    ]),
    ...(purpose ? [element('stdyInfo', {}, inWords('abstract', purpose))] : []),
  ]);
}

/**
 * A codebook as DDI-Codebook 2.5: a variable for each column of an export of responses, with its question, who was asked
 * and its categories, and a group of variables for each page.
 */
export function asDdi(codebook: Codebook): string {
  const {pages, facts, orders, languages} = codebook;
  let count = 0;
  const next = () => `V${++count}`;
  const variables = facts.map((column) => variable(column, next()));
  const groups = pages.flatMap((page, index) => {
    const ids: string[] = [];
    for (const one of page.questions) {
      if (one.isSeparate) continue;
      for (const column of one.columns) {
        const id = next();
        ids.push(id);
        variables.push(variable(column, id, one, page));
      }
    }
    if (!ids.length) return [];
    return element('varGrp', {ID: `G${index + 1}`, type: 'section', var: ids.join(' ')}, [
      ...inWords('labl', page.title),
      ...inEnglish('universe', page.routing),
    ]);
  });
  variables.push(...orders.map((column) => variable(column, next())));
  const whole = element(
    'codeBook',
    {xmlns: 'ddi:codebook:2_5', version: '2.5', 'xml:lang': languages[0]},
    [study(codebook), element('dataDscr', {}, [...groups, ...variables])],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${whole}\n`;
}
