import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Where the schemas are, and in `bank/` the entries. */
export const schemas = fileURLToPath(new URL('../../schemas', import.meta.url));

/** A file of the schemas, read. */
export const json = (...path: string[]): unknown =>
  JSON.parse(readFileSync(join(schemas, ...path), 'utf8'));

type Words = Readonly<Record<'en' | 'cy', string>>;

/** An option of an entry, as its file has it. */
export interface EntryOption {
  readonly value: string;
  readonly label: Words;
  readonly exclusive?: boolean;
  readonly other?: {readonly name?: string; readonly label: Words};
  readonly followUp?: EntryQuestion;
}

/** A question of an entry, as its file has it. */
export interface EntryQuestion {
  readonly name: string;
  readonly type: string;
  readonly label?: Words;
  readonly required?: boolean;
  readonly options?: readonly EntryOption[];
}

type State = 'published' | 'adapted' | 'draft';

/** An entry of the bank, as its file has it. */
export interface Entry {
  readonly id: string;
  readonly source: readonly {readonly url: string; readonly publisher: string}[];
  readonly words: Readonly<
    Record<string, {readonly en: State; readonly cy: State; readonly sources?: readonly number[]}>
  >;
  readonly page: Readonly<Record<string, unknown>> & {
    readonly questions: readonly EntryQuestion[];
  };
}

/** Every entry of the bank, with the path of its file. */
export const entries = readdirSync(join(schemas, 'bank'), {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.json'))
  .map((path) => [path, json('bank', path) as Entry] as const);

/** These questions, each with those that it asks in turn under an answer. */
export function* withFollowUps(questions: readonly EntryQuestion[]): Iterable<EntryQuestion> {
  for (const question of questions) {
    yield question;
    yield* withFollowUps((question.options ?? []).flatMap(({followUp}) => followUp ?? []));
  }
}
