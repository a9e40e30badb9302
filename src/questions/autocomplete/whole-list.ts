import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {live} from 'lit/directives/live.js';
import {directionOf} from '../../i18n/direction.js';
import {describedBy} from '../../markup/hint-and-error.js';
import {entriesIn, flag, settle, shown, type AutocompleteField} from './box.js';
import {byGroup, type Entry} from '../option-search.js';
import {ownWordsIn} from './model.js';

/** Where the person's own words go that are in no list. */
function ownWords(field: AutocompleteField): TemplateResult {
  const {ids, rich, typed, fault, error} = field;
  const id = ids.part('own');
  const isWrong = error && (fault?.['parts'] as readonly string[] | undefined)?.includes('own');
  return html`<label class="part-label own-words" for=${id}>${rich.notInList}</label>
    <input
      id=${id}
      class="input"
      part="input"
      type="text"
      dir="auto"
      autocomplete="off"
      aria-invalid=${flag(isWrong)}
      aria-describedby=${isWrong ? ids.error : nothing}
      .value=${ownWordsIn(typed) === undefined ? '' : shown(field).text}
      @input=${(event: Event) => field.answerWith({text: (event.target as HTMLInputElement).value})}
      @change=${() => settle(field)}
    />`;
}

/** Every option in a native select, and a box for own words where they may be an answer. */
export function wholeList(field: AutocompleteField): TemplateResult {
  const {ids, question, messages, typed, error} = field;
  const entries = entriesIn(field);
  const option = ({value, text, language}: Entry) =>
    language === undefined
      ? html`<option .value=${value} .selected=${value === chosen} .textContent=${text}></option>`
      : html`<option
          value=${value}
          lang=${language}
          dir=${directionOf(language)}
          .selected=${value === chosen}
        >
          ${text}
        </option>`;
  const chosen = question.options!.some(({value}) => value === typed) ? (typed as string) : '';
  return html`<select
      id=${ids.control}
      class="input select"
      part="input"
      autocomplete=${question.autocomplete ?? nothing}
      aria-required=${flag(question.required)}
      aria-invalid=${flag(error)}
      aria-describedby=${describedBy(field)}
      .value=${live(chosen)}
      @change=${(event: Event) => field.answerWith((event.target as HTMLSelectElement).value)}
    >
      ${
        // Thousands of options are drawn once, and chosen by the value of the select.
        guard([entries], () => [
          html`<option value="">${messages.chooseOne}</option>`,
          ...byGroup(entries).map((group) => {
            const [{heading}] = group;
            const options = group.map(option);
            if (!heading) return options;
            return html`<optgroup
              label=${heading.text}
              lang=${heading.language ?? nothing}
              dir=${directionOf(heading.language) ?? nothing}
            >
              ${options}
            </optgroup>`;
          }),
        ])
      }
    </select>
    ${question.freeText ? ownWords(field) : nothing}`;
}
