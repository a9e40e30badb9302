/** Joins a list with commas, and the last two of it with words of a language between them, which have their spaces. */
export const joinedBy =
  (between: string) =>
  (items: readonly string[]): string =>
    [items.slice(0, -1).join(', '), items.at(-1)].filter(Boolean).join(between);
