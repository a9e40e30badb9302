import {differingIn} from './differing.js';
import type {Keying} from './keying.js';
import {sendableOf} from './sendable.js';
import type {Keyed, Sheet} from './sheet.js';

/** A sheet that has not been written yet. */
export type NewSheet = Omit<Sheet, 'stamp'>;

/**
 * What comes of an entry: the sheet waits for the second one, the two differ, it is agreed, it has no answers, or it
 * cannot be sent.
 */
export interface Outcome {
  readonly kind: 'once' | 'differing' | 'agreed' | 'blank' | 'unfit';
  readonly sheet: NewSheet;
}

/** A sheet of which nothing has been saved. */
export const blankSheet = (serial: string, edition: string): NewSheet => ({
  serial,
  edition,
  stage: 'begun',
  entries: [],
  by: [],
  compared: 0,
  differences: 0,
  notes: [],
  missing: [],
});

/** A sheet as the first that is known of it. */
const newSheet = (serial: string, edition: string, entry: Keyed): NewSheet => ({
  ...blankSheet(serial, edition),
  stage: 'once',
  entries: [entry],
  by: [entry.by],
});

/** Whether nothing was on a sheet: no answer, and nothing in place of one. */
export const isBlank = ({typed, marks}: Pick<Keyed, 'typed' | 'marks'>): boolean =>
  !Object.keys(typed).length && !Object.keys(marks).length;

function agreed(keying: Keying, keyed: Keyed, sheet: NewSheet): Outcome {
  // Who sends a sheet back as it was has not answered: a response without answers would count as one who has.
  if (isBlank(keyed))
    return {kind: 'blank', sheet: {...sheet, stage: 'aside', resumes: 'agreed', cause: 'blank'}};
  const {notes, missing, isExit, closed} = sendableOf(keying.session, keyed);
  if (closed) return {kind: 'agreed', sheet: {...sheet, stage: 'agreed', notes, closed}};
  // Put aside at once, so that nothing is lost while somebody thinks about it.
  const aside: NewSheet = {...sheet, stage: 'aside', resumes: 'agreed', notes, missing};
  return {kind: 'unfit', sheet: isExit ? {...aside, cause: 'exit'} : aside};
}

/** Finds out what comes of what has been keyed. */
export function outcomeOf(
  keying: Keying,
  keyed: Keyed,
  edition: string,
  isSingle: boolean,
): Outcome {
  const {session, task, serial, sheet: before} = keying;
  const fresh = newSheet(serial, edition, keyed);
  if (task === 'first' && !isSingle) return {kind: 'once', sheet: fresh};
  const {compared = 0, differences = 0, by = []} = before ?? {};
  const first = before?.entries[0];
  const isAlone = task === 'second' ? keying.isSecondOf(keyed.by) : before?.isAlone;
  const sheet: NewSheet = {
    ...fresh,
    by: [...new Set([...by, keyed.by])],
    compared,
    differences,
    ...(isAlone && {isAlone}),
  };
  if (task !== 'second' || !first) return agreed(keying, keyed, sheet);
  const differing = differingIn(session.plan, first, keyed);
  const counted = {...sheet, compared: differing.compared, differences: differing.names.length};
  if (!differing.names.length && !differing.isLanguage) return agreed(keying, keyed, counted);
  const both: NewSheet = {...counted, stage: 'differing', entries: [first, keyed]};
  return {kind: 'differing', sheet: both};
}

/** A sheet that somebody sets aside while they key it. */
export function asideOf(keying: Keying, keyed: Keyed, edition: string, reason: string): NewSheet {
  const {task, serial, sheet} = keying;
  const before = sheet ?? newSheet(serial, edition, keyed);
  const {closed: _, cause: __, begun: ___, ...rest} = before;
  const resumes = (
    {first: 'first', second: 'once', settle: 'differing', correct: 'agreed'} as const
  )[task];
  // Of a second entry that is not whole nothing is kept: the first is there.
  const entries = task === 'first' || task === 'correct' ? [keyed] : before.entries;
  const by = [...new Set([...before.by, keyed.by])];
  return {...rest, entries, by, stage: 'aside', resumes, reason, missing: []};
}
