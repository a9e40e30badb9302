import type {ContactDetails, Response} from '../../definition/generated/types.js';
import type {Closed} from '../../engine/closing.js';
import {isByKey} from '../../questions/by-key.js';

/** What is said of a question in place of an answer: it cannot be read, it is spoiled, or it should not have been answered. */
export type Mark = 'illegible' | 'spoiled' | 'offRoute';

/** Why something on paper is no part of a response; `rule` is a rule of its question that the answer breaks. */
export type Why = Mark | 'rule';

/** What one person has keyed of a sheet. */
export interface Keyed {
  /** Their initials. */
  readonly by: string;
  /** The language that the sheet was answered in. */
  readonly language: string;
  /** What was typed or chosen on the route, by question. */
  readonly typed: Readonly<Record<string, unknown>>;
  readonly marks: Readonly<Record<string, Mark>>;
}

/** Something on paper that is no part of the response; the sheet itself has what it was. */
export interface Note {
  readonly question: string;
  readonly why: Why;
}

/** What somebody does with a sheet: its first entry, its second, its differences, or a correction of what was agreed. */
export const tasks = ['first', 'second', 'settle', 'correct'] as const;

/** One of `tasks`. */
export type Task = (typeof tasks)[number];

/** What has been chosen where two entries differ: one of them, or neither. */
export type Chosen = 0 | 1 | 'anew';

/** What has been keyed of a sheet that nobody has saved or put away yet, with all that is needed to go on with it. */
export interface Begun extends Keyed {
  readonly task: Task;
  /** What was typed into boxes for codes, as it was. */
  readonly texts: Readonly<Record<string, string>>;
  /** What was chosen where entries differ. */
  readonly chosen: Readonly<Record<string, Chosen>>;
  /** The id of the control that had focus. */
  readonly at: string;
}

/**
 * Where a sheet stands: its first entry has been begun; keyed once; keyed twice with differences; agreed, and not received yet; sent, with no answer of
 * it left here; or set aside.
 */
export const stages = ['begun', 'once', 'differing', 'agreed', 'sent', 'aside'] as const;

/** One of `stages`. */
export type Stage = (typeof stages)[number];

/** Where a sheet that was set aside goes on: its first entry, its second, its differences, or what was agreed of it. */
export const resumptions = ['first', 'once', 'differing', 'agreed'] as const;

const causes = ['exit', 'deleted', 'blank'] as const;

/** A sheet of paper by its serial number, as far as it has been keyed on this device. */
export interface Sheet {
  readonly serial: string;
  /** Another one whenever it changes: nobody undoes what another tab has done. */
  readonly stamp: string;
  /** The hash at its foot. */
  readonly edition: string;
  readonly stage: Stage;
  /** The first entry, and the second; what was agreed in place of both; none once it has been sent. */
  readonly entries: readonly Keyed[];
  /** What is being keyed of it now, or was when the page was closed. */
  readonly begun?: Begun;
  /** Whether one person has keyed both entries, which leaves what they mistake. */
  readonly isAlone?: true;
  /** The initials of whoever has keyed it. */
  readonly by: readonly string[];
  /** How many answers the second entry was compared in, and how many of them differed. */
  readonly compared: number;
  readonly differences: number;
  readonly notes: readonly Note[];
  /** What it has been closed into, until that was received. */
  readonly closed?: Closed;
  /** The questions without an answer that a response must have. */
  readonly missing: readonly string[];
  /** Why it was set aside, besides: its answers lead out of the consultation, it was deleted before it was sent, or it has no answers. */
  readonly cause?: (typeof causes)[number];
  /** Why it was set aside, in the words of whoever did. */
  readonly reason?: string;
  /** Where it goes on when it is taken up again. */
  readonly resumes?: (typeof resumptions)[number];
}

/** What a sheet is kept under. */
export const sheetKeyOf = (consultation: string, serial: string): string =>
  `dweud:sheet:${consultation}:${serial}`;

/** Text in one spelling: of one width and one case, with one kind of hyphen, and without white space. */
const inOneSpelling = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .toUpperCase()
    .normalize('NFKC');

/**
 * A serial number as it is kept, from what somebody typed; undefined for what is none. Two people write the number of
 * one sheet with and without a space, in capitals or not: it is the same.
 */
export function serialIn(text: string): string | undefined {
  const serial = inOneSpelling(text);
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}/.-]{0,39}$/u.test(serial) ? serial : undefined;
}

/** Initials as they are kept, from what somebody typed; undefined for what are none. */
export function initialsIn(text: string): string | undefined {
  const initials = inOneSpelling(text).replaceAll('.', '');
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,9}$/u.test(initials) ? initials : undefined;
}

const isMark = (value: unknown): value is Mark =>
  value === 'illegible' || value === 'spoiled' || value === 'offRoute';

const isText = (value: unknown): value is string => typeof value === 'string';

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

const isList = <T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[] =>
  Array.isArray(value) && value.every(isOne);

const isKeyed = (value: unknown): value is Keyed =>
  isByKey(value) &&
  isText(value['by']) &&
  isText(value['language']) &&
  isByKey(value['typed']) &&
  isByKey(value['marks']) &&
  Object.values(value['marks']).every(isMark);

const isBegun = (value: unknown): value is Begun => {
  if (!isByKey(value) || !isKeyed(value)) return false;
  const {task, texts, chosen, at} = value as unknown as Record<string, unknown>;
  return (
    tasks.some((one) => one === task) &&
    isByKey(texts) &&
    Object.values(texts).every(isText) &&
    isByKey(chosen) &&
    Object.values(chosen).every((one) => one === 0 || one === 1 || one === 'anew') &&
    isText(at)
  );
};

const isNote = (value: unknown): value is Note =>
  isByKey(value) && isText(value['question']) && (value['why'] === 'rule' || isMark(value['why']));

const isParcel = (value: unknown): value is Response & ContactDetails =>
  isByKey(value) &&
  isText(value['id']) &&
  isByKey(value['consultation']) &&
  isByKey(value['answers']);

const isClosed = (value: unknown): value is Closed =>
  isByKey(value) &&
  isParcel(value['response']) &&
  (value['contact'] === undefined || isParcel(value['contact']));

/**
 * A sheet as it was kept under a key; undefined for whatever is none. Others can write to the same storage, so nothing
 * of it is believed (PEC-07).
 */
export function sheetFrom(consultation: string, key: string, value: unknown): Sheet | undefined {
  if (!isByKey(value)) return undefined;
  const {serial, stamp, edition, stage, entries, by, compared, differences} = value;
  const {notes, closed, missing, cause, reason, resumes, begun, isAlone} = value;
  const isSheet =
    isText(serial) &&
    serial === serialIn(serial) &&
    key === sheetKeyOf(consultation, serial) &&
    isText(stamp) &&
    isText(edition) &&
    stages.some((one) => one === stage) &&
    isList(entries, isKeyed) &&
    isList(by, isText) &&
    isCount(compared) &&
    isCount(differences) &&
    isList(notes, isNote) &&
    (closed === undefined || isClosed(closed)) &&
    isList(missing, isText) &&
    (cause === undefined || causes.some((one) => one === cause)) &&
    (begun === undefined ? stage !== 'begun' : isBegun(begun)) &&
    (isAlone === undefined || isAlone === true) &&
    (reason === undefined || isText(reason)) &&
    (resumes === undefined || resumptions.some((one) => one === resumes));
  return isSheet ? (value as unknown as Sheet) : undefined;
}
