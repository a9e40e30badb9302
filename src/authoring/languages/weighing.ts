/** How a language asks people to weigh something, and how it joins two things. Every pattern but the first is global. */
export interface Weighing {
  /** Matches, at the beginning of a sentence or after a comma, how a question begins that asks for a judgement. */
  readonly opening: RegExp;
  /** Matches where a question turns from what is weighed to when, where or by whom. */
  readonly aside: RegExp;
  /** Match joined words that are one thing, or a name. */
  readonly one: readonly RegExp[];
  /** Matches two things that are joined. */
  readonly joined: RegExp;
}

const sentences = /(?<=[.?!])\s+/;

/** The words by which a question has two things weighed at once; undefined where it does not. */
export function weighedTogether(words: string, weighing: Weighing): string | undefined {
  for (const sentence of words.split(sentences)) {
    const opening = weighing.opening.exec(sentence);
    if (!opening) continue;
    // The last word of the opening may be the first of what is joined: “How clean and safe …”.
    const end = opening.index + opening[0].length;
    const begin = sentence.lastIndexOf(' ', end - 1) + 1;
    const asked = weighing.one.reduce(
      (rest, one) => rest.replace(one, (phrase) => '·'.repeat(phrase.length)),
      sentence.slice(begin),
    );
    const aside = asked.search(weighing.aside);
    const [found] = (aside < 0 ? asked : asked.slice(0, aside)).match(weighing.joined) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
}
