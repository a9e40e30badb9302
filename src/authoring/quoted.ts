/** Words as a sentence quotes them: on one line, and not without end. */
export const quoted = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return `“${line.length > 80 ? `${line.slice(0, 79)}…` : line}”`;
};
