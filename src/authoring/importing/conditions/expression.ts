import type {Scalar} from '../source.js';

/** How two things are compared, whatever a source has for it. */
export type Comparison =
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'contains'
  | 'lacks'
  | 'any-of'
  | 'all-of'
  | 'none-of'
  | 'empty'
  | 'not-empty';

/** A condition as a source says it, before anybody knows whether Dweud can say it too. */
export type Expression =
  | {readonly kind: 'value'; readonly value: Scalar}
  | {readonly kind: 'list'; readonly values: readonly Scalar[]}
  | {readonly kind: 'answer'; readonly name: string}
  | {readonly kind: 'call'; readonly name: string; readonly of: readonly Expression[]}
  | {readonly kind: 'and' | 'or'; readonly of: readonly Expression[]}
  | {readonly kind: 'not'; readonly of: Expression}
  | {
      readonly kind: 'compare';
      readonly by: Comparison;
      readonly left: Expression;
      readonly right?: Expression;
    };

/** Thrown for a condition that Dweud cannot say exactly; the message says why. */
export class Unsayable extends Error {
  override readonly name = 'Unsayable';
}
