import {html, nothing} from 'lit';
import type {TextareaQuestion} from '../../definition/generated/types.js';
import type {Field} from '../../markup/field.js';
import {describedBy} from '../../markup/hint-and-error.js';
import {labelled} from '../../markup/labelled.js';
import {graphemesIn, wordsIn} from '../length-of.js';
import type {View} from '../view.js';

export {styles} from './styles.js';

/** The limit in words, and what remains of it. */
function counts({question, rich}: Field<TextareaQuestion>, text: string) {
  const {maxLength, maxWords} = question;
  if (maxLength !== undefined) {
    const left = maxLength - graphemesIn(text);
    const words = left < 0 ? rich.charactersOver(-left) : rich.charactersLeft(left);
    return {allowed: rich.charactersAllowed(maxLength), words, isOver: left < 0};
  }
  if (maxWords !== undefined) {
    const left = maxWords - wordsIn(text);
    const words = left < 0 ? rich.wordsOver(-left) : rich.wordsLeft(left);
    return {allowed: rich.wordsAllowed(maxWords), words, isOver: left < 0};
  }
  return undefined;
}

/**
 * Several lines of text. What remains is shown at every key, hidden from assistive technology, and announced when
 * the person pauses (PAT-13); the limit itself is part of the description.
 */
export const view: View<TextareaQuestion> = (field) => {
  const {ids, question, typed} = field;
  const text = typeof typed === 'string' ? typed : '';
  const count = counts(field, text);
  const limit = ids.part('limit');
  const type = (event: Event) => {
    const {value} = event.target as HTMLTextAreaElement;
    field.answerWith(value);
    const after = counts(field, value);
    if (after) field.announce(after.words, 'pause');
  };
  return labelled(
    field,
    html`<textarea
        id=${ids.control}
        class="input"
        part="input"
        dir="auto"
        rows=${question.rows ?? 5}
        aria-required=${question.required ? 'true' : nothing}
        aria-invalid=${field.error ? 'true' : nothing}
        aria-describedby=${count ? describedBy(field, limit) : describedBy(field)}
        .value=${text}
        @input=${type}
      ></textarea>
      ${
        count
          ? html`<p id=${limit} class="visually-hidden">${count.allowed}</p>
              <p class=${count.isOver ? 'count over' : 'count'} aria-hidden="true">
                ${count.words}
              </p>`
          : nothing
      }`,
  );
};
