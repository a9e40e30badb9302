import {isTag} from '../../definition/is-tag.js';
import {documentSchema} from '../document-schema.js';
import {Names} from '../../definition/from-schema/names.js';
import type {Condition} from '../../definition/generated/types.js';
import {Unsayable, type Expression} from './conditions/expression.js';
import {allOf, sayCondition, type Known} from './conditions/say-condition.js';
import {fromHtml} from './html.js';
import type {Left} from './left.js';
import {optionValue, pageId, questionName} from './names.js';
import {ownWords} from './own-words.js';
import type {Reading, Reasons} from './reading.js';
import type {Scalar, Source} from './source.js';
import {stillMissing} from './still-missing.js';
import {UnreadableForm} from './unreadable-form.js';

/** A text of the document: by language. */
export type Text = Readonly<Record<string, string>>;
/** A part of the document that is being made. */
export type Json = Record<string, unknown>;

/** A page of the document that is being made. */
export interface DraftPage {
  readonly id: string;
  readonly title: Text;
  readonly intro?: Text | undefined;
  readonly showIf?: Condition | undefined;
  readonly questions: readonly Json[];
}

/** What comes of a source: the document, and the list for its author. */
export interface Imported {
  readonly document: Json;
  readonly left: readonly Left[];
}

const controls =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ue000-\ue002]/g;
const most = {text: 20_000, questions: 5000, pages: 500};

/** What a question is called, and what conditions after it have to know. */
export interface Naming {
  readonly theirs: string;
  readonly at: Source;
  readonly kind: Known['kind'];
  readonly values?: ReadonlyMap<string, string>;
  readonly isText?: boolean;
}

/** A document in the making: its languages, its names, and what conditions can read so far. */
export class Draft {
  readonly #languages: Set<string>;
  readonly #names = new Names();
  readonly #pages = new Names();
  /** The questions before this place, by what the source calls them. */
  known = new Map<string, Known>();
  /** In an item of a repeat: what comes before it, and cannot be read there. */
  #outside: ReadonlySet<string> = new Set();
  #prefix = '';

  constructor(
    readonly reading: Reading,
    /** The language of a text that says none. */
    readonly language: string,
    /** How a text of the source refers to an answer: global, with the name as its first group. */
    readonly references?: RegExp,
  ) {
    this.#languages = new Set([language]);
  }

  /** The languages that were met so far, the document’s first one first. */
  get languages(): readonly string[] {
    return [...this.#languages];
  }

  /** A text in one language. Nothing for an empty one. */
  text(
    source: Source | undefined,
    as: 'plain' | 'markdown' = 'plain',
    isMarkdown = false,
  ): Text | undefined {
    return this.texts(source ? [[this.language, source]] : [], as, isMarkdown);
  }

  /** A text in several languages, each with where it stands. */
  texts(
    parts: readonly (readonly [string, Source])[],
    as: 'plain' | 'markdown' = 'plain',
    isMarkdown = false,
  ): Text | undefined {
    const words: Record<string, string> = {};
    for (const [tag, source] of parts) {
      if (!isTag(tag)) {
        source.leave(`“${tag.slice(0, 40)}” is no tag of a language, such as cy.`, 'words');
        continue;
      }
      if (typeof source.raw !== 'string' && typeof source.raw !== 'number') continue;
      const one = this.#words(source, as, isMarkdown);
      if (!one) continue;
      this.#languages.add(tag);
      words[tag] = one;
    }
    return Object.keys(words).length ? words : undefined;
  }

  #words(source: Source, as: 'plain' | 'markdown', isMarkdown: boolean): string | undefined {
    const given = String(source.take());
    if (given.length > most.text) {
      source.note(
        'left',
        `It has ${given.length} characters, and ${most.text} are the most.`,
        'words',
      );
      return undefined;
    }
    const clean = given.replace(controls, '');
    if (clean !== given) source.note('changed', 'Characters that nobody sees were taken out.');
    const names: string[] = [];
    const marked = this.references
      ? clean.replace(this.references, (whole, theirs: string) => {
          const known = this.known.get(theirs);
          if (known && known.kind !== 'several') return `\ue000${names.push(known.name) - 1}\ue001`;
          source.note(
            'left',
            `“${whole}” stands for no question that comes before. It is kept as it is.`,
            'words',
          );
          return whole;
        })
      : clean;
    const {text, isHtml, lost} = fromHtml(marked, as, isMarkdown);
    if (lost.length)
      source.note(
        'left',
        `Of the HTML this could not be kept: ${lost.slice(0, 10).join(', ')}.`,
        'words',
      );
    else if (isHtml)
      source.note('changed', as === 'plain' ? 'HTML became words.' : 'HTML became Markdown.');
    const apart = text.replace(/\{(?=\{)/g, '{ ');
    if (apart !== text) source.note('changed', 'Double braces would stand for an answer.');
    return apart.replace(
      /\ue000(\d+)\ue001/g,
      (_, index: string) => `{{${names[Number(index)]!}}}`,
    );
  }

  /** Words of our own, in the languages of the document that have them; the author is told to look at them. */
  own(word: keyof typeof ownWords, at: Source): Text {
    const {en, cy} = ownWords[word];
    const words = this.language.split('-')[0] === 'cy' ? {cy} : {[this.language]: en};
    at.note(
      'write',
      `The source leaves words to its program. We put “${Object.values(words)[0]}”.`,
    );
    return words;
  }

  /** The name that a question has in the document. Conditions after it can read it by the name of the source. */
  name({theirs, at, kind, values, isText}: Naming): string {
    const name = this.#names.claim(questionName(theirs));
    const where = [at.at('name'), at.at('id')].find((one) => one?.raw === theirs) ?? at;
    const key = this.#prefix + theirs;
    if (this.known.has(key))
      where.note(
        'left',
        'Two questions are called so. Conditions read the later one.',
        'condition',
      );
    if (name !== theirs) where.note('changed', `It is called “${name}” here.`);
    this.known.set(key, {name, kind, ...(values && {values}), ...(isText && {isText})});
    return name;
  }

  /** The name of an option’s text box; undefined where it is the one that it has anyway. */
  otherName(theirs: string, question: string): string | undefined {
    const usual = `${question}_other`;
    const name = this.#names.claim(usual);
    this.known.set(this.#prefix + theirs, {name, kind: 'text'});
    return name === usual ? undefined : name;
  }

  pageId(theirs: string): string {
    return this.#pages.claim(pageId(theirs), '-');
  }

  /** Values for the options of one question. */
  values(): {
    readonly map: Map<string, string>;
    add(theirs: Scalar, at: Source): string | undefined;
  } {
    const names = new Names();
    const map = new Map<string, string>();
    return {
      map,
      add(theirs, at) {
        const key = String(theirs);
        if (map.has(key)) {
          at.leave('An option before it has the same value.');
          return undefined;
        }
        const ours = names.claim(optionValue(key), '-');
        const where = [at.at('value'), at.at('name')].find((one) => String(one?.raw) === key) ?? at;
        if (ours !== key) where.note('changed', `Its value is “${ours}” here.`);
        map.set(key, ours);
        return ours;
      },
    };
  }

  /** What shows a part, or undefined for always: where it cannot be said exactly, `source` is listed as left. */
  condition(source: Source, expression: () => Expression): Condition | undefined {
    try {
      const condition = sayCondition(expression(), this.known, this.#outside);
      source.take();
      return condition;
    } catch (error) {
      if (!(error instanceof Unsayable)) throw error;
      source.leave(`${error.message} What depends on it is always shown.`, 'condition');
      return undefined;
    }
  }

  /** All of several conditions, of which some may not be there. */
  all(...conditions: (Condition | undefined)[]): Condition | undefined {
    const there = conditions.filter((one) => one !== undefined);
    return there.length > 1 ? allOf(there) : there[0];
  }

  /**
   * Does something in a place of its own, such as an item of a repeat, where only its own answers can be read; the source
   * may write something before their names there.
   */
  apart<Result>(work: () => Result, prefix = ''): Result {
    const before = [this.known, this.#outside, this.#prefix] as const;
    this.#outside = new Set([...this.#outside, ...this.known.keys()]);
    this.known = new Map();
    this.#prefix = prefix;
    try {
      return work();
    } finally {
      [this.known, this.#outside, this.#prefix] = before;
    }
  }

  /** The title of a page, or that of the whole where it has none; the author is told. */
  pageTitle(own: Text | undefined, whole: Text, at: Source): Text {
    if (!own)
      at.note('write', 'The page that it begins has no title. We put that of the whole form.');
    return own ?? whole;
  }

  /** The document, and the list. Throws an `UnreadableForm` where it would ask nothing, or too much. */
  finish(
    head: {
      readonly id: string;
      readonly version?: string | undefined;
      readonly title: Text;
      readonly confirmation?: Json | undefined;
    },
    pages: readonly DraftPage[],
    reasons: Reasons,
  ): Imported {
    const asking = pages.filter(({questions}) => questions.length);
    const count = asking.reduce((sum, {questions}) => sum + questions.length, 0);
    if (!count)
      throw new UnreadableForm('It asks nothing that Dweud can ask.', this.reading.all(reasons));
    if (count > most.questions)
      throw new UnreadableForm(`It has ${count} questions, and ${most.questions} are the most.`);
    if (asking.length > most.pages)
      throw new UnreadableForm(`It has ${asking.length} pages, and ${most.pages} are the most.`);
    for (const {title} of pages.filter(({questions}) => !questions.length))
      this.reading.note(
        'left',
        '',
        Object.values(title)[0],
        'This page asks nothing, and is not there.',
        'words',
      );
    for (const [key, why] of stillMissing) this.reading.note('write', '', key, why);
    if (this.languages.length > 1)
      this.reading.note('write', '', 'policy', 'It is a draft until every translation is signed.');
    const document: Json = {
      $schema: documentSchema,
      id: head.id,
      version: head.version ?? '1',
      languages: this.languages,
      policy: 'draft',
      title: head.title,
      pages: asking.map(({id, title, intro, showIf, questions}) => ({
        id,
        title,
        ...(intro && {intro}),
        ...(showIf && {showIf}),
        questions,
      })),
      ...(head.confirmation && {confirmation: head.confirmation}),
    };
    return {document, left: this.reading.all(reasons)};
  }
}
