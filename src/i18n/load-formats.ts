import {formatsByData, type LanguageData, type OwnFormats} from './formats-by-data.js';
import {formatsByIntl} from './formats-by-intl.js';
import type {Formats} from './formats.js';

/** Data that is carried along for languages that some browser does not know, or not well enough. */
const carried: Readonly<
  Record<string, () => Promise<{readonly data: LanguageData; readonly own?: OwnFormats}>>
> = {
  cy: () => import('./data/cy.js'),
  ga: () => import('./data/ga.js'),
  gd: () => import('./data/gd.js'),
  pa: () => import('./data/pa.js'),
  so: () => import('./data/so.js'),
};

/**
 * Whether the browser writes a language rightly. Chromium has no Welsh, Irish, Gaelic or Somali and says so; it claims
 * Punjabi, of which it has no month. What is old writes "Bisha Koobaad", the first month, for Janaayo. CLDR's "and" in Welsh is the unusable a(c), so that no browser does.
 */
function isKnown(tag: string): boolean {
  try {
    const all: readonly Pick<typeof Intl.NumberFormat, 'supportedLocalesOf'>[] = [
      Intl.DateTimeFormat,
      Intl.NumberFormat,
      Intl.ListFormat,
    ];
    if (!all.every((one) => one.supportedLocalesOf(tag).length)) return false;
    const day = new Intl.DateTimeFormat(tag, {month: 'long', day: 'numeric'}).format(0);
    return !/M\d|Bisha/.test(day) && !new Intl.ListFormat(tag).format(['x', 'y']).includes('(');
  } catch {
    // No well-formed tag.
    return false;
  }
}

const loaded = new Map<string, Formats>();

/**
 * The formats of a language: from the browser where it has them, otherwise from data that is fetched; those of British
 * English where nobody has them, never those of the device's own language. Rejects when the data cannot be fetched.
 */
export async function loadFormats(tag: string): Promise<Formats> {
  const there = loaded.get(tag);
  if (there) return there;
  const isThere = isKnown(tag);
  const found = !isThere && Object.hasOwn(carried, tag) ? await carried[tag]!() : undefined;
  const formats = found
    ? formatsByData(found.data, found.own)
    : formatsByIntl(isThere ? tag : 'en-GB');
  loaded.set(tag, formats);
  return formats;
}
