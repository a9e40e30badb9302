import type {CellKind} from '../../engine/question-model.js';

/** Words by language. */
export type Words = Readonly<Record<string, string>>;

/** A value of a column. */
export interface CodebookValue {
  readonly value: string | number | boolean;
  readonly label: Words;
}

/** A column of an export. */
export interface CodebookColumn {
  readonly name: string;
  readonly kind: CellKind;
  /** What it is about within its question; empty where that is all of it. */
  readonly about: Words;
  /** What of an answer it has, in English. */
  readonly part: string | undefined;
  readonly values: readonly CodebookValue[];
}

/** A question. */
export interface CodebookQuestion {
  readonly name: string;
  readonly type: string;
  readonly label: Words;
  readonly hint: Words;
  readonly isRequired: boolean;
  /** What is said of who is asked and what is offered, in English. */
  readonly routing: readonly string[];
  /** The questions about each item, whose columns are among those of this one. */
  readonly items: readonly CodebookQuestion[];
  readonly columns: readonly CodebookColumn[];
  /** Whether its columns are in the export of contact details alone. */
  readonly isSeparate: boolean;
}

/** A page. */
export interface CodebookPage {
  readonly id: string;
  readonly title: Words;
  readonly routing: readonly string[];
  readonly questions: readonly CodebookQuestion[];
}

/** Everything that whoever reads an export needs to know of a consultation. */
export interface Codebook {
  readonly id: string;
  readonly version: string;
  /** Those in which it has words here. */
  readonly languages: readonly string[];
  readonly title: Words;
  readonly organisation: Words | undefined;
  readonly purpose: Words | undefined;
  readonly pages: readonly CodebookPage[];
  /** The columns of an export of responses that are no answers, and those of contact details. */
  readonly facts: readonly CodebookColumn[];
  readonly contactFacts: readonly CodebookColumn[];
  /** The columns with the order in which options were shown, which come last. */
  readonly orders: readonly CodebookColumn[];
}
