/** A name, with what people read in brackets beside it where it has words. */
export const named = (name: string, words: string | undefined): string =>
  words === undefined ? name : `${name} (${words})`;
