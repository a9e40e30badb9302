import type {
  PaperCells,
  PaperChoice,
  PaperPart,
  PaperRow,
  Said,
} from '../../questions/paper-part.js';

/** A box as it is printed: with what is said of when it is offered, where it leads, and a line for other words. */
export interface PrintedChoice extends Omit<PaperChoice, 'showIf'> {
  readonly only?: Said | undefined;
  readonly goTo?: Said | undefined;
  readonly beside?: PaperQuestion | undefined;
}

/** A place for a number or a rank as it is printed. */
export interface PrintedCells extends Omit<PaperCells, 'showIf'> {
  readonly only?: Said | undefined;
}

/** A row of a table as it is printed. */
export interface PrintedRow extends Omit<PaperRow, 'showIf'> {
  readonly only?: Said | undefined;
}

/** One of several items: its name, and the questions about it. */
export interface PaperItem {
  readonly heading: Said;
  readonly questions: readonly PaperQuestion[];
}

type Of<Kind extends PaperPart['kind']> = Extract<PaperPart, {readonly kind: Kind}>;

/** A piece of a question as it is printed. */
export type PrintedPart =
  | Of<'lines' | 'figures' | 'note' | 'prose'>
  | (Omit<Of<'choices'>, 'choices'> & {readonly choices: readonly PrintedChoice[]})
  | (Omit<Of<'cells'>, 'cells'> & {readonly cells: readonly PrintedCells[]})
  | (Omit<Of<'table'>, 'rows'> & {readonly rows: readonly PrintedRow[]})
  | {readonly kind: 'items'; readonly items: readonly PaperItem[]};

/** A question as it is printed. What is only to be read has no number and no label. */
export interface PaperQuestion {
  readonly name: string;
  readonly number?: string | undefined;
  readonly label?: Said | undefined;
  readonly hint?: Said | undefined;
  /** Over it: when it is answered. */
  readonly before: readonly Said[];
  readonly parts: readonly PrintedPart[];
  /** Under it: where people go on. */
  readonly after: readonly Said[];
  /** Whether it is kept away from the other answers. */
  readonly isApart: boolean;
}

/** A page of the document as it is printed. */
export interface PaperSheet {
  readonly id: string;
  readonly name: Said;
  readonly title: Said;
  readonly before: readonly Said[];
  readonly intro?: Said | undefined;
  readonly questions: readonly PaperQuestion[];
  /** Who stops after it, and what they read. */
  readonly exit?: {
    readonly heading: Said;
    readonly when: Said;
    readonly what: Said;
    readonly title?: Said | undefined;
    readonly text?: Said | undefined;
  };
}

/** Something to read before or after the questions; `isMarkdown` tells an author’s texts from others. */
export interface PaperProse {
  readonly heading: Said;
  readonly text: Said;
  readonly isMarkdown: boolean;
  /** What only paper adds to it. */
  readonly after?: Said | undefined;
}

/** The paper twin of a consultation, ready to be drawn. */
export interface Paper {
  /** One or two BCP 47 tags; the first is that of the document as a whole. */
  readonly languages: readonly string[];
  /** Those of them for which what only paper says is in English: nobody has written it in them. */
  readonly inEnglish: readonly string[];
  readonly isLarge: boolean;
  readonly title: Said;
  readonly organisation: Said | undefined;
  readonly closing: Said | undefined;
  readonly notice: Said | undefined;
  readonly office: {readonly heading: Said; readonly serial: Said};
  readonly howTo: readonly Said[];
  readonly introduction: readonly PaperProse[];
  readonly sheets: readonly PaperSheet[];
  readonly end: {readonly heading: Said; readonly text: Said; readonly send: readonly PaperProse[]};
  /** What stands on each sheet, for people and in a margin that has no room for words. */
  readonly edition: Said;
  readonly foot: string;
}
