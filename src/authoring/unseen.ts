/**
 * Control characters but a tab and the end of a line, separators, and format characters: nobody sees them. Those that turn
 * the direction of a text are not among them.
 */
export const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u180e\u200b-\u200d\u2028\u2029\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}]/gu;

/** A letter of a script in which a joiner changes the shape of a word, or a picture that is made of several. */
const joined =
  /(?:(?!\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic})[\p{L}\p{M}]|\p{Extended_Pictographic}|\p{Emoji_Modifier})$/u;
/** A letter of a script that has no spaces between its words. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
/** The flags of Wales, Scotland and England (UTS #51, tag sequences). */
const flag = /\u{1f3f4}[\u{e0020}-\u{e007f}]*$/u;

/** Whether an unseen character at a place means nothing there: a joiner in Bengali does, and so does one in a flag. */
export function isStray(text: string, at: number): boolean {
  const code = text.codePointAt(at)!;
  if (code === 0x0d) return text[at + 1] !== '\n';
  const before = text.slice(Math.max(0, at - 20), at);
  if (code === 0x200b) return !unspaced.test(before);
  if (code === 0x200c || code === 0x200d) return !joined.test(before);
  return !(code >= 0xe0020 && code <= 0xe007f && flag.test(before));
}
