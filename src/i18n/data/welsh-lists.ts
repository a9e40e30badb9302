// What sounds like a vowel after "a" and "neu": a consonantal w or i counts as none, and some words take ac besides.
const takesAc =
  /^(?!i[aeoyâê]|w[lr])[aeiouwyâêîôûŵŷáéíóúäëïöü]|^(felly|fel|mae|mai|mewn|mor|megis|nid|ni|sydd|wedi)\b/iu;
const breathed: Readonly<Record<string, string>> = {c: 'ch', p: 'ph', t: 'th'};
const softened: Readonly<Record<string, string>> = {
  b: 'f',
  c: 'g',
  d: 'dd',
  g: '',
  ll: 'l',
  m: 'f',
  p: 'b',
  rh: 'r',
  t: 'd',
};

/** A word whose first letter changes, if it is one that does; a capital stays one. */
function mutated(word: string, changes: Readonly<Record<string, string>>): string {
  const [first = ''] = /^(ch|dd|ff|ng|ll|ph|rh|th|.)/iu.exec(word) ?? [];
  const now = changes[first.toLowerCase()];
  if (now === undefined) return word;
  const rest = word.slice(first.length);
  if (first === first.toLowerCase()) return now + rest;
  return now === ''
    ? rest.charAt(0).toUpperCase() + rest.slice(1)
    : now.charAt(0).toUpperCase() + now.slice(1) + rest;
}

const joined = (items: readonly string[], last: (word: string) => string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last(items.at(-1)!)}`;

/**
 * Items joined by "and": a, or ac before a vowel, and a breathed letter after a (Lloegr a Chymru). For words of the
 * interface: a name in another language does not mutate. CLDR has the unusable a(c).
 */
export const welshAnd = (items: readonly string[]): string =>
  joined(items, (word) => (takesAc.test(word) ? `ac ${word}` : `a ${mutated(word, breathed)}`));

/** Items joined by "or", which softens what follows (Lloegr neu Gymru); as `welshAnd`. */
export const welshOr = (items: readonly string[]): string =>
  joined(items, (word) => `neu ${mutated(word, softened)}`);
