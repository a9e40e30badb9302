import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {AllocationOption, AllocationQuestion} from '../../definition/generated/types.js';
import type {Field} from '../../markup/field.js';
import {fieldset} from '../../markup/fieldset.js';
import {numberBox, type NumberBoxQuestion} from '../../markup/number-box.js';
import {picture} from '../../markup/picture.js';
import {atKey, isByKey} from '../by-key.js';
import {partOf} from '../part-of.js';
import type {View} from '../view.js';
import {affixesOf, decimalsOf, spentIn, totalOf} from './model.js';

/** What remains of the total, in words, and whether more than that was shared out. */
function remainder({question, rich}: Field<AllocationQuestion>, typed: unknown) {
  const {unit = 'points'} = question;
  const total = totalOf(question);
  const left = (Math.round(total * 100) - spentIn(typed, question)) / 100;
  return left < 0
    ? {words: rich.shareOver(-left, unit), isOver: true}
    : {words: rich.shareLeft(left, total, unit), isOver: false};
}

/** How long a share is against the total. Decoration: the box says it. */
const bar = (share: number) =>
  html`<svg class="share-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    <rect width=${Math.min(100, share * 100)} height="1" />
  </svg>`;

/** WebKit scrolls a box with focus no further than to its caret, which may be under what stays in sight. */
const reveal = ({target}: FocusEvent) => (target as Element).scrollIntoView({block: 'nearest'});

/** An option that was sorted, and its place in the author's order. */
type Sorted = AllocationOption & {readonly at?: number};

/**
 * A box for each option, and above them what remains. It stays in sight, is part of the group's description, and is
 * said when the person pauses.
 */
export const view: View<AllocationQuestion> = (field) => {
  const {ids, question, typed, error, fault, rich, say} = field;
  const {options, rule = 'exactly', unit = 'points'} = question;
  const total = totalOf(question);
  const {prefix, suffix} = affixesOf(question);
  const box: NumberBoxQuestion = {
    decimals: decimalsOf(question),
    min: 0,
    width: Math.max(4, total.toFixed(decimalsOf(question)).length + 1),
    ...(prefix && {prefix}),
    ...(suffix && {suffix}),
  };
  const asBox = {...field, question: {...box, name: question.name}};
  const wrong = fault?.['parts'];
  const [ruleId, leftId] = [ids.part(':rule'), ids.part(':left')];
  const {words, isOver} = remainder(field, typed);

  const row = (option: Sorted) => {
    const {value, label, hint, image, at = options.indexOf(option)} = option;
    const part = partOf(value);
    const id = at === 0 ? ids.control : ids.part(part);
    const hintId = ids.part(`${part}:hint`);
    const isInvalid = Boolean(error) && (!Array.isArray(wrong) || wrong.includes(part));
    // What is wrong with the sum is told once, where its link leads.
    const described = [isInvalid && (wrong || at === 0) && ids.error, hint !== undefined && hintId];
    return html`<div class="share">
      <div class="share-words">
        <label class="share-label" for=${id}>${say(label)}</label>
        ${hint === undefined ? nothing : html`<div id=${hintId} class="share-hint">${say(hint)}</div>`}
        ${picture(field, image)}
      </div>
      ${numberBox(asBox, {
        id,
        typed: atKey(typed, value),
        isRequired: Boolean(question.required) && (option.min ?? 0) > 0,
        isInvalid,
        described: described.filter(Boolean).join(' ') || nothing,
        answerWith: (now) => {
          const shares = {...(isByKey(field.typed) ? field.typed : {}), [value]: now};
          field.answerWith(shares);
          field.announce(remainder(field, shares).words, 'pause');
        },
      })}
      ${bar(spentIn({[value]: atKey(typed, value)}, question) / (total * 100))}
    </div>`;
  };

  return fieldset(
    field,
    html`<p id=${ruleId} class="share-rule">
        ${rule === 'exactly' ? rich.shareExactly(total, unit) : rich.shareUpTo(total, unit)}
      </p>
      <p id=${leftId} class=${isOver ? 'share-left share-over' : 'share-left'}>${words}</p>
      <div @focusin=${reveal}>${repeat(options, ({value}) => value, row)}</div>`,
    {described: [ruleId, leftId]},
  );
};
