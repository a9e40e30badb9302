import type {FileQuestion} from '../definition/generated/types.js';

/** A kind of file that an author may ask for. */
export type FileKind = NonNullable<FileQuestion['accept']>[number];

/** What tells a kind of file: its media type, and how names of such files end, in lower case. */
interface KindFacts {
  readonly mediaType: string;
  /** The first is the one that people know it by. */
  readonly endings: readonly [string, ...string[]];
}

const office = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

// None of them runs anything when it is opened: no HTML, no SVG, and no document with macros.
/** Every kind of file that an author may ask for. */
export const fileKinds: Readonly<Record<FileKind, KindFacts>> = {
  pdf: {mediaType: 'application/pdf', endings: ['pdf']},
  docx: {mediaType: `${office}.wordprocessingml.document`, endings: ['docx']},
  odt: {mediaType: `${open}.text`, endings: ['odt']},
  rtf: {mediaType: 'application/rtf', endings: ['rtf']},
  txt: {mediaType: 'text/plain', endings: ['txt']},
  xlsx: {mediaType: `${office}.spreadsheetml.sheet`, endings: ['xlsx']},
  ods: {mediaType: `${open}.spreadsheet`, endings: ['ods']},
  csv: {mediaType: 'text/csv', endings: ['csv']},
  jpg: {mediaType: 'image/jpeg', endings: ['jpg', 'jpeg']},
  png: {mediaType: 'image/png', endings: ['png']},
};

const all = Object.keys(fileKinds) as FileKind[];

/** The kind that a media type stands for. */
export const kindOfMediaType = (mediaType: unknown): FileKind | undefined =>
  all.find((kind) => fileKinds[kind].mediaType === mediaType);

/** The kind that a file’s name speaks of by its end. */
export function kindOfName(name: string): FileKind | undefined {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  return all.find((kind) => fileKinds[kind].endings.includes(ending!));
}
