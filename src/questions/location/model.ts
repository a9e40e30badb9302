import type {Finding} from '../../definition/definition-error.js';
import {location as schema} from '../../definition/generated/schemas/location.js';
import type {LocationQuestion} from '../../definition/generated/types.js';
import type {Words} from '../../definition/text-in.js';
import type {Column, QuestionModel} from '../../engine/question-model.js';
import {degrees} from '../../i18n/degrees.js';
import {isBlank, isBlankByKey, isByKey} from '../by-key.js';
import {codePointsFor} from '../code-points.js';
import {crossedBounds} from '../crossed-bounds.js';
import {lengthFault, lengthRules} from '../length-of.js';
import {plain} from '../plain.js';
import {asPoint, isInside, isRounded, rounded, widened, type Point} from '../point.js';
import {repeatedValues} from '../repeated-values.js';

/** Where something is: any of a point on a map, the person's own words, and the value of an area; at least one of them. */
export interface LocationAnswer {
  readonly point?: Point;
  readonly place?: string;
  readonly area?: string;
}

/** How long the person's own words may be, in characters as a person counts them. */
const longest = {maxLength: 200};

/** How many decimals of a degree are kept of a point. */
export const precisionOf = ({precision = 3}: LocationQuestion): number => precision;

const tidied = (part: unknown) => (typeof part === 'string' ? plain(part).trim() : part);

/** Whether there is something in place of a point, even if it is none. */
export const hasPoint = (typed: unknown): boolean => isByKey(typed) && !isBlank(typed['point']);

/** A part of what was typed or answered that is a text, as it was; otherwise no text at all. */
export function textIn(typed: unknown, part: 'place' | 'area'): string {
  const text = isByKey(typed) ? typed[part] : undefined;
  return typeof text === 'string' ? text : '';
}

/** The point of what was typed or answered, as it was. */
export const pointIn = (typed: unknown): Point | undefined =>
  isByKey(typed) ? asPoint(typed['point']) : undefined;

/** What was typed with another part, or without it when that is undefined. */
export function withPart(typed: unknown, part: keyof LocationAnswer, value: unknown): object {
  const {[part]: _, ...rest} = isByKey(typed) ? typed : {};
  return value === undefined ? rest : {...rest, [part]: value};
}

/** Where a point is, in words; it has been rounded. */
export const pointInWords = ({coordinates}: Point, question: LocationQuestion) =>
  degrees(coordinates, precisionOf(question));

function boundsFlaws({bounds, centre}: LocationQuestion): Finding[] {
  if (!bounds) return [];
  const crossed = [
    ...crossedBounds(bounds, 'west', bounds.east),
    ...crossedBounds(bounds, 'south', bounds.north),
  ].map((flaw) => ({...flaw, pointer: `/bounds${flaw.pointer}`}));
  if (crossed.length || !centre) return crossed;
  const middle: Point = {type: 'Point', coordinates: [centre.lon, centre.lat]};
  return isInside(middle, bounds, 5)
    ? []
    : [{pointer: '/centre', rule: 'outside-bounds', detail: centre}];
}

/** Longitude and latitude as JSON Schema, of what `isInside` lets pass. */
function ranges(sides: LocationQuestion['bounds'], decimals: number): object[] {
  const {west, south, east, north} = widened(sides, decimals);
  return [
    {type: 'number', minimum: west, maximum: east},
    {type: 'number', minimum: south, maximum: north},
  ];
}

/** A place in words, from a list of areas, on a map, or several of these. A point is rounded before it is an answer. */
export const location: QuestionModel<LocationQuestion, LocationAnswer> = {
  type: 'location',
  schema: schema as QuestionModel['schema'],
  asks: ({place}) => (place === false ? 'select' : 'enter'),

  answerSchema: ({place, areas}) => ({
    type: 'object',
    properties: {
      point: {
        type: 'object',
        required: ['type', 'coordinates'],
        properties: {
          type: {const: 'Point'},
          coordinates: {
            type: 'array',
            minItems: 2,
            maxItems: 2,
            items: {type: 'number', minimum: -180, maximum: 180},
          },
        },
        additionalProperties: false,
      },
      ...(place !== false && {
        place: {type: 'string', pattern: '\\S', maxLength: codePointsFor(longest.maxLength)},
      }),
      ...(areas && {area: {enum: areas.map(({value}) => value)}}),
    },
    additionalProperties: false,
    minProperties: 1,
  }),

  isEmpty: isBlankByKey,

  // A draft can outlive an edit of its definition: what is not asked any more could not be taken back.
  parse: (typed, question) => {
    if (!isByKey(typed)) return typed;
    const point = pointIn(typed);
    const parts = [
      ['point', point ? rounded(point, precisionOf(question)) : typed['point']],
      ['place', question.place === false ? undefined : tidied(typed['place'])],
      ['area', question.areas && tidied(typed['area'])],
    ].filter(([, part]) => !isBlank(part)) as [keyof LocationAnswer, unknown][];
    return parts.length ? Object.fromEntries(parts) : undefined;
  },

  mayBeTyped: isByKey,

  check: (answer, question) => {
    const {areas, bounds} = question;
    const point = pointIn(answer);
    const precision = precisionOf(question);
    const area = textIn(answer, 'area');
    if (area !== '' && areas && !areas.some(({value}) => value === area))
      return {keyword: 'enum', params: {parts: ['area']}};
    const long = lengthFault(textIn(answer, 'place'), longest);
    if (long) return {...long, params: {...long.params, parts: ['place']}};
    // No person can cause it; they can still take away what is there.
    if (hasPoint(answer) && !point) return {keyword: 'type', params: {parts: ['point']}};
    if (point && !isRounded(point, precision))
      return {keyword: 'decimals', params: {limit: precision, parts: ['point']}};
    return point && !isInside(point, bounds, precision)
      ? {keyword: 'outsideArea', params: {parts: ['point']}}
      : undefined;
  },

  flaws: (question) => [
    ...repeatedValues(question as {areas?: LocationQuestion['areas']}, 'areas'),
    ...boundsFlaws(question),
  ],

  // A schema cannot count decimals in a way that every validator agrees on, nor tell longitude from latitude.
  rules: (question) => ({
    ...(question.place === false ? {} : lengthRules(longest)),
    maxDecimals: precisionOf(question),
    bounds: question.bounds,
  }),

  ruleAt: (rule) => (rule === 'maxDecimals' ? '/point/coordinates/*' : '/place'),

  stated: (question) => {
    const schema = location.answerSchema(question) as {
      readonly properties: {readonly point: object};
    };
    const [lon, lat] = ranges(question.bounds, precisionOf(question));
    const coordinates = {type: 'array', prefixItems: [lon, lat], minItems: 2, maxItems: 2};
    const {point} = schema.properties;
    const {properties} = point as {readonly properties: object};
    return {
      schema: {
        ...schema,
        properties: {
          ...schema.properties,
          point: {...point, properties: {...properties, coordinates}},
        },
      },
      instead: ['bounds'],
    };
  },

  inWords: (answer, question, {say}) => {
    const area = question.areas?.find(({value}) => value === answer.area);
    const place = textIn(answer, 'place');
    const point = pointIn(answer);
    const lines: (Words | false | undefined)[] = [
      area && say(area.label),
      place !== '' && {text: place},
      point && say(pointInWords(point, question)),
    ];
    return lines.filter((line) => Boolean(line)) as Words[];
  },

  // All of them for any question of the type, so that a table stays as it is when its author adds areas.
  columns: ({name, areas}): Column[] => [
    {
      name: `${name}.lon`,
      kind: 'number',
      part: 'lon',
      of: (answer) => pointIn(answer)?.coordinates[0],
    },
    {
      name: `${name}.lat`,
      kind: 'number',
      part: 'lat',
      of: (answer) => pointIn(answer)?.coordinates[1],
    },
    {
      name: `${name}.place`,
      part: 'place',
      of: (answer) => textIn(answer, 'place') || undefined,
    },
    {
      name: `${name}.area`,
      ...(areas && {kind: 'choice', values: areas}),
      part: 'area',
      of: (answer) => textIn(answer, 'area') || undefined,
    },
  ],
};
