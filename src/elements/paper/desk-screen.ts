import {html, nothing} from 'lit';
import {stateAt} from '../../definition/moment.js';
import type {KeyingWords} from '../../i18n/load-keying.js';
import {closingWords} from '../../i18n/moment-words.js';
import {heading} from '../../markup/heading.js';
import type {Scope} from '../scope.js';
import {button} from '../screens/button.js';
import {isListed} from './aside-list.js';
import type {Desk} from './desk.js';
import {inForm} from './own-words.js';
import {paperCounts} from './paper-counts.js';
import type {Sheet} from './sheet.js';
import {textField, textIn} from './text-field.js';
import {whyAside} from './why-aside.js';

/** What the desk shows besides the sheets. */
export interface DeskView {
  readonly by: string;
  /** Whether the page knows who keys: nobody takes over by themselves then. */
  readonly isKnown: boolean;
  readonly hash: string;
  /** What came of the last thing that was done. */
  readonly said: string | undefined;
  /** What is wrong with the number that was entered. */
  readonly fault: string | undefined;
  readonly isSending: boolean;
  readonly numbers: ReadonlyMap<string, number>;
}

/** What can be done there. */
export interface DeskActions {
  open(serial: string): void;
  settle(sheet: Sheet): void;
  takeUp(sheet: Sheet): void;
  send(): void;
  saveList(): void;
  changeKeyer(): void;
}

function linesOf(scope: Scope, own: KeyingWords, desk: Desk): readonly unknown[] {
  const {messages: words, formats} = own;
  const {messages} = scope.ending;
  const counts = paperCounts(desk.sheets);
  const {begun, once, differing, agreed, sent, aside, blank, alone, errorRate} = counts;
  const refused = desk.refused.length;
  const {closes} = scope.definition;
  const isClosed = stateAt(scope.definition, scope.session.options.now()) === 'closed';
  return [
    ...(begun ? [words.begunCount(begun)] : []),
    words.onceCount(once),
    words.differingCount(differing),
    words.agreedCount(agreed + sent),
    words.waitingCount(agreed - refused),
    ...(refused ? [words.refusedCount(refused)] : []),
    words.sentCount(sent),
    words.asideCount(aside),
    ...(blank ? [words.blankCount(blank)] : []),
    ...(alone ? [words.aloneCount(alone)] : []),
    ...(errorRate === undefined ? [] : [words.errorRate(formats.number(errorRate, 1))]),
    ...(isClosed && closes
      ? [
          html`${words.closed}
          ${inForm(scope, own, messages.closedAt(closingWords(closes, messages)))}`,
        ]
      : []),
  ];
}

/** Sheets with a button for each, under a heading; nothing where there are none. */
function listed(
  {headingLevel}: Scope,
  title: string,
  sheets: readonly Sheet[],
  row: (sheet: Sheet) => unknown,
): unknown {
  return sheets.length
    ? html`<section class="section">
        ${heading(headingLevel + 1, title)}
        <ul class="list paper-list">
          ${sheets.map((sheet) => html`<li>${row(sheet)}</li>`)}
        </ul>
      </section>`
    : nothing;
}

/** Between two sheets: which is the next one, how far all of them are, and what waits to be settled. */
export function deskScreen(
  scope: Scope,
  own: KeyingWords,
  desk: Desk,
  {by, isKnown, hash, said, fault, isSending, numbers}: DeskView,
  actions: DeskActions,
): unknown {
  const {messages: words} = own;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    actions.open(textIn(event, 'paper-serial'));
  };
  const at = (stage: Sheet['stage']) => desk.sheets.filter((one) => one.stage === stage);
  const hasList = desk.sheets.some(isListed);
  return html`${heading(scope.headingLevel, words.deskTitle, {id: 'heading', focusable: true})}
    ${said ? html`<div class="inset" id="paper-said" tabindex="-1"><p>${said}</p></div>` : nothing}
    ${desk.isRead ? nothing : html`<div class="inset"><p>${words.unread}</p></div>`}
    <form novalidate autocomplete="off" @submit=${submit}>
      ${textField(words, {
        id: 'paper-serial',
        label: words.serial,
        hint: words.serialHint,
        error: fault,
        size: 20,
      })}
      <div class="buttons">
        <button class="button" part="button" id="paper-key">${words.keySheet}</button>
      </div>
    </form>
    <ul class="list" part="paper-counts">
      ${linesOf(scope, own, desk).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${listed(
      scope,
      words.begunTitle,
      desk.sheets.filter(({begun}) => begun),
      ({serial, begun}) => [
        html`<p>${words.sheetBegun(serial, begun!.by)}</p>`,
        button(words.goOn(serial), () => actions.open(serial)),
      ],
    )}
    ${listed(scope, words.toSettle, at('differing'), (sheet) =>
      button(words.settleSheet(sheet.serial), () => actions.settle(sheet)),
    )}
    ${listed(scope, words.setAsideTitle, at('aside'), (sheet) => [
      html`<p>${words.sheetAside(sheet.serial, whyAside(sheet, words, numbers).join(' '))}</p>`,
      button(words.takeUp(sheet.serial), () => actions.takeUp(sheet)),
    ])}
    ${listed(
      scope,
      words.toSend,
      at('agreed').filter(({serial}) => desk.refused.includes(serial)),
      ({serial}) => words.sheetRefused(serial),
    )}
    <div class="buttons">
      ${
        at('agreed').length
          ? button(isSending ? words.sendingNow : words.sendNow, actions.send, {
              id: 'paper-send',
              isBusy: isSending,
            })
          : nothing
      }
      ${hasList ? button(words.saveList, actions.saveList, {id: 'paper-list'}) : nothing}
      ${isKnown ? nothing : button(words.changeKeyer, actions.changeKeyer, {id: 'paper-change'})}
    </div>
    <p class="foot">${words.keyer(by)}<br />${words.pageHash(scope.definition.version, hash)}</p>`;
}
