/** What means something else where a condition names a question. */
const taken = ['not', 'constructor', 'prototype'];

/** Words as a name can have them: small letters of English, digits and underscores. */
const plain = (words: string) =>
  words
    .slice(0, 500)
    .normalize('NFD')
    .replace(/(?<=\p{Ll}|\p{Nd})(?=\p{Lu})/gu, '_')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');

/** Gives out names, each once: of questions, pages or options. */
export class Names {
  readonly #given = new Set<string>(taken);
  /** The last number that a name was given with. */
  readonly #counts = new Map<string, number>();

  /** A name for the question that stands under these keys of each other. */
  give(keys: readonly string[]): string {
    const words = plain(keys.join('_'));
    // It leaves room for a number, and for what an option’s text box has behind it.
    return this.claim(
      (/^[a-z]/.test(words) ? words : `q_${words}`).slice(0, 56).replace(/_+$/, ''),
    );
  }

  /** The name that is wanted, or that with a number behind it. */
  claim(wanted: string, mark = '_'): string {
    let name = wanted;
    let count = this.#counts.get(wanted) ?? 1;
    while (this.#given.has(name)) name = `${wanted}${mark}${++count}`;
    this.#counts.set(wanted, count);
    this.#given.add(name);
    return name;
  }
}

/** What can stand where a page has its id. */
export const idOf = (words: string, otherwise: string): string => {
  const id = plain(words).replaceAll('_', '-').slice(0, 60).replace(/-+$/, '');
  return /^[a-z]/.test(id) ? id : otherwise;
};
