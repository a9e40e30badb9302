/* eslint-disable lit-a11y/no-redundant-role -- Safari takes a list without markers for none, unless it says so */
import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {RankingOption, RankingQuestion} from '../../definition/generated/types.js';
import {fieldset} from '../../markup/fieldset.js';
import type {View} from '../view.js';
import {item} from './item.js';
import {mostOf, rankedIn} from './model.js';

/** Two lists, of what has been ranked and of what has not: nothing is in an order that nobody chose. */
export const view: View<RankingQuestion> = (field) => {
  const {ids, question, typed, rich} = field;
  const {options} = question;
  const ranked = rankedIn(typed, question);
  const most = mostOf(question);
  const others = options.filter(({value}) => !ranked.includes(value));
  const id = (name: string) => ids.part(`:${name}`);
  const full = others.length && ranked.length >= most ? id('full') : undefined;
  const items = (list: readonly RankingOption[]) =>
    repeat(
      list,
      ({value}) => value,
      (option) => item(field, option, full),
    );
  const inOrder = ranked.map((value) => options.find((option) => option.value === value)!);
  const hasLimit = most < options.length;

  return fieldset(
    field,
    html`<p id=${id('how')} class="rank-how">${rich.rankHow}</p>
      ${hasLimit ? html`<p id=${id('up-to')} class="rank-how">${rich.rankUpTo(most)}</p>` : nothing}
      <div class="rank-lists">
        <div class="rank-list">
          <p id=${id('ranked')} class="rank-title">${rich.rankedTitle}</p>
          ${
            inOrder.length
              ? html`<ol class="rank-items" role="list" aria-labelledby=${id('ranked')}>
                  ${items(inOrder)}
                </ol>`
              : html`<p class="rank-none">${rich.rankedNone}</p>`
          }
        </div>
        ${
          others.length
            ? html`<div class="rank-list">
                <p id=${id('others')} class="rank-title">${rich.notRanked}</p>
                ${full ? html`<p id=${full} class="rank-none">${rich.rankedEnough}</p>` : nothing}
                <ul class="rank-items" role="list" aria-labelledby=${id('others')}>
                  ${items(others)}
                </ul>
              </div>`
            : nothing
        }
      </div>`,
    {described: hasLimit ? [id('how'), id('up-to')] : [id('how')]},
  );
};
