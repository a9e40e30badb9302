import type {Text} from '../definition/generated/types.js';

/** A box on paper: the code beside it, and its words. A point of a scale may have none. */
export interface KeyedBox {
  readonly code: string;
  readonly label?: Text;
}

/** Boxes on paper that are keyed in one go, by the codes beside them. */
export interface KeyedLine {
  /** What they are about within their question, such as a row. */
  readonly about?: Text;
  readonly boxes: readonly KeyedBox[];
  /** Whether more than one of them may be ticked. */
  readonly isMany: boolean;
  /** The codes of what was chosen. */
  chosen(typed: unknown): readonly string[];
  /** What was typed, with these codes in place of those before; undefined where nothing is left of it. */
  choose(codes: readonly string[], typed: unknown): unknown;
}

/** How the answer to a question is keyed by codes; undefined where it is written out, as in the form. */
export type Keying<Q> = (question: Q) => readonly KeyedLine[] | undefined;
