import {answerFrom} from '../../engine/answers.js';
import type {Plan, PlannedQuestion} from '../../engine/plan.js';
import {takesAnswer} from '../../engine/way.js';
import type {Keyed} from './sheet.js';

/** In what two entries of a sheet differ. */
export interface Differing {
  /** The questions, in the order of the document. */
  readonly names: readonly string[];
  /** How many questions have an answer or a mark in either of them. */
  readonly compared: number;
  readonly isLanguage: boolean;
}

/** The same for two texts that only white space tells apart, or the order in which parts were filled in. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  const parts = Object.entries(value).map(([key, part]) => [key, plain(part)] as const);
  return Object.fromEntries(parts.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What an entry says of a question, as one text; undefined where that is nothing. */
function saidOf({typed, marks}: Keyed, planned: PlannedQuestion): string | undefined {
  const {name} = planned;
  if (Object.hasOwn(marks, name)) return `mark ${marks[name]}`;
  const answer = answerFrom(Object.hasOwn(typed, name) ? typed[name] : undefined, planned);
  return answer === undefined ? undefined : JSON.stringify(plain(answer));
}

/** Compares two entries of one sheet. */
export function differingIn({questions}: Plan, first: Keyed, second: Keyed): Differing {
  const asked = [...questions.values()].filter(takesAnswer);
  const both = asked.map((one) => [one.name, saidOf(first, one), saidOf(second, one)] as const);
  return {
    names: both.filter(([, one, other]) => one !== other).map(([name]) => name),
    compared: both.filter(([, one, other]) => one !== undefined || other !== undefined).length,
    isLanguage: first.language !== second.language,
  };
}
