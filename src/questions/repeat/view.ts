import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {directionOf} from '../../i18n/direction.js';
import type {Field} from '../../markup/field.js';
import {fieldset} from '../../markup/fieldset.js';
import {isBlankByKey} from '../by-key.js';
import type {View} from '../view.js';
import {answersInWords, itemInWords, itemName} from './item-words.js';
import type {ItemScope} from './item-scope.js';
import {acceptedIn, boundsOf, type PlannedRepeat} from './items.js';
import {add, itemsOf, remove, scopeOf, type Item} from './kept.js';
import {redrawing} from './redrawing.js';

type RepeatField = Field<PlannedRepeat>;

/** Moves focus once what has changed is drawn. */
function focusLater(event: Event, id: string): void {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  setTimeout(() => {
    const element = root.getElementById(id);
    // Firefox (153) now and then gives no focus to a legend that it has not laid out yet.
    element?.getBoundingClientRect();
    element?.focus();
  });
}

const button = (id: string, words: string, click: (event: Event) => void, described?: string) =>
  html`<button
    type="button"
    id=${id}
    class="button secondary"
    part="button"
    aria-describedby=${described ?? nothing}
    @click=${click}
  >
    ${words}
  </button>`;

const countId = ({ids}: RepeatField) => ids.part('count');

/** So many items, in the author's words for so many. */
function countOf({question, language, rich}: RepeatField, count: number): string {
  const forms = question.count?.[language];
  if (!forms) return rich.itemCount(count);
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replaceAll('{n}', String(count));
}

/** What has been answered about an item. */
function summary(field: RepeatField, item: Item, scope: ItemScope): TemplateResult {
  const answers = answersInWords(field.question, acceptedIn(item.session), scope.speaker);
  return html`<dl class="repeat-answers">
    ${answers.map(
      ({label, lines}) =>
        html`<div class="repeat-answer">
          <dt lang=${label.language ?? nothing} dir=${directionOf(label.language) ?? nothing}>
            ${label.text}
          </dt>
          <dd>
            ${lines.map(({text, language}) => html`<p lang=${language ?? nothing} dir="auto">${text}</p>`)}
          </dd>
        </div>`,
    )}
  </dl>`;
}

/** The questions about an item; what is nested in one of them comes with it. */
const questions = (field: RepeatField, {session, problems}: Item, scope: ItemScope) =>
  [...session.plan.questions.values()]
    .filter(({parent}) => !parent)
    .map((planned) => field.inner('repeat-question', planned, scope, problems));

function itemView(
  field: RepeatField,
  item: Item,
  index: number,
  redraw: () => void,
): TemplateResult {
  const {question, ids, rich} = field;
  const scope = scopeOf(field, item, index);
  const {speaker} = scope;
  const name = itemName(question, index, speaker);
  const part = (more: string) => ids.part(`${index + 1}:${more}`);
  const [inFull] = itemInWords(question, acceptedIn(item.session), index, speaker);
  const {control} = ids;

  const open = (event: Event) => {
    item.isOpen = true;
    redraw();
    focusLater(event, part('title'));
  };
  const close = (event: Event) => {
    item.isOpen = false;
    redraw();
    focusLater(event, part('change'));
  };
  const leave = (event: Event) => {
    if (isBlankByKey(item.typed)) return go(event);
    item.isLeaving = true;
    redraw();
    focusLater(event, part('ask'));
  };
  const stay = (event: Event) => {
    item.isLeaving = false;
    redraw();
    focusLater(event, part('remove'));
  };
  const go = (event: Event) => {
    focusLater(event, control);
    const left = remove(field, item);
    field.announce(`${rich.itemRemoved(name.text)}. ${countOf(field, left)}`);
  };

  return html`<fieldset class="repeat-item">
    <legend
      id=${part('title')}
      class="repeat-title"
      tabindex="-1"
      lang=${name.language ?? nothing}
      dir=${directionOf(name.language) ?? nothing}
    >
      ${name.text}
    </legend>
    ${item.isOpen ? questions(field, item, scope) : summary(field, item, scope)}
    ${
      item.isLeaving
        ? html`<p id=${part('ask')} class="repeat-ask" tabindex="-1">
            ${rich.removeItemAsk(inFull!.text)}
          </p>`
        : nothing
    }
    <div class="repeat-buttons">
      ${
        item.isLeaving
          ? [
              button(part('go'), rich.removeItem(name.text), go, part('ask')),
              button(part('stay'), rich.keepItem(name.text), stay),
            ]
          : [
              item.isOpen
                ? button(part('done'), rich.doneItem(name.text), close)
                : button(part('change'), rich.changeItem(name.text), open),
              button(part('remove'), rich.removeItem(name.text), leave),
            ]
      }
    </div>
  </fieldset>`;
}

function itemsView(field: RepeatField, redraw: () => void): TemplateResult {
  const {ids, question, rich, say, error, fault} = field;
  const items = itemsOf(field);
  const {max} = boundsOf(question);
  const isFull = items.length >= max;
  const limit = ids.part('limit');
  const more = items.length ? (question.addAnother ?? question.add) : question.add;
  const begin = (event: Event) => {
    if (isFull) return field.announce(rich.itemsUpTo(max));
    focusLater(event, ids.part(`${items.length + 1}:title`));
    add(field);
  };
  // Its link leads here, unless a part of an item is what is wrong.
  const own = error && !fault?.['parts'] && ids.error;
  const described = [own, isFull && limit].filter(Boolean).join(' ');
  return html`<p id=${countId(field)} class="repeat-count">${countOf(field, items.length)}</p>
    ${items.map((item, index) => keyed(item, itemView(field, item, index, redraw)))}
    ${isFull ? html`<p id=${limit} class="repeat-count">${rich.itemsUpTo(max)}</p>` : nothing}
    <button
      type="button"
      id=${ids.control}
      class="button secondary"
      part="button"
      aria-describedby=${described || nothing}
      aria-disabled=${isFull ? 'true' : nothing}
      @click=${begin}
    >
      ${say(more)}
    </button>`;
}

/** The items, each with its questions or its answers, how many there are, and a button that adds one. */
export const view: View<PlannedRepeat> = (field) =>
  fieldset(
    field,
    redrawing((redraw) => itemsView(field, redraw)),
    {described: [countId(field)]},
  );
