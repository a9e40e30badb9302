import {escape} from './escape.js';

/** A table that scrolls by itself when it is wide. Heads and name are text, cells are HTML. */
export function table(
  name: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = heads.map((one) => `<th scope="col">${escape(one)}</th>`).join('');
  const body = rows
    .map((cells) => `<tr>${cells.map((cell) => `<td dir="auto">${cell}</td>`).join('')}</tr>`)
    .join('\n');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escape(name)}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
