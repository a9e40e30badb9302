import {html, nothing} from 'lit';
import type {Text} from '../../definition/generated/types.js';
import {closingWords} from '../../i18n/moment-words.js';
import {heading} from '../../markup/heading.js';
import type {Scope} from '../scope.js';

/** Why people are asked, what can change, what becomes of their answers, and other ways to take part. */
export function introduction(scope: Scope): unknown {
  const {definition, messages, headingLevel} = scope;
  const {purpose, privacy, organisation, closes} = definition;
  const section = (title: string, text: Text | undefined, more: unknown = nothing) =>
    text === undefined
      ? nothing
      : html`<section class="section">
          ${heading(headingLevel + 1, title)} ${scope.sayMarkdown(text, headingLevel + 2)} ${more}
        </section>`;
  const notice = privacy?.url === undefined ? undefined : scope.words(privacy.url).text;
  return html`
    ${organisation ? html`<p class="lead">${scope.say(organisation.name)}</p>` : nothing}
    ${closes ? html`<p class="inset">${messages.closesAt(closingWords(closes, messages))}</p>` : nothing}
    ${section(messages.whyWeAsk, purpose?.why)}
    ${section(messages.whatCanChange, purpose?.canChange)}
    ${section(messages.howAnswersAreUsed, purpose?.use)}
    ${section(messages.whoDecides, purpose?.decisionBy)}
    ${section(
      messages.privacy,
      privacy?.notice,
      notice && /^(https?:\/\/|\/(?!\/))/i.test(notice)
        ? html`<p><a class="link" href=${notice} rel="noopener">${messages.privacyLink}</a></p>`
        : nothing,
    )}
    ${section(messages.retention, privacy?.retention)}
    ${section(messages.otherWays, organisation?.alternativeFormats)}
    ${section(messages.contact, organisation?.contact)}
    <p>${messages.nothingKept}</p>
  `;
}
