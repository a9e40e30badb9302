import {address as schema} from '../../definition/generated/schemas/address.js';
import type {AddressQuestion} from '../../definition/generated/types.js';
import type {Fault, QuestionModel} from '../../engine/question-model.js';
import type {AddressPart} from '../../i18n/messages.js';
import {atKey, isBlankByKey, isByKey} from '../by-key.js';
import {codePointsFor} from '../code-points.js';
import {lengthFault} from '../length-of.js';
import {plain} from '../plain.js';
import {asPostcode, patterns} from '../text/outline.js';

/** A postal address; `county` only where it is asked for. */
export interface AddressAnswer {
  readonly line1: string;
  readonly line2?: string;
  readonly town: string;
  readonly county?: string;
  readonly postcode: string;
}

const parts: readonly AddressPart[] = ['line1', 'line2', 'town', 'county', 'postcode'];
/** What an address cannot do without, in the order in which it is written. */
export const needed: readonly AddressPart[] = ['line1', 'town', 'postcode'];
/** How long a part may be that is no postcode, in characters as a person counts them. */
const longest = 200;
const isPostcode = new RegExp(patterns.postcode, 'u');

/** The parts that a question asks for. */
export const partsIn = ({county}: Pick<AddressQuestion, 'county'>): readonly AddressPart[] =>
  parts.filter((part) => part !== 'county' || county);

/** What was typed or answered in a part. A draft or a foreign client may hold anything: what is no text was never typed. */
export function textAt(typed: unknown, part: AddressPart): string {
  const text = atKey(typed, part);
  return typeof text === 'string' ? text : '';
}

/** The postcode of what was typed in its usual form, if it has the form of one. */
export function postcodeIn(typed: unknown): string | undefined {
  const postcode = asPostcode(plain(textAt(typed, 'postcode')));
  return isPostcode.test(postcode) ? postcode : undefined;
}

/** What is wrong with a part by itself. */
function partFault(part: AddressPart, text: string): Fault | undefined {
  const fault: Fault | undefined =
    part !== 'postcode'
      ? lengthFault(text, {maxLength: longest})
      : isPostcode.test(text)
        ? undefined
        : {keyword: 'format', params: {format: 'postcode'}};
  return fault && {...fault, params: {...fault.params, parts: [part]}};
}

/** Whether something that a host's lookup gave can be written on a letter, once it has a postcode. */
export const isAddress = (found: unknown): boolean =>
  isByKey(found) &&
  ['line1', 'town'].every((part) => textAt(found, part as AddressPart).trim() !== '') &&
  parts.every((part) => {
    const text = textAt(found, part);
    return part === 'postcode'
      ? text === '' || postcodeIn(found) !== undefined
      : !lengthFault(text, {maxLength: longest});
  });

/** A postal address in the United Kingdom. */
export const address: QuestionModel<AddressQuestion, AddressAnswer> = {
  type: 'address',
  schema: schema as QuestionModel['schema'],
  asks: 'enter',

  isPersonal: () => true,

  answerSchema: (question) => ({
    type: 'object',
    properties: Object.fromEntries(
      partsIn(question).map((part) => [
        part,
        part === 'postcode'
          ? {type: 'string', pattern: patterns.postcode}
          : {type: 'string', pattern: '\\S', maxLength: codePointsFor(longest)},
      ]),
    ),
    required: [...needed],
    additionalProperties: false,
  }),

  isEmpty: isBlankByKey,

  parse: (typed, {county}) => {
    if (!isByKey(typed)) return typed;
    return Object.fromEntries(
      Object.entries(typed).flatMap(([key, value]) => {
        // A county from before its box was taken away could not be taken back.
        if (key === 'county' && !county) return [];
        if (typeof value !== 'string') return [[key, value]];
        const text = plain(value).trim();
        if (text === '') return [];
        return [[key, key === 'postcode' ? asPostcode(text) : text]];
      }),
    );
  },

  mayBeTyped: isByKey,

  check: (answer, question) => {
    if (!isByKey(answer)) return undefined;
    const missing = needed.filter((part) => !textAt(answer, part));
    if (missing.length) return {keyword: 'addressMissing', params: {missing, parts: missing}};
    for (const part of partsIn(question)) {
      const text = textAt(answer, part);
      const fault = text && partFault(part, text);
      if (fault) return fault;
    }
    return undefined;
  },

  rules: (question) => ({
    maxGraphemes: Object.fromEntries(
      partsIn(question).flatMap((part) => (part === 'postcode' ? [] : [[part, longest]])),
    ),
  }),

  inWords: (answer, question) =>
    partsIn(question).flatMap((part) => {
      const text = textAt(answer, part).trim();
      return text ? [{text}] : [];
    }),

  columns: (question) =>
    partsIn(question).map((part) => ({
      name: `${question.name}.${part}`,
      part,
      of: (answer) => textAt(answer, part) || undefined,
    })),
};
