/** What a definition may not exceed, so that no document can hang a tab. */
export const limits = {
  /** Characters of JSON (UTF-16 code units). */
  characters: 5_000_000,
  /** Objects and lists inside each other. */
  depth: 40,
  /** Questions, nested ones not counted. */
  questions: 5000,
  /** What one object or list may hold: a list of languages is compared each with every other. */
  members: 5000,
  /** What one list of options may hold: nobody compares those with each other, and a country has as many wards. */
  options: 10_000,
  /** Objects, lists and values altogether. */
  values: 500_000,
} as const;
