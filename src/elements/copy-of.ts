import type {Receipt} from '../definition/generated/types.js';
import {momentWords} from '../i18n/moment-words.js';
import {answerInWords, askedOn} from './screens/answers.js';
import type {Scope, Situation} from './scope.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string) => text.replace(/[&<>"]/g, (char) => entities[char]!);

/**
 * A response as an HTML document that a person can keep: the reference, every question that was asked and the answer
 * in words. It holds no script and fetches nothing; every text in it is escaped.
 */
export function copyOf(scope: Scope, receipt: Receipt | undefined): string {
  const {definition, language, session, words} = scope;
  const {messages} = scope.ending;
  const title = escape(words(definition.title).text);
  const isolated = (text: string) => `<bdi>${escape(text)}</bdi>`;
  const pages = session.plan.pages
    .map((page) => {
      const rows = askedOn(scope, page).map((question) => {
        const lines = answerInWords(scope, question)?.map(({text}) => isolated(text));
        const answer = lines?.join('<br>') ?? escape(messages.noAnswer);
        return `<dt>${escape(words(question.question.label!).text)}</dt><dd>${answer}</dd>`;
      });
      return rows.length
        ? `<h2>${escape(words(page.page.title).text)}</h2><dl>${rows.join('')}</dl>`
        : '';
    })
    .join('');
  const received = receipt
    ? `<p>${escape(messages.reference)}: <strong>${escape(receipt.reference)}</strong></p>` +
      (receipt.receivedAt
        ? `<p>${escape(messages.receivedAt(momentWords(receipt.receivedAt, messages)))}</p>`
        : '')
    : `<p>${escape(messages.notReceivedTitle)}</p>`;
  return `<!doctype html><html lang="${escape(language)}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>${title}</title><h1>${title}</h1>${received}${pages}</html>`;
}

/** Gives the person a response to keep, as a file. */
export function saveCopy(scope: Scope, {sending}: Situation): void {
  const receipt = sending.state === 'received' ? sending.receipt : undefined;
  const url = URL.createObjectURL(new Blob([copyOf(scope, receipt)], {type: 'text/html'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${[scope.definition.id, receipt?.reference].filter(Boolean).join('-')}.html`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url));
}
