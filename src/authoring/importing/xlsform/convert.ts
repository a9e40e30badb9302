import type {Condition} from '../../../definition/generated/types.js';
import {parseExpression} from '../conditions/parse-expression.js';
import {Draft, type DraftPage, type Imported, type Json, type Text} from '../draft.js';
import type {ImportOptions} from '../form-format.js';
import {documentId} from '../names.js';
import type {Source} from '../source.js';
import {UnreadableForm} from '../unreadable-form.js';
import {dialect} from './dialect.js';
import {languageOf} from './language-of.js';
import {questionOf} from './questions.js';
import {reasons} from './reasons.js';

/** What a row of an XLSForm needs of what is around it. */
export interface Surroundings {
  readonly draft: Draft;
  /** The options of each list. */
  readonly lists: ReadonlyMap<string, readonly Source[]>;
  readonly text: (row: Source, column: string, as?: 'plain' | 'markdown') => Text | undefined;
}

/** Groups inside groups: more than anybody writes. */
const deepest = 20;

/** The id that an XLSForm says it has, as a document can have it. */
function ownIdIn(settings: Source | undefined): string | undefined {
  const theirs = settings?.at('form_id') ?? settings?.at('id_string');
  const own = typeof theirs?.raw === 'string' ? documentId(theirs.raw) : '';
  if (!own) return undefined;
  if (own !== theirs!.take()) theirs!.note('changed', `The id of the document is “${own}”.`);
  return own;
}

/** Makes a consultation of an XLSForm. */
export function convert(source: Source, {id, ownId, language}: ImportOptions): Imported {
  const settings = source.items('settings')[0]?.opened();
  const stated = settings?.at('default_language');
  const locale = typeof stated?.raw === 'string' ? languageOf(stated.raw) : undefined;
  if (locale) stated!.take();
  const draft = new Draft(
    source.reading,
    language ?? locale ?? 'en',
    /\$\{\s*([^{}\s]{1,400})\s*\}/g,
  );
  const text: Surroundings['text'] = (row, column, as) => {
    const parts = row.members().flatMap(([head, at]) => {
      const [name, ...words] = head.split('::');
      if (name !== column) return [];
      const tag = words.length ? languageOf(words.join('::')) : draft.language;
      if (tag === undefined) {
        at.leave(
          `“${words.join('::').slice(0, 40)}” is no language that is known. Write it as Welsh (cy).`,
          'words',
        );
        return [];
      }
      return [[tag, at] as const];
    });
    // Texts of an XLSForm are Markdown.
    return draft.texts(parts, as, as === 'markdown');
  };
  const lists = new Map<string, Source[]>();
  for (const row of source.items('choices')) {
    const list = row.string('list_name') ?? '';
    const members = lists.get(list);
    if (members) members.push(row);
    else lists.set(list, [row]);
  }
  const around: Surroundings = {draft, lists, text};
  const title = (settings && text(settings, 'form_title')) ?? draft.own('questions', source);
  const given = settings?.string('version');
  const version = given?.slice(0, 32);
  if (given !== version) settings!.at('version')!.note('changed', `It is “${version}” here.`);

  const rows = source.items('survey');
  if (rows.length > 10_000)
    throw new UnreadableForm(`It has ${rows.length} rows, and 10000 are the most.`);
  let at = 0;
  const typeOf = (row: Source) =>
    row
      .peek('type')
      .trim()
      .replace(/^(begin|end)[\s_]+/i, (_, word: string) => `${word.toLowerCase()} `);
  const relevant = (row: Source): Condition | undefined => {
    const rule = row.at('relevant');
    return typeof rule?.raw === 'string'
      ? draft.condition(rule, () => parseExpression(rule.raw as string, dialect))
      : undefined;
  };
  const head = (row: Source, condition: Condition | undefined): Json[] => {
    const words = text(row, 'label', 'markdown');
    if (!words) return [];
    const name = draft.name({theirs: row.string('name') ?? 'group', at: row, kind: 'other'});
    const headed = Object.fromEntries(
      Object.entries(words).map(([tag, one]) => [tag, `## ${one}`]),
    );
    return [{name, type: 'content', text: headed, ...(condition && {showIf: condition})}];
  };
  /** The rows up to the end of a group, as questions. */
  const inside = (end: string, outer: Condition | undefined, depth: number): Json[] => {
    const questions: Json[] = [];
    while (at < rows.length && typeOf(rows[at]!) !== end) questions.push(...one(outer, depth));
    if (at < rows.length) rows[at++]!.string('type');
    return questions;
  };
  const repeated = (row: Source, outer: Condition | undefined, depth: number): Json[] => {
    row.string('type');
    const condition = draft.all(outer, relevant(row));
    const label = text(row, 'label');
    const count = row.at('repeat_count');
    const read = /^\$\{\s*([^{}\s]+)\s*\}$/.exec(row.peek('repeat_count'))?.[1];
    const known = read === undefined ? undefined : draft.known.get(read);
    const fixed = Number(count?.raw);
    const bound =
      known?.kind === 'number'
        ? {answer: known.name}
        : Number.isInteger(fixed) && fixed >= 1 && fixed <= 20
          ? fixed
          : undefined;
    if (bound !== undefined) count!.take();
    const questions = draft.apart(() => inside('end repeat', undefined, depth + 1));
    const own = questions.filter(({type}) => type !== 'repeat');
    if (own.length !== questions.length)
      row.note('left', 'Repeats stand in each other. The inner one is not there.', 'question');
    if (!own.some(({type}) => type !== 'content') || own.length > 30) {
      row.leave('It repeats nothing that can be asked, or more than 30 questions.');
      return [];
    }
    const name = draft.name({theirs: row.string('name') ?? 'repeat', at: row, kind: 'other'});
    const item = draft.own('item', row);
    return [
      {
        name,
        type: 'repeat',
        label: label ?? item,
        item,
        add: draft.own('add', row),
        ...(condition && {showIf: condition}),
        ...(bound !== undefined && {min: bound, max: bound}),
        questions: own,
      },
    ];
  };
  const one = (outer: Condition | undefined, depth: number): Json[] => {
    const row = rows[at++]!;
    const type = typeOf(row);
    if (depth > deepest)
      throw new UnreadableForm(
        `Groups stand too deep in each other, at ${row.reading.placeOf(row.pointer)}.`,
      );
    if (type === 'begin repeat') return repeated(row, outer, depth);
    if (type.startsWith('end ')) {
      row.leave('It ends what has not begun.', 'aside');
      return [];
    }
    if (type !== 'begin group') return questionOf(row, outer, relevant, around);
    row.string('type');
    const condition = draft.all(outer, relevant(row));
    return [...head(row, condition), ...inside('end group', condition, depth + 1)];
  };

  const pages: DraftPage[] = [];
  while (at < rows.length) {
    const row = rows[at]!;
    if (typeOf(row) === 'begin group') {
      at++;
      row.string('type');
      const showIf = relevant(row);
      const own = text(row, 'label');
      const theirs = row.string('name') ?? 'group';
      pages.push({
        id: draft.pageId(theirs),
        title: draft.pageTitle(own, title, row),
        showIf,
        questions: inside('end group', undefined, 1),
      });
      continue;
    }
    // What stands in no group is one page, up to the next group.
    const questions: Json[] = [];
    let first = row;
    while (at < rows.length && typeOf(rows[at]!) !== 'begin group') {
      if (!questions.length) first = rows[at]!;
      questions.push(...one(undefined, 0));
    }
    if (questions.length)
      pages.push({
        id: draft.pageId('page'),
        title: draft.pageTitle(undefined, title, first),
        questions,
      });
  }
  const own = ownId ? ownIdIn(settings) : undefined;
  return draft.finish({id: own ?? id, ...(version && {version}), title}, pages, reasons);
}
