const isBranch = (value: unknown): value is object => value !== null && typeof value === 'object';

/** A value in so few characters that a list can show it. */
export function inShort(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : isBranch(value)
        ? Array.isArray(value)
          ? `a list of ${value.length}`
          : `an object with ${Object.keys(value).slice(0, 5).join(', ') || 'nothing'}`
        : String(value);
  const [...letters] = text.slice(0, 400);
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : text;
}
