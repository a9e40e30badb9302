import {isTag} from '../is-tag.js';
import type {Asked, AskedQuestion} from './asked.js';
import {Asker} from './asker.js';
import type {Left} from './left.js';
import {idOf, Names} from './names.js';
import type {PlainSchema} from './plain-schema.js';
import {Reading, SchemaRefused} from './reading.js';
import {Ui} from './ui.js';
import {View} from './view.js';
import {Wording} from './wording.js';

/** A consultation made of a JSON Schema. */
export interface FromSchema {
  /** The document. */
  readonly document: Readonly<Record<string, unknown>>;
  /** What of the schema it does not say. */
  readonly left: readonly Left[];
  /** The value that a response’s `answers` are of the schema. */
  instanceOf(answers: Readonly<Record<string, unknown>>): unknown;
}

interface Page {
  readonly key: string;
  readonly title: string;
  readonly intro: string | undefined;
  readonly questions: AskedQuestion[];
}

/** An object’s properties as pages: one for each that is an object, and one for what stands between those. */
function pagesOf(asked: Asked): Page[] {
  const {key, title, intro} = asked.page!;
  const pages: Page[] = [];
  let open: Page | undefined;
  for (const member of asked.members!) {
    if (member.page) {
      open = undefined;
      if (member.questions.length) pages.push({...member.page, questions: [...member.questions]});
    } else if (member.questions.length) {
      if (!open)
        pages.push((open = {key, title, intro: pages.length ? undefined : intro, questions: []}));
      open.questions.push(...member.questions);
    }
  }
  return pages;
}

/** Gives each page an id of its own. */
function named(pages: readonly Page[]): (Page & {readonly id: string})[] {
  const ids = new Names();
  return pages.map((page) => ({...page, id: ids.claim(idOf(page.key || page.title, 'page'), '-')}));
}

/**
 * Makes a consultation of a JSON Schema of an object: 2020-12 or draft-07, with RJSF’s `uiSchema` if there is one. What
 * it cannot say is listed. Throws a `SchemaRefused` for a schema of which no form can be made.
 */
export function fromJsonSchema({schema, uiSchema, language = 'en', id}: PlainSchema): FromSchema {
  if (!isTag(language)) throw new SchemaRefused('Its language is no language tag, such as `cy`.');
  const reading = new Reading(schema);
  const parts = reading.partsOf(schema, '');
  const view = new View(reading, parts);
  const wording = new Wording(language);
  const ui = new Ui(uiSchema, '/uiSchema');
  const {type} = schema;
  if (!view.has('properties') || (type !== undefined && ![type].flat().includes('object')))
    throw new SchemaRefused(
      'It is no schema of an object with `properties`, and only those are forms.',
    );
  const asked = new Asker(reading, wording).root(view, ui);
  const pages = named(pagesOf(asked));
  const left = () => [...reading.left(), ...ui.left()];
  if (!pages.length) throw new SchemaRefused('There is nothing in it that can be asked.', left());
  const {title} = asked.page!;
  const document = {
    id: id ?? idOf(title, 'form'),
    version: '1',
    languages: [language],
    title: wording.text(title),
    pages: pages.map((page) => ({
      id: page.id,
      title: wording.text(page.title),
      ...(page.intro !== undefined && {intro: wording.markdown(page.intro)}),
      questions: page.questions,
    })),
  };
  return {document, left: left(), instanceOf: asked.made};
}
