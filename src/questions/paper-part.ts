import type {Condition, Text} from '../definition/generated/types.js';
import type {Plan} from '../engine/plan.js';
import type {Messages} from '../i18n/messages.js';
import type {PrintMessages} from '../i18n/print-messages.js';
import type {RichMessages} from '../i18n/rich-messages.js';

/** A text in one language of a paper; without `language` it is the same in each. */
export interface Saying {
  readonly text: string;
  readonly language?: string;
}

/** A text as a paper has it: once in each of its languages, which are one or two. */
export type Said = readonly Saying[];

/** A box to tick, and the code beside it. */
export interface PaperChoice {
  /** What the answer is, or has in it, when the box is ticked. */
  readonly value: string | number | boolean;
  readonly code: number;
  readonly label?: Said | undefined;
  readonly hint?: Said | undefined;
  /** Over it, where a group begins. */
  readonly heading?: Said | undefined;
  /** When it is offered; always unless stated. */
  readonly showIf?: Condition | undefined;
}

/** Boxes for single characters, or one that is as wide as they are. */
export interface PaperCells {
  readonly label?: Said | undefined;
  readonly hint?: Said | undefined;
  readonly heading?: Said | undefined;
  readonly before?: Said | undefined;
  readonly after?: Said | undefined;
  readonly count: number;
  readonly showIf?: Condition | undefined;
  /** What its value is, where it is one of a list. */
  readonly value?: string;
}

/** A row of a table with the same choices, or a place for a number, in each. */
export interface PaperRow {
  readonly value: string;
  readonly label: Said;
  readonly hint?: Said | undefined;
  readonly heading?: Said | undefined;
  readonly showIf?: Condition | undefined;
}

/** A piece of what a question looks like on paper. */
export type PaperPart =
  | {
      readonly kind: 'choices';
      readonly choices: readonly PaperChoice[];
      readonly isMany: boolean;
      /** Before the last of them. */
      readonly divider?: Said | undefined;
      /** How many of them, from the first, stand beside each other, as points of a scale do. */
      readonly inRow?: number;
    }
  | {readonly kind: 'lines'; readonly label?: Said | undefined; readonly count: number}
  /** `isList` puts one below the other, each with its label before it. */
  | {readonly kind: 'cells'; readonly cells: readonly PaperCells[]; readonly isList?: boolean}
  | {
      readonly kind: 'table';
      readonly corner: Said;
      readonly rows: readonly PaperRow[];
      /** What is chosen from in each row; without it a number is written. */
      readonly columns?: readonly PaperChoice[];
      readonly number?: PaperCells;
    }
  /** Something to read: a table of figures. */
  | {
      readonly kind: 'figures';
      readonly caption: Said;
      readonly heads: readonly Said[];
      readonly rows: readonly (readonly Said[])[];
    }
  | {readonly kind: 'note'; readonly text: Said}
  | {readonly kind: 'prose'; readonly text: Said}
  /** The questions of `plan`, so many times, each under its own name. */
  | {
      readonly kind: 'items';
      readonly plan: Plan;
      readonly item: Said;
      readonly copies: number;
    };

/** The words of one language, as a question type uses them. */
export interface PaperVoice {
  readonly messages: Messages;
  readonly rich: RichMessages;
  readonly print: PrintMessages;
  /** An author’s text in this language. */
  text(text: Text): string;
  /** A bound or a total: a value as `shown` says it, or the answer that it is. */
  bound<Value>(bound: Value | {readonly answer: string}, shown: (value: Value) => string): string;
}

/** What puts a question’s texts into the languages of a paper. */
export interface PaperSpeaker {
  say(text: Text): Said;
  /** The same, undefined for what is not there. */
  maybe(text: Text | undefined): Said | undefined;
  /** A word of the interface, which speaks every language of ours. */
  word(of: (voice: PaperVoice) => string): Said;
  /** A word of paper alone, in Welsh or English. */
  print(of: (voice: PaperVoice) => string): Said;
  /** The list in the order that its author wants: that of the alphabet, or of the document. */
  inOrder<Q extends object>(question: Q): Q;
}

/** What a question of a type looks like on paper, under its label and hint; nothing for what is not printed. */
export type PaperOf<Q> = (question: Q, speaker: PaperSpeaker) => readonly PaperPart[];
