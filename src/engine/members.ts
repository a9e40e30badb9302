import type {Condition, Text} from '../definition/generated/types.js';
import type {AnyQuestion} from '../definition/read-definition.js';

/** The lists of a question whose members an author may show under a condition. */
export const lists = ['options', 'rows', 'columns'] as const;

/** A member of a list, as far as every list agrees. */
export interface Member {
  readonly value: string;
  readonly showIf?: Condition;
  readonly heading?: Text;
  readonly exclusive?: boolean;
  readonly other?: unknown;
  readonly followUp?: unknown;
}

/** The members of a list of a question; none when it has no such list. */
export const membersOf = (question: AnyQuestion, list: string): readonly Member[] =>
  Array.isArray(question[list]) ? (question[list] as Member[]) : [];

/** The list of a question that its `order` is about: its rows where it has some, for columns stay as they are. */
export const orderedList = (question: AnyQuestion): 'rows' | 'options' =>
  'rows' in question ? 'rows' : 'options';
