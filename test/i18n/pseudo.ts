import {addLanguage} from '../../src/i18n/languages/all.js';
import {loadMessages, loadOpening, loadRich} from '../../src/i18n/load-messages.js';

/**
 * Two languages that nobody speaks, made of English: `qps-ploc` grows, and `ar-XB` runs from right to left. The first is
 * not called `en-XA`, as on Android: whatever begins with `en` is served by English.
 */
export const pseudoLanguages = ['qps-ploc', 'ar-XB'] as const;

const plain = 'abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ';
const accented = 'ãḃçḋëḟĝĥîĵķĺḿñöṗŕšţûṽŵẋýžÃḂÇḊËḞĜĤÎĴĶĹḾÑÖṖŔŠŢÛṼŴẊÝŽ';
const padding = ['öñë', 'ţŵö', 'ţĥŕëë', 'ḟöûŕ', 'ḟîṽë', 'šîẋ', 'šëṽëñ', 'ëîĝĥţ', 'ñîñë', 'ţëñ'];

/** What stays as it is: what was put in, where a link leads, addresses and postcodes. */
const kept =
  /([\ue000-\uf8ff]|\{\{[^}]*\}\}|\{n\}|\]\([^)]*\)|https?:[\w./-]+\w|[\w.+-]+@[\w.-]+\w|[a-z][\w-]*(?:\.[\w-]+)+(?:\/[\w/-]*)?|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b)/u;

/** Each line's words, between a mark of Markdown and the space at its end. */
const line = /^(\s*(?:(?:[-*+]|\d{1,4}[.)]|#{1,6})\s+)?)(.*?)(\s*)$/gmu;

/** Changes the words of each line of a text, if it has any of its own; `change` is given them with what is kept at every other place. */
const inLines = (text: string, change: (pieces: readonly string[]) => string) =>
  text.replace(line, (whole, before: string, words: string, after: string) => {
    const pieces = words.split(kept);
    return pieces.some((piece, at) => at % 2 === 0 && /\p{L}/u.test(piece))
      ? before + change(pieces) + after
      : whole;
  });

/** A text with accents that is at least 40 % longer, in brackets, so that an end that is cut off is missed (CYU-04). */
export const grown = (text: string): string =>
  inLines(text, (pieces) => {
    const wide = pieces.map((piece, at) =>
      at % 2
        ? piece
        : piece.replace(/[a-z]/giu, (letter) => {
            const one = accented[plain.indexOf(letter)] ?? letter;
            return /[aeiou]/iu.test(letter) ? one + one.toLowerCase() : one;
          }),
    );
    const long = (parts: readonly string[]) =>
      parts.reduce((sum, part, at) => (at % 2 ? sum : sum + part.length), 0);
    let more = '';
    for (let at = 0; long(wide) + more.length + 2 < long(pieces) * 1.4; at++)
      more += ` ${padding[at % padding.length]!}`;
    return `«${wide.join('')}${more}»`;
  });

/** A text whose letters run from right to left; numbers do not, nor what stays as it is. */
export const mirrored = (text: string): string =>
  inLines(
    text,
    (pieces) =>
      // A mark of direction in front, for boxes that follow the first letter.
      `\u200f${pieces
        .map((piece, at) => {
          if (at % 2 === 0)
            return piece.replace(/\p{L}[\p{L}\p{M}’]*/gu, (word) => `\u202e${word}\u202c`);
          return /^[\]{]/u.test(piece) ? piece : `\u2068${piece}\u2069`;
        })
        .join('')}`,
  );

/** What the words are asked with that is none of a person's or an author's. */
const asked = new Set(
  'points percent pounds select enter file day month year name organisation email phone address postcode line1 line2 town county'.split(
    ' ',
  ),
);

/** Words, each text changed; what is put into one stays as it is. */
function changed<T>(words: T, change: (text: string) => string): T {
  if (typeof words === 'string') return change(words) as T;
  if (typeof words === 'function')
    return ((...given: unknown[]) => {
      const put: string[] = [];
      const marked = (part: unknown): unknown => {
        if (typeof part === 'string' && !asked.has(part))
          return String.fromCodePoint(0xe000 + put.push(part) - 1);
        if (Array.isArray(part)) return part.map(marked);
        if (part === null || typeof part !== 'object') return part;
        return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, marked(one)]));
      };
      const said = (words as (...all: unknown[]) => string)(...given.map(marked));
      return change(said).replace(
        /[\ue000-\uf8ff]/gu,
        (mark) => put[mark.codePointAt(0)! - 0xe000]!,
      );
    }) as T;
  if (words === null || typeof words !== 'object') return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, said]) => [
      name,
      name === 'compare' ? said : changed(said as unknown, change),
    ]),
  ) as T;
}

const changes = {'qps-ploc': grown, 'ar-XB': mirrored} as const;

/** Teaches the interface the two languages, from its English. */
export function teachPseudoLanguages(): void {
  for (const tag of pseudoLanguages) {
    const change = changes[tag];
    addLanguage(tag, {
      name: changed({endonym: 'English', switchTo: 'Change the language to English'}, change),
      loadOpening: async () => changed(await loadOpening('en'), change),
      loadWhole: async () => changed(await loadMessages('en'), change),
      loadRich: async () => changed(await loadRich('en'), change),
    });
  }
}

/** A document, or a part of one, with each English text in the two languages, too, and each of its plural forms. */
export function inPseudoLanguages<T>(part: T): T {
  if (Array.isArray(part)) return part.map(inPseudoLanguages) as T;
  if (part === null || typeof part !== 'object') return part;
  const inner = Object.entries(part).map(([key, one]) => [key, inPseudoLanguages(one as unknown)]);
  const {en} = part as {en?: unknown};
  // Plural forms: those of Arabic, too.
  const {other} = (en ?? {}) as {other?: unknown};
  const words =
    other === undefined
      ? en
      : {zero: other, two: other, few: other, many: other, ...(en as object)};
  const added =
    words === undefined ? [] : pseudoLanguages.map((tag) => [tag, changed(words, changes[tag])]);
  return Object.fromEntries([...inner, ...added]) as T;
}
