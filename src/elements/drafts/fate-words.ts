import {html, nothing} from 'lit';
import type {DraftMessages} from '../../i18n/draft-messages.js';
import type {Scope} from '../scope.js';
import type {Fate} from './one-response.js';

/** What has become of a response that was made of the draft, with its reference. */
export const fateWords = (
  {ending: {messages}}: Scope,
  words: DraftMessages,
  {kind, reference}: Fate,
): unknown =>
  html`<p>${words[kind]}</p>
    ${
      reference === undefined
        ? nothing
        : html`<p>
            ${messages.reference}: <strong><bdi>${reference}</bdi></strong>
          </p>`
    }`;
