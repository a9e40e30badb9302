import type {Words} from '../definition/text-in.js';
import {directionOf} from '../i18n/direction.js';
import {momentWords} from '../i18n/moment-words.js';
import {answerInWords, partsOf} from './screens/answers.js';
import type {Scope, Sending, Situation} from './scope.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string) => text.replace(/[&<>"]/g, (char) => entities[char]!);
const spokenIn = (language: string) => ` lang="${escape(language)}" dir="${directionOf(language)}"`;

const receiptIn = (sending: Sending) =>
  sending.state === 'received' ? sending.receipt : undefined;

/**
 * A response as an HTML document that a person can keep: the reference, every question that was asked and the answer
 * in words. It holds no script and fetches nothing; every text in it is escaped.
 */
export function copyOf(scope: Scope, sending: Sending): string {
  const {definition, spoken, session, words} = scope;
  const {messages} = scope.ending;
  const receipt = receiptIn(sending);
  const isUnknown = sending.state === 'not-received' && sending.reason === 'unconfirmed';
  const element = (name: string, {text, language}: Words) =>
    `<${name}${language === undefined ? '' : spokenIn(language)}>${escape(text)}</${name}>`;
  const title = words(definition.title);
  const pages = partsOf(scope, session.plan.pages)
    .map(({title: part, lead, questions}) => {
      const rows = questions.map((question) => {
        const lines = answerInWords(scope, question)?.map((line) => element('bdi', line));
        const answer = lines?.join('<br>') ?? escape(messages.noAnswer);
        return `${element('dt', words(question.question.label!))}<dd>${answer}</dd>`;
      });
      const said = lead === undefined ? '' : element('p', {text: lead});
      return `${element('h2', part)}${said}<dl>${rows.join('')}</dl>`;
    })
    .join('');
  const received = receipt
    ? `<p>${escape(messages.reference)}: <strong><bdi>${escape(receipt.reference)}</bdi></strong></p>` +
      (receipt.receivedAt
        ? `<p>${escape(messages.receivedAt(momentWords(receipt.receivedAt, messages)))}</p>`
        : '')
    : `<p>${escape(isUnknown ? messages.unconfirmedTitle : messages.notReceivedTitle)}</p>`;
  return `<!doctype html><html${spokenIn(spoken)}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>${escape(title.text)}</title>${element('h1', title)}${received}${pages}</html>`;
}

/** Gives the person a text to keep, as a file of that name. */
export function saveFile(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url));
}

/** Gives the person a response to keep, as a page. */
export function saveCopy(scope: Scope, {sending}: Situation): void {
  const name = [scope.definition.id, receiptIn(sending)?.reference].filter(Boolean).join('-');
  saveFile(copyOf(scope, sending), `${name}.html`, 'text/html');
}

/**
 * Gives the person the response as it would have been sent, for whoever takes it by another way. Contact details that
 * leave by themselves are not in it: they would be with the answers then.
 */
export function saveData({definition, session}: Scope): void {
  const text = JSON.stringify(session.closed?.response, undefined, 2);
  saveFile(text, `${definition.id}.json`, 'application/json');
}
