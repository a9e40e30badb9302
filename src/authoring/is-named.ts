/** Whether a key is among those that a list names: whole, or the beginning of several with `*` at its end. */
export const isNamed = (key: string, names: readonly string[]): boolean =>
  names.some((name) => (name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name));
