import {html} from 'lit';
import type {CalculatedQuestion} from '../../definition/generated/types.js';
import type {View} from '../view.js';
import {announced} from './announced.js';
import {inDigits} from './model.js';

/** A line to read: what the number is, and the number. It takes no focus, since there is nothing to do in it. */
export const view: View<CalculatedQuestion> = (field) => {
  const {ids, question, messages, rich, words, say, announce} = field;
  const {label = '', value} = question;
  const known = typeof value === 'number';
  const digits = known
    ? inDigits(value, question, {say: words, number: messages.number})
    : rich.notCalculated;
  return html`<p id=${ids.control} class="calculated">
    <span id=${ids.label} class="label" part="label">${say(label)}</span>
    <span class=${known ? 'calculated-value' : 'calculated-none'}
      >${announced(digits, `${words(label).text}: ${digits}`, announce)}</span
    >
  </p>`;
};
