/** A ranking with one option put at a position from 1, or taken out of it (0). The others keep their order. */
export function placed(ranked: readonly string[], value: string, position: number): string[] {
  const others = ranked.filter((other) => other !== value);
  if (position) others.splice(position - 1, 0, value);
  return others;
}
