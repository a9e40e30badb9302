import type {Translations} from '../../definition/generated/types.js';
import type {Plan} from '../../engine/plan.js';
import {atOnce} from '../simulation/at-once.js';
import {quicken} from '../simulation/quicken.js';
import {simulating} from '../simulation/simulate.js';
import type {Refused} from '../simulation/simulation.js';
import type {Change} from './change.js';
import {compareDocument} from './compare-document.js';
import {compareQuestions} from './compare-questions.js';
import {compareWords, staleWords, type Stale, type WordsChange} from './compare-words.js';
import {judgingAnew, migrating, type Unfit} from './still-fits.js';

/** How two versions are compared. */
export interface DiffOptions {
  /** The receiver’s judgement of a response to the new version. */
  readonly judge: (response: unknown) => readonly Refused[];
  /** The signatures beside the new version. */
  readonly translations: Partial<Translations>;
  readonly now: Date;
  /** How many responses to the old version are made up, besides those that come everywhere in it. */
  readonly count: number;
  readonly seed: number;
}

/** What differs between two versions of a document, and what that does to what was there before. */
export interface Difference {
  readonly changes: readonly Change[];
  readonly words: readonly WordsChange[];
  /** Made-up responses to the old version, held to the new one. */
  readonly responses: {
    readonly all: number;
    readonly held: number;
    readonly unfit: readonly Unfit[];
  };
  /** Made-up drafts of the old version, taken up in the new one. */
  readonly drafts: {
    readonly all: number;
    readonly whole: number;
    readonly setAside: readonly Unfit[];
  };
  readonly stale: readonly Stale[];
  /** Why the new version cannot simply take the place of the old one. */
  readonly breaks: readonly Break[];
}

/** Something that breaks: old responses, a version that is two documents, another consultation, or what was signed. */
export type Break = 'responses' | 'same-version' | 'other-consultation' | 'signed';

/**
 * Compares two versions of a document: what an officer would see, and whether responses, drafts and translations still
 * hold. It stops now and then to say how far it has come, as a number from 0 to `count`.
 */
export function* diffing(
  before: Plan,
  after: Plan,
  options: DiffOptions,
): Generator<number, Difference, undefined> {
  const {judge, translations, now, count, seed} = options;
  const {changes, renamedKeys} = compareQuestions(before, after);
  quicken(after);
  const judging = judgingAnew(before, after, judge);
  const drafting = migrating(before, after, now);
  yield* simulating(before, {
    ...{count, seed, now},
    take: (response) => {
      judging.take(response);
      drafting.take(response);
    },
  });
  const responses = judging.found;
  const stale = staleWords(before, after, renamedKeys, translations);
  const [old, fresh] = [before.definition, after.definition];
  const isOther = old.id !== fresh.id;
  const all = [...compareDocument(before, after), ...changes];
  const asksElse = all.some(({subject}) => subject !== 'document');
  return {
    changes: all,
    words: compareWords(before, after, renamedKeys),
    responses,
    drafts: drafting.found,
    stale,
    breaks: [
      ...(isOther ? (['other-consultation'] as const) : []),
      ...(!isOther && old.version === fresh.version && asksElse ? (['same-version'] as const) : []),
      ...(responses.held < responses.all ? (['responses'] as const) : []),
      ...(stale.some(({wasSigned}) => wasSigned) ? (['signed'] as const) : []),
    ],
  };
}

/** The same without a stop. */
export const diff = (before: Plan, after: Plan, options: DiffOptions): Difference =>
  atOnce(diffing(before, after, options));
