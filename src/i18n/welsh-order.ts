// Each digraph of the Welsh alphabet is read as one letter that every browser sorts straight after the letter that
// comes before it: `ch` after every word in c. (CLDR 48, cy; a digraph whose second letter alone is a capital is two.)
const letters: Readonly<Record<string, string>> = {
  ch: 'ƈ',
  dd: 'ɗ',
  ff: 'ƒ',
  ng: 'ɠ',
  ll: 'ƚ',
  ph: 'ƥ',
  rh: 'ɍ',
  th: 'ƭ',
};

const digraphs = /c[Hh]|d[Dd]|f[Ff]|n[Gg]|l[Ll]|p[Hh]|r[Hh]|t[Hh]/giu;

const asLetters = (text: string) =>
  text.normalize('NFC').replace(digraphs, (pair) => {
    const letter = letters[pair.toLowerCase()]!;
    if (pair === pair.toLowerCase()) return letter;
    return pair[0] === pair[0]!.toLowerCase() ? pair : letter.toUpperCase();
  });

let collator: Intl.Collator | undefined;

/**
 * Compares by the Welsh alphabet, in which ch, dd, ff, ng, ll, ph, rh and th are letters; accents and capitals count
 * only between words that are otherwise alike, and numbers by their value. Chromium's own collation has no Welsh.
 */
export function welshOrder(a: string, b: string): number {
  collator ??= new Intl.Collator('en-GB', {numeric: true});
  return collator.compare(asLetters(a), asLetters(b)) || collator.compare(a, b);
}
