import type {Asking} from './asking.js';
import type {Place} from './place.js';
import {saidOf} from './said-of.js';
import type {View} from './view.js';
import {spelt} from './wording.js';

/** What a question is called and its hint, and where nobody said that: what its key spells, which is noted. */
export function wordsOf(
  asking: Asking,
  view: View,
  {keys, ui}: Place,
): {label: object; hint?: object} {
  const {title, description} = saidOf(view, ui);
  const help = ui.text('help');
  const hint = [description, help].filter((one) => one !== undefined).join(' ');
  const words = title ?? spelt(keys.at(-1) ?? asking.wording.own.untitled);
  if (title === undefined && keys.length)
    asking.reading.leave(
      view.pointer,
      `It has no \`title\`. The question is “${words.slice(0, 100)}”.`,
      undefined,
    );
  return {label: asking.wording.text(words), ...(hint && {hint: asking.wording.text(hint)})};
}
