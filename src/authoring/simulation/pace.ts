import type {Plan, PlannedPage, PlannedQuestion} from '../../engine/plan.js';
import {isObject} from '../../definition/is-object.js';
import {wordsIn as wordsOf} from '../../questions/length-of.js';
import {wordsIn, type DocumentText} from '../document-text.js';
import {textsOf} from '../texts-of.js';

/**
 * What the estimate of the time that an answer takes is made of, in seconds where nothing else is said. Reading:
 * Brysbaert 2019, doi:10.1016/j.jml.2019.104047, silent reading of non-fiction in English. Choosing: the keystroke-level
 * model, Card, Moran and Newell 1980, doi:10.1145/358886.358895. Typing: Karat and others 1999,
 * doi:10.1145/302979.303160, words of five characters.
 */
export const paces = {
  wordsReadInAMinute: 238,
  /** To make up one’s mind. */
  decision: 1.35,
  /** To point at something, and to press. */
  pointing: 1.3,
  /** Of one’s own. */
  wordsComposedInAMinute: 19,
  /** That one knows by heart, such as a date. */
  wordsCopiedInAMinute: 32.5,
  /** Nobody reads more options of a list than this. */
  optionsRead: 20,
} as const;

const reading = (words: number) => (words * 60) / paces.wordsReadInAMinute;
const typing = (text: string, wordsInAMinute: number) => (text.length / 5) * (60 / wordsInAMinute);

/** How long a part of an answer takes: whether it is chosen or typed, the schema of the answer says. */
function giving(answer: unknown, schema: unknown): number {
  const rules = isObject(schema) ? schema : {};
  if (Array.isArray(answer))
    return answer.reduce<number>((sum, one) => sum + giving(one, rules['items']), 0);
  if (isObject(answer)) {
    const parts = isObject(rules['properties']) ? rules['properties'] : {};
    return Object.entries(answer).reduce((sum, [key, one]) => sum + giving(one, parts[key]), 0);
  }
  if (Array.isArray(rules['enum']) || 'const' in rules || typeof answer === 'boolean')
    return paces.pointing;
  const isOwn = rules['type'] === 'string' && rules['pattern'] === '\\S';
  const rate = isOwn ? paces.wordsComposedInAMinute : paces.wordsCopiedInAMinute;
  return paces.pointing + typing(String(answer), rate);
}

const listItem = /\/(?:options|rows|columns|points|extra|areas)\/(\d+)/;
/** Texts that nobody reads unless something is wrong, or that no eye sees. */
const unread = new Set(['errors', 'alt', 'url', 'src', 'synonyms']);

/** How long it takes to read and to answer what a document asks, in one of its languages: an estimate. */
export class Pace {
  readonly #words = new Map<string, number>();

  constructor(plan: Plan, language: string) {
    const owners = [
      ...[...plan.questions.values()].map(({pointer}) => pointer),
      ...plan.pages.map((_, index) => `/pages/${index}`),
      ...plan.pages.map((_, index) => `/pages/${index}/exit`),
      '/confirmation',
    ].sort((a, b) => b.length - a.length);
    const known = new Set(owners);
    const ownerOf = (pointer: string): string => {
      for (let at = pointer; at; at = at.slice(0, at.lastIndexOf('/')))
        if (known.has(at)) return at;
      return '';
    };
    // Of the variants of a text one is read: the last stands for them all.
    const texts = new Map<string, DocumentText>();
    for (const text of textsOf(plan.definition))
      if (!unread.has(text.kind))
        texts.set(text.pointer.replace(/(?<=\/(?:label|hint|title|intro|text))\/\d+$/, ''), text);
    for (const text of texts.values()) {
      const owner = ownerOf(text.pointer);
      const place = listItem.exec(text.pointer.slice(owner.length))?.[1];
      if (place !== undefined && Number(place) >= paces.optionsRead) continue;
      const words = wordsIn(text, language) ?? Object.values(text.text)[0] ?? '';
      this.#words.set(owner, (this.#words.get(owner) ?? 0) + wordsOf(words));
    }
  }

  #reading(pointer: string): number {
    return reading(this.#words.get(pointer) ?? 0);
  }

  /** The introduction. */
  get opening(): number {
    return this.#reading('') + paces.pointing;
  }

  /** A page before its questions, and its button. */
  page(plan: Plan, page: PlannedPage): number {
    return this.#reading(`/pages/${plan.pages.indexOf(page)}`) + paces.pointing;
  }

  /** What people read who leave by a page. */
  exit(plan: Plan, page: PlannedPage): number {
    return this.#reading(`/pages/${plan.pages.indexOf(page)}/exit`);
  }

  /** A question that is read, and answered or left. */
  question({pointer, answerSchema}: PlannedQuestion, answer: unknown): number {
    const given = answer === undefined ? 0 : giving(answer, answerSchema);
    return this.#reading(pointer) + (answerSchema === undefined ? 0 : paces.decision) + given;
  }
}
