import {html, nothing} from 'lit';
import {isWebAddress} from '../../definition/is-web-address.js';
import {closingWords} from '../../i18n/moment-words.js';
import type {Scope} from '../scope.js';
import {section} from './section.js';

/** Why people are asked, what can change, what becomes of their answers, and other ways to take part. */
export function introduction(scope: Scope): unknown {
  const {definition, messages} = scope;
  const {purpose, privacy, organisation, closes} = definition;
  const notice = privacy?.url === undefined ? undefined : scope.words(privacy.url).text;
  return html`
    ${organisation ? html`<p class="lead">${scope.say(organisation.name)}</p>` : nothing}
    ${closes ? html`<p class="inset">${messages.closesAt(closingWords(closes, messages))}</p>` : nothing}
    ${section(scope, messages.whyWeAsk, purpose?.why)}
    ${section(scope, messages.whatCanChange, purpose?.canChange)}
    ${section(scope, messages.howAnswersAreUsed, purpose?.use)}
    ${section(scope, messages.whoDecides, purpose?.decisionBy)}
    ${section(
      scope,
      messages.privacy,
      privacy?.notice,
      notice && isWebAddress(notice)
        ? html`<p><a class="link" href=${notice} rel="noopener">${messages.privacyLink}</a></p>`
        : nothing,
    )}
    ${section(scope, messages.retention, privacy?.retention)}
    ${section(scope, messages.otherWays, organisation?.alternativeFormats)}
    ${section(scope, messages.contact, organisation?.contact)}
    <p>${messages.nothingKept}</p>
  `;
}
