import type {Condition, Image, Text} from '../definition/generated/types.js';
import {codesOf} from '../engine/codes-of.js';
import type {PaperChoice, PaperSpeaker, Said} from './paper-part.js';

/** Something that has a box on paper. */
export interface Boxed {
  readonly value: string | number | boolean;
  readonly label?: Text;
  readonly hint?: Text;
  readonly heading?: Text;
  readonly image?: Image;
  readonly showIf?: Condition;
}

/** What stands under a label: its hint and, in place of a picture, what the picture shows. */
export function under({hint, image}: Boxed, {maybe}: PaperSpeaker): Said | undefined {
  const [words, shown] = [maybe(hint), maybe(image?.alt)];
  if (!words || !shown) return words ?? shown;
  return words.map((one, index) => ({...one, text: `${one.text} – ${shown[index]?.text ?? ''}`}));
}

/**
 * A box for each of several choices, in this order. `codes` are by their values; unless they are given they are those of
 * `all`, the list as the document has it, so that no order changes them.
 */
export const paperChoices = (
  choices: readonly Boxed[],
  speaker: PaperSpeaker,
  all: readonly Boxed[] = choices,
  codes: ReadonlyMap<unknown, number> = codesOf(all),
): PaperChoice[] =>
  choices.map((one) => ({
    value: one.value,
    code: codes.get(one.value)!,
    label: speaker.maybe(one.label),
    hint: under(one, speaker),
    heading: speaker.maybe(one.heading),
    showIf: one.showIf,
  }));
