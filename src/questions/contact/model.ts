import {contact as schema} from '../../definition/generated/schemas/contact.js';
import type {ContactQuestion} from '../../definition/generated/types.js';
import type {Fault, QuestionModel} from '../../engine/question-model.js';
import {atKey, isByKey} from '../by-key.js';
import {codePointsFor} from '../code-points.js';
import {lengthFault} from '../length-of.js';
import {plain} from '../plain.js';
import {asPostcode, patterns} from '../text/outline.js';

/** A detail of how a person can be reached. */
export type Detail = ContactQuestion['fields'][number];
/** What was given, by detail. */
export type ContactAnswer = Partial<Record<Detail, string>>;

/** How long a detail may be, in characters as a person counts them. */
const longest: Readonly<Record<Detail, number>> = {
  name: 200,
  organisation: 200,
  email: 254,
  phone: 40,
  address: 500,
  postcode: 8,
};
const formats = {email: 'email', phone: 'tel', postcode: 'postcode'} as const;
const formatOf = (detail: Detail) =>
  formats[detail as keyof typeof formats] as (typeof formats)[keyof typeof formats] | undefined;
const expressions = {
  email: new RegExp(patterns.email, 'u'),
  tel: new RegExp(patterns.tel, 'u'),
  postcode: new RegExp(patterns.postcode, 'u'),
};
const ways: readonly Detail[] = ['email', 'phone', 'address'];

/** The details by any of which the person could be reached. */
export const waysIn = ({fields}: Pick<ContactQuestion, 'fields'>): readonly Detail[] =>
  ways.filter((way) => fields.includes(way));

/** What was typed for a detail. A draft or a foreign client may hold anything: what is no text was never typed. */
export function textAt(typed: unknown, detail: Detail): string {
  const text = atKey(typed, detail);
  return typeof text === 'string' ? text : '';
}

const details = Object.keys(longest) as Detail[];

/** How a person can be reached, in the details that are asked for. */
export const contact: QuestionModel<ContactQuestion, ContactAnswer> = {
  type: 'contact',
  schema: schema as QuestionModel['schema'],
  asks: 'enter',

  isPersonal: () => true,

  answerSchema: (question) => {
    const {fields, needs = []} = question;
    const possible = waysIn(question);
    return {
      type: 'object',
      properties: Object.fromEntries(
        fields.map((detail) => {
          const format = formatOf(detail);
          return [
            detail,
            {
              type: 'string',
              pattern: format ? patterns[format] : '\\S',
              maxLength: codePointsFor(longest[detail]),
            },
          ];
        }),
      ),
      additionalProperties: false,
      minProperties: 1,
      ...(needs.length ? {required: needs} : {}),
      ...(possible.length ? {anyOf: possible.map((way) => ({required: [way]}))} : {}),
    };
  },

  // `wanted`, the tick of somebody who was not asked at once, is no detail.
  isEmpty: (typed) =>
    typed === undefined ||
    typed === null ||
    typed === '' ||
    (isByKey(typed) &&
      Object.entries(typed).every(
        ([key, value]) =>
          key === 'wanted' ||
          (details.includes(key as Detail) && typeof value === 'string' && value.trim() === ''),
      )),

  parse: (typed) => {
    if (!isByKey(typed)) return typed;
    const {wanted: _, ...given} = typed;
    return Object.fromEntries(
      Object.entries(given).flatMap(([key, value]) => {
        if (typeof value !== 'string') return [[key, value]];
        const text = plain(value).trim();
        if (text === '') return [];
        return [[key, key === 'postcode' ? asPostcode(text) : text]];
      }),
    );
  },

  mayBeTyped: isByKey,

  check: (answer, question): Fault | undefined => {
    if (!isByKey(answer)) return undefined;
    const {fields, needs = []} = question;
    const missing = needs.filter((detail) => !textAt(answer, detail));
    if (missing.length) return {keyword: 'contactMissing', params: {missing, parts: missing}};
    const possible = waysIn(question);
    if (possible.length && possible.every((way) => !textAt(answer, way)))
      return {keyword: 'contactReach', params: {ways: possible, parts: possible}};
    for (const detail of fields) {
      const text = textAt(answer, detail);
      if (!text) continue;
      const parts = [detail];
      const format = formatOf(detail);
      if (format && !expressions[format].test(text))
        return {keyword: 'format', params: {format, parts}};
      const fault = lengthFault(text, {maxLength: longest[detail]});
      if (fault) return {...fault, params: {...fault.params, parts}};
    }
    return undefined;
  },

  rules: ({fields}) => ({
    maxGraphemes: Object.fromEntries(fields.map((detail) => [detail, longest[detail]])),
  }),

  flaws: ({fields, needs = []}) =>
    needs.flatMap((detail, index) =>
      fields.includes(detail) ? [] : [{pointer: `/needs/${index}`, rule: 'not-asked-for', detail}],
    ),

  inWords: (answer, {fields}) =>
    fields.flatMap((detail) =>
      textAt(answer, detail)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((text) => ({text})),
    ),

  columns: ({name, fields}) =>
    fields.map((detail) => ({
      name: `${name}.${detail}`,
      part: detail,
      of: (answer) => textAt(answer, detail) || undefined,
    })),
};
