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

/** Gives out names of questions, each once. */
export class Names {
  readonly #given = new Set<string>(taken);
  /** The last number that a name was given with. */
  readonly #counts = new Map<string, number>();

  /** A name for what stands under these keys of each other. */
  give(keys: readonly string[]): string {
    const words = plain(keys.join('_'));
    const name = (/^[a-z]/.test(words) ? words : `q_${words}`).slice(0, 60).replace(/_+$/, '');
    for (let count = this.#counts.get(name) ?? 1; ; count++) {
      const own = count === 1 ? name : `${name.slice(0, 55)}_${count}`;
      if (this.#given.has(own)) continue;
      this.#given.add(own);
      this.#counts.set(name, count);
      return own;
    }
  }
}

/** What can stand where a page has its id. */
export const idOf = (words: string, otherwise: string): string => {
  const id = plain(words).replaceAll('_', '-').slice(0, 60).replace(/-+$/, '');
  return /^[a-z]/.test(id) ? id : otherwise;
};
