/** What a page, a question, an option or a row is called in a key: its own name, or `otherwise` when it has none. */
export function nameOf(value: unknown, otherwise: string): string {
  if (value === null || typeof value !== 'object') return otherwise;
  const {value: of, id, name} = value as Readonly<Record<string, unknown>>;
  const own = [of, id, name].find((part) => typeof part === 'string' || typeof part === 'number');
  return own === undefined ? otherwise : String(own);
}

/** A condition as the end of a key: its words and values, without the marks between them. */
export const suffixOf = (when: unknown): string =>
  (JSON.stringify(when) ?? '').replace(/[^\p{L}\p{N}_]+/gu, '-').replace(/^-|-$/g, '');
