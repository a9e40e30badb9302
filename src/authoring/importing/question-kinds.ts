import type {Known} from './conditions/say-condition.js';
import type {Json} from './draft.js';

/** What kinds of questions of another form become: a type, what conditions know of it, and what it always has. */
export type QuestionKinds = Readonly<
  Record<string, readonly [type: string, kind: Known['kind'], more?: Json]>
>;
