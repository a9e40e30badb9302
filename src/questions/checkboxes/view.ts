import {html} from 'lit';
import type {CheckboxesQuestion, Option} from '../../definition/generated/types.js';
import {choices} from '../../markup/choices.js';
import type {Field} from '../../markup/field.js';
import {fieldset} from '../../markup/fieldset.js';
import type {View} from '../view.js';

const chosenIn = ({typed}: Field<CheckboxesQuestion>): readonly unknown[] =>
  Array.isArray(typed) ? typed : [];

/** Takes a choice. An exclusive option clears the others and the others clear it, and the person is told. */
export function choose(field: Field<CheckboxesQuestion>, option: Option, chosen: boolean): void {
  const {options} = field.question;
  const before = chosenIn(field);
  const stays = (other: Option) =>
    other.value === option.value
      ? chosen
      : before.includes(other.value) && !(chosen && (option.exclusive || other.exclusive));
  const after = options.filter(stays).map(({value}) => value);
  field.answerWith(after);
  const cleared = before.filter(
    (value) => value !== option.value && !after.includes(value as string),
  );
  const {messages} = field;
  if (cleared.length)
    field.announce(cleared.length === 1 ? messages.exclusiveCleared : messages.othersCleared);
}

/** Native checkboxes in a fieldset. */
export const view: View<CheckboxesQuestion> = (field) =>
  fieldset(
    field,
    html`<div class="options">
      ${choices(field, {
        type: 'checkbox',
        isChosen: ({value}) => chosenIn(field).includes(value),
        choose: (option, chosen) => choose(field, option, chosen),
      })}
    </div>`,
  );
