import {html} from 'lit';
import type {RadiosQuestion} from '../../definition/generated/types.js';
import {choices} from '../../markup/choices.js';
import {fieldset} from '../../markup/fieldset.js';
import type {View} from '../view.js';

/** Native radios under one name: arrow keys, grouping and announcement come from the browser. */
export const view: View<RadiosQuestion> = (field) =>
  fieldset(
    field,
    html`<div class=${field.question.inline ? 'options inline' : 'options'}>
      ${choices(field, {
        type: 'radio',
        isChosen: ({value}) => value === field.typed,
        choose: ({value}) => field.answerWith(value),
      })}
    </div>`,
    {radiogroup: true},
  );
