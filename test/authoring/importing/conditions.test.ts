import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {Unsayable} from '../../../src/authoring/importing/conditions/expression.js';
import {parseExpression} from '../../../src/authoring/importing/conditions/parse-expression.js';
import {reached, type Place} from '../../../src/authoring/importing/conditions/reached.js';
import {
  sayCondition,
  type Known,
} from '../../../src/authoring/importing/conditions/say-condition.js';
import {dialect as survey} from '../../../src/authoring/importing/surveyjs/dialect.js';
import {dialect as xls} from '../../../src/authoring/importing/xlsform/dialect.js';
import type {Condition} from '../../../src/definition/generated/types.js';

const known = new Map<string, Known>([
  [
    'one',
    {
      name: 'one',
      kind: 'one',
      values: new Map([
        ['1', 'a'],
        ['2', 'b'],
        ['x y', 'x-y'],
      ]),
    },
  ],
  [
    'some',
    {
      name: 'some',
      kind: 'list',
      isText: true,
      values: new Map([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    },
  ],
  ['number', {name: 'number', kind: 'number'}],
  ['word', {name: 'word', kind: 'text'}],
  ['loose', {name: 'loose', kind: 'caseless'}],
]);
const inSurvey = (text: string) => sayCondition(parseExpression(text, survey), known);
const inXls = (text: string) => sayCondition(parseExpression(text, xls), known);

describe('a condition of another form', () => {
  const said: readonly [string, Condition][] = [
    ["{one} = 'x y'", {one: 'x-y'}],
    ['{one} = 2', {one: 'b'}],
    ["{one} <> 'x y'", {not: {one: 'x-y'}}],
    ['18 <= {number}', {number: {minimum: 18}}],
    ['{number} notempty', {number: {answered: true}}],
    ["{some} contains 'a' and {number} > 3", {some: 'a', number: {exclusiveMinimum: 3}}],
    ["{some} allof ['a', 'b']", {allOf: [{some: 'a'}, {some: 'b'}]}],
    ["{some} anyof ['a', 'b']", {some: ['a', 'b']}],
    ["!({some} contains 'a')", {not: {some: 'a'}}],
    [
      '{number} = 1 or {number} = 2 and {word} empty',
      {anyOf: [{number: 1}, {number: 2, word: {answered: false}}]},
    ],
  ];
  for (const [text, condition] of said)
    it(`says ${text}`, () => assert.deepEqual(inSurvey(text), condition));

  const ofXls: readonly [string, Condition][] = [
    ["selected(${some}, 'a')", {some: 'a'}],
    ["not(selected(${some}, 'a'))", {not: {some: 'a'}}],
    ["${some} = 'a'", {some: {contains: {const: 'a'}, maxItems: 1}}],
    ["${word} != ''", {word: {answered: true}}],
    ['count-selected(${some}) >= 2', {some: {minItems: 2}}],
    ['string-length(${word}) < 4', {anyOf: [{word: {maxLength: 3}}, {word: {answered: false}}]}],
  ];
  for (const [text, condition] of ofXls)
    it(`says ${text}`, () => assert.deepEqual(inXls(text), condition));

  const unsaid: readonly [string, RegExp][] = [
    ['{later} = 1', /no question that comes before/],
    ["{one} = 'unknown'", /none of the options/],
    ['{one} > 1', /no number/],
    ["{word} > 'a'", /cannot compare/],
    ["{loose} = 'a'", /cannot compare/],
    ['{number} = {one}', /more than a value/],
    ['{number} + 1 > 3', /not understood/],
    ['iif({number} > 1, 2, 3) = 2', /more than an answer/],
    ['{number} =', /ends too early/],
    ['({number} = 1', /missing/],
    ['"abc', /not understood/],
    ['{number}', /compares nothing/],
    [`${'('.repeat(10_000)}{number} = 1${')'.repeat(10_000)}`, /characters|too deep/],
    [`${'('.repeat(100)}{number} = 1${')'.repeat(100)}`, /too deep/],
    [`${'!'.repeat(5000)}{number} = 1`, /too deep/],
  ];
  for (const [text, why] of unsaid)
    it(`does not guess at ${text.slice(0, 40)}`, () =>
      assert.throws(
        () => inSurvey(text),
        (error) => error instanceof Unsayable && why.test(error.message),
      ));

  it('is read or refused, whatever it is, and never anything else', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom(...'{}()[]\'"=<>!andor number12.,$ ')}),
        (text) => {
          for (const say of [inSurvey, inXls])
            try {
              say(text);
            } catch (error) {
              assert.ok(error instanceof Unsayable, String(error));
            }
        },
      ),
    );
  });
});

/** Whether a condition over yes and no holds. */
function holds(condition: Condition, answers: Readonly<Record<string, boolean>>): boolean {
  return Object.entries(condition).every(([key, value]) => {
    if (key === 'allOf') return (value as Condition[]).every((one) => holds(one, answers));
    if (key === 'anyOf') return (value as Condition[]).some((one) => holds(one, answers));
    if (key === 'not') return !holds(value as Condition, answers);
    return answers[key] === value;
  });
}

/** The places that somebody comes through, step by step. */
function walked(places: readonly Place[], answers: Readonly<Record<string, boolean>>): number[] {
  const shown: number[] = [];
  for (let at: number | undefined = 0; at !== undefined && at < places.length;) {
    const {skip, exits}: Place = places[at]!;
    if (skip && holds(skip, answers)) {
      at++;
      continue;
    }
    shown.push(at);
    const way = exits.find(({when}) => when === undefined || holds(when as Condition, answers));
    at = way ? way.to : at + 1;
  }
  return shown;
}

describe('when a place is reached', () => {
  it('is what walking there comes to, for any way on through any places', () => {
    const condition = fc
      .constantFrom('a', 'b', 'c')
      .chain((name) =>
        fc.boolean().map((is): Condition => (is ? {[name]: true} : {not: {[name]: true}})),
      );
    const size = 6;
    const place = (index: number) =>
      fc.record({
        skip: fc.option(condition, {nil: undefined}),
        exits: fc.array(
          fc.record({
            to: fc.option(fc.integer({min: index + 1, max: size}), {nil: undefined}),
            when: fc.option(condition, {nil: undefined}),
          }),
          {maxLength: 3},
        ),
      });
    fc.assert(
      fc.property(fc.tuple(...Array.from({length: size}, (_, index) => place(index))), (given) => {
        const places = given as unknown as Place[];
        const found = reached(places);
        for (let bits = 0; bits < 8; bits++) {
          const answers = {a: !!(bits & 1), b: !!(bits & 2), c: !!(bits & 4)};
          const shown = found.flatMap((one, index) =>
            one === 'always' || (typeof one === 'object' && holds(one, answers)) ? [index] : [],
          );
          assert.deepEqual(shown, walked(places, answers));
        }
      }),
    );
  });

  it('is always where all ways meet again', () => {
    const places = [{exits: [{to: 1, when: {a: true}}, {to: 2}]}, {exits: []}, {exits: []}];
    assert.deepEqual(reached(places), ['always', {a: true}, 'always']);
  });

  it('is not said where nobody could read it', () => {
    const places = Array.from({length: 60}, (_, index): Place => ({
      exits: [
        {to: index + 2, when: {[`a${index % 17}`]: true}},
        {to: index + 3, when: {[`b${index % 13}`]: true}},
      ],
    }));
    assert.ok(reached(places).includes('intricate'));
  });
});
