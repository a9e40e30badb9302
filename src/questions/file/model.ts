import {file as schema} from '../../definition/generated/schemas/file.js';
import type {FileQuestion} from '../../definition/generated/types.js';
import type {Fault, FileRules, QuestionModel} from '../../engine/question-model.js';
import {isByKey} from '../by-key.js';
import {crossedBounds} from '../crossed-bounds.js';
import {fileKinds, kindOfMediaType, type FileKind} from '../file-kinds.js';
import {longestName, safeName} from '../file-name.js';
import {isUuid, uuid} from '../uuid.js';

/** A file that has been sent, as the answer refers to it. */
export interface FileReference {
  /** A random UUID, by which the file was sent. */
  readonly id: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** The media type of its kind, whatever the browser said; empty for one of no kind that is known. */
  readonly type: string;
}

/** A file that has been chosen. One without a state has been sent. */
export interface ChosenFile extends FileReference {
  /**
   * `waiting` until it is its turn, or for ever when it will not do; `refused` by whoever should have kept it; `lost` with
   * the page that had its bytes.
   */
  readonly state?: 'waiting' | 'uploading' | 'failed' | 'refused' | 'lost';
}

const isSafeName = new RegExp(safeName, 'u');
const states: readonly unknown[] = ['waiting', 'uploading', 'failed', 'refused', 'lost'];
const usual: readonly FileKind[] = ['pdf', 'docx', 'odt', 'jpg', 'png'];
const megabyte = 1024 * 1024;

/** The kinds of file that a question takes. */
export const kindsOf = ({accept = [...usual]}: FileQuestion): readonly FileKind[] => accept;
/** How large a file may be, in bytes. */
export const mostBytes = ({maxSize = 10}: FileQuestion): number => maxSize * megabyte;
/** How many files may be chosen. */
export const mostFiles = ({max = 1}: FileQuestion): number => max;

/** Whether something stands for a file that was chosen. A draft or a foreign client may hold anything. */
function isFile(one: unknown): one is ChosenFile {
  if (!isByKey(one)) return false;
  const {id, name, size, type, state} = one;
  return (
    isUuid(id) &&
    typeof name === 'string' &&
    isSafeName.test(name) &&
    [...name].length <= longestName &&
    Number.isSafeInteger(size) &&
    (size as number) >= 0 &&
    typeof type === 'string' &&
    (state === undefined || states.includes(state))
  );
}

/** A file whose bytes are not at hand any more: if it was not sent, it has to be chosen again. */
export const withoutBytes = (file: ChosenFile): ChosenFile =>
  file.state && file.state !== 'refused' ? {...file, state: 'lost'} : file;

/** The files that were chosen, each once; undefined when something is there that is no list of files. */
function filesOrNone(typed: unknown): readonly ChosenFile[] | undefined {
  if (!Array.isArray(typed) || !typed.every(isFile)) return undefined;
  return new Set(typed.map(({id}) => id)).size === typed.length ? typed : undefined;
}

/** The files that were chosen. */
export const filesIn = (typed: unknown): readonly ChosenFile[] => filesOrNone(typed) ?? [];

/** What keeps a file from being taken, whatever becomes of sending it: seen before a byte of it is read. */
export function unfit({size, type}: FileReference, question: FileQuestion): Fault | undefined {
  const kind = kindOfMediaType(type);
  const kinds = kindsOf(question);
  if (!kind || !kinds.includes(kind)) return {keyword: 'fileKind', params: {kinds}};
  if (size === 0) return {keyword: 'fileEmpty', params: {}};
  if (size <= mostBytes(question)) return undefined;
  return {keyword: 'fileTooLarge', params: {limit: question.maxSize ?? 10}};
}

const unsent: Readonly<Record<NonNullable<ChosenFile['state']>, string>> = {
  waiting: 'fileUploading',
  uploading: 'fileUploading',
  failed: 'fileFailed',
  refused: 'fileRefused',
  lost: 'fileLost',
};

/** What keeps a file from being part of an answer as it is now. */
function faultOf(file: ChosenFile, question: FileQuestion): Fault | undefined {
  const {state} = file;
  return unfit(file, question) ?? (state && {keyword: unsent[state], params: {}});
}

/** The part of a question that takes a file out again. */
export const removing = ({id}: FileReference) => `remove-${id}`;

/** How large a file is, in words that every language of the interface shares: `340KB`, `1.2MB`. Rounded up. */
export function sizeInWords(size: number, number: (value: number) => string): string {
  const kilobytes = Math.ceil(size / 1024);
  return kilobytes < 1024
    ? `${number(kilobytes)}KB`
    : `${number(Math.ceil((size / megabyte) * 10) / 10)}MB`;
}

const isText = (part: unknown): part is string => typeof part === 'string';
const partsIn = (answer: unknown, key: keyof FileReference): string[] =>
  Array.isArray(answer)
    ? answer.map((one: unknown) => (isByKey(one) ? one[key] : undefined)).filter(isText)
    : [];

/** Files that are sent along. The answer lists where each is found, and what it was called. */
export const file: QuestionModel<FileQuestion, readonly FileReference[]> = {
  type: 'file',
  schema: schema as QuestionModel['schema'],
  asks: 'file',

  answerSchema: (question) => ({
    type: 'array',
    minItems: Math.min(question.min ?? 1, mostFiles(question)),
    maxItems: mostFiles(question),
    items: {
      type: 'object',
      required: ['id', 'name', 'size', 'type'],
      properties: {
        id: {type: 'string', pattern: uuid},
        name: {type: 'string', pattern: safeName, maxLength: longestName},
        size: {type: 'integer', minimum: 1, maximum: mostBytes(question)},
        type: {enum: kindsOf(question).map((kind) => fileKinds[kind].mediaType)},
      },
      additionalProperties: false,
    },
  }),

  parse: (typed) =>
    filesOrNone(typed)?.map(({id, name, size, type, state}) => ({
      id,
      name,
      size,
      type,
      ...(state && {state}),
    })) ?? typed,

  mayBeTyped: (typed) => filesOrNone(typed) !== undefined,

  restored: (typed) => filesOrNone(typed)?.map(withoutBytes) ?? typed,

  isMended: ({keyword}) => keyword === unsent.lost || keyword === unsent.refused,

  check: (answer, question) => {
    const files = filesOrNone(answer);
    // No person can cause it; they can still choose a file in its place.
    if (!files) return {keyword: 'type', params: {}};
    const most = mostFiles(question);
    for (const one of files.slice(0, most)) {
      const fault = faultOf(one, question);
      const params = {...fault?.params, file: one.name, parts: [removing(one)]};
      if (fault) return {...fault, params};
    }
    if (files.length > most)
      return {keyword: 'fileMost', params: {limit: most, parts: [removing(files[most]!)]}};
    const least = Math.min(question.min ?? 1, most);
    return files.length < least ? {keyword: 'fileFewest', params: {limit: least}} : undefined;
  },

  rules: () => ({uniqueIds: true}),

  flaws: (question) => crossedBounds(question, 'min', mostFiles(question)),

  files: (question): FileRules => ({
    mediaTypes: kindsOf(question).map((kind) => fileKinds[kind].mediaType),
    maxSize: mostBytes(question),
  }),

  inWords: (answer, _question, {number}) =>
    answer.map(({name, size}) => ({text: `${name} (${sizeInWords(size, number)})`})),

  // A slash is in no name.
  columns: ({name}) => [
    {name, part: 'ids', of: (answer) => partsIn(answer, 'id').join(' ') || undefined},
    {
      name: `${name}.names`,
      part: 'names',
      of: (answer) => partsIn(answer, 'name').join(' / ') || undefined,
    },
    {
      name: `${name}.count`,
      kind: 'number',
      part: 'count',
      of: (answer) => partsIn(answer, 'id').length || undefined,
    },
  ],
};
