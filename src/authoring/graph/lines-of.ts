/** Words in lines of at most so many characters, and at most so many lines; what is left out shows as an ellipsis. */
export function linesOf(words: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.replace(/\s+/g, ' ').trim().split(' ')) {
    const last = lines.at(-1);
    // A word that fits no line is cut into pieces, by characters and not by halves of them.
    const pieces = Array.from(word).length > width ? inPieces(word, width) : [word];
    if (last !== undefined && Array.from(`${last} ${pieces[0]}`).length <= width)
      lines[lines.length - 1] = `${last} ${pieces.shift()}`;
    lines.push(...pieces);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = `${Array.from(kept[most - 1]!)
    .slice(0, width - 1)
    .join('')}…`;
  return kept;
}

function inPieces(word: string, width: number): string[] {
  const characters = Array.from(word);
  return Array.from({length: Math.ceil(characters.length / width)}, (_, at) =>
    characters.slice(at * width, (at + 1) * width).join(''),
  );
}
