import {html} from 'lit';
import type {KeyingMessages} from '../../i18n/keying-messages.js';
import {heading} from '../../markup/heading.js';
import type {Scope} from '../scope.js';
import {initialsIn} from './sheet.js';
import {textField, textIn} from './text-field.js';

/** What is wrong with what somebody gave who wants to begin. */
export interface BatchFaults {
  readonly initials?: string;
  readonly hash?: string;
}

/** What somebody has given who wants to begin, and what is wrong with it. */
interface Given {
  readonly initials: string;
  readonly hash: string;
  /** Their initials where the page knows them: nobody is asked then. */
  readonly known: string | undefined;
  readonly faults: BatchFaults;
}

/** What is asked before somebody keys: who they are, and of which version their sheets are. */
export function batchScreen(
  scope: Scope,
  words: KeyingMessages,
  {faults, initials, hash, known}: Given,
  begin: (initials: string, hash: string) => void,
): unknown {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    begin(known ?? textIn(event, 'paper-initials'), textIn(event, 'paper-hash'));
  };
  return html`${heading(scope.headingLevel, words.title, {id: 'heading', focusable: true})}
    <form novalidate autocomplete="off" @submit=${submit}>
      ${
        known === undefined
          ? textField(words, {
              id: 'paper-initials',
              label: words.initials,
              hint: words.initialsHint,
              error: faults.initials,
              value: initials,
              size: 10,
            })
          : html`<p>${words.keyer(known)}</p>`
      }
      ${textField(words, {
        id: 'paper-hash',
        label: words.hash,
        hint: words.hashHint,
        error: faults.hash,
        value: hash,
        size: 10,
      })}
      <div class="buttons">
        <button class="button" part="button" id="paper-begin">${words.begin}</button>
      </div>
    </form>`;
}

/** What is wrong with initials and with the hash of sheets, for a page that keys those with `own` at their foot. */
export function batchFaults(
  words: KeyingMessages,
  {version, own}: {version: string; own: string},
  initials: string,
  hash: string,
): BatchFaults {
  const typed = hash
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\u2212]/gu, '')
    .toLowerCase();
  const isHash = typed === '' || /^[0-9a-f]{8}$/.test(typed);
  return {
    ...(initialsIn(initials) === undefined && {initials: words.initialsWrong}),
    ...(!isHash && {hash: words.hashShape}),
    ...(isHash && typed && typed !== own && {hash: words.hashWrong(version, own)}),
  };
}
