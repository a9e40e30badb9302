const letters: Readonly<Record<string, string>> = {
  ...{
    a: 'ا',
    b: 'ب',
    c: 'ص',
    d: 'د',
    e: 'ه',
    f: 'ف',
    g: 'غ',
    h: 'ح',
    i: 'ي',
    j: 'ج',
    k: 'ك',
    l: 'ل',
    m: 'م',
  },
  ...{
    n: 'ن',
    o: 'و',
    p: 'ة',
    q: 'ق',
    r: 'ر',
    s: 'س',
    t: 'ت',
    u: 'ع',
    v: 'ذ',
    w: 'ش',
    x: 'خ',
    y: 'ى',
    z: 'ز',
  },
};

// What is filled in and where a link leads stay as they are.
const turned = (text: string): string =>
  text.replace(/\{\{[^}]*\}\}|\]\([^)]*\)|[a-z]/giu, (part) => letters[part.toLowerCase()] ?? part);

/**
 * A question, or any part of a document, with each of its texts in `ar`, too: the English letter by letter, which
 * nobody can read and which runs from right to left as Arabic does.
 */
export function inArabic<T>(part: T): T {
  if (Array.isArray(part)) return part.map(inArabic) as T;
  if (part === null || typeof part !== 'object') return part;
  const entries = Object.entries(part).map(([key, value]) => [key, inArabic(value as unknown)]);
  const {en} = part as {en?: unknown};
  if (typeof en === 'string') entries.push(['ar', turned(en)]);
  return Object.fromEntries(entries) as T;
}
