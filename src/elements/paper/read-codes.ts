import type {KeyedLine} from '../../questions/keying.js';
import type {Mark} from './sheet.js';

/** What somebody means who has typed this into a box for codes. */
export type Read =
  /** `isWhole` where nothing can follow. */
  | {readonly kind: 'codes'; readonly codes: readonly string[]; readonly isWhole: boolean}
  | {readonly kind: 'mark'; readonly mark: Mark}
  /** The beginning of a code. */
  | {readonly kind: 'unfinished'; readonly code: string}
  | {readonly kind: 'unknown'; readonly code: string};

const marks: Readonly<Record<string, Mark>> = {'?': 'illegible', '!': 'spoiled'};

/**
 * Reads what is in a box for codes. Several are parted by spaces or commas, and where each is a single character they
 * may stand without.
 */
export function readCodes(text: string, {boxes, isMany}: KeyedLine): Read {
  const typed = text.trim();
  if (Object.hasOwn(marks, typed)) return {kind: 'mark', mark: marks[typed]!};
  const all = boxes.map(({code}) => code);
  const isShort = all.every((code) => code.length === 1);
  const parts = isMany && isShort ? [...typed] : isMany ? typed.split(/[\s,;]+/u) : [typed];
  const given = parts.filter((part) => /[^\s,;]/u.test(part));
  const wrong = given.find((part) => !all.includes(part));
  if (wrong !== undefined) {
    const isBegun = wrong === given.at(-1) && all.some((code) => code.startsWith(wrong));
    return {kind: isBegun ? 'unfinished' : 'unknown', code: wrong};
  }
  const codes = all.filter((code) => given.includes(code));
  const [one] = codes;
  const isWhole = isMany
    ? isShort && codes.length === all.length
    : one !== undefined && !all.some((code) => code !== one && code.startsWith(one));
  return {kind: 'codes', codes, isWhole};
}
