/** What came of a command: as JSON where `--json` asks for that, and in words otherwise. */
export const asAsked = (isJson: boolean | undefined, found: object, words: () => string): string =>
  isJson ? JSON.stringify(found, null, 2) : words();
