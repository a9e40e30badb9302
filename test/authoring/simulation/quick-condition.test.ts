import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {quickCondition} from '../../../src/authoring/simulation/quick-condition.js';
import {simulate} from '../../../src/authoring/simulation/simulate.js';
import {interpreter} from '../../../src/definition/interpret.js';
import {compileCondition} from '../../../src/engine/condition.js';
import type {Condition} from '../../../src/definition/generated/types.js';
import {line, planFor, yesNo} from '../../engine/definitions.js';
import {runs} from '../../engine/runs.js';

const scalar = fc.constantFrom('a', 'b', '', 0, 1, 18, true, false, null);
const answer = fc.oneof(
  scalar,
  fc.array(scalar, {maxLength: 3}),
  fc.constantFrom({a: 1}, {a: 'a', b: []}),
);
const matcher = fc.oneof(
  scalar,
  fc.array(scalar, {minLength: 1, maxLength: 3}),
  fc.boolean().map((answered) => ({answered})),
  fc.constantFrom(
    {minimum: 1},
    {type: 'string'},
    {maxItems: 1},
    {contains: {const: 'a'}},
    {not: {enum: ['a', 1]}},
    {allOf: [{type: 'array'}, {minItems: 2}]},
    {anyOf: [{const: 'a'}, {contains: {not: {const: 'b'}}}]},
  ),
);
const name = fc.constantFrom('one', 'two', 'list', 'context.nation');
const condition = fc.letrec<{whole: Condition}>((tie) => ({
  whole: fc.oneof(
    {maxDepth: 3, withCrossShrink: true},
    fc.dictionary(name, matcher, {minKeys: 1, maxKeys: 3}) as fc.Arbitrary<Condition>,
    fc.array(tie('whole'), {minLength: 1, maxLength: 3}).map((allOf) => ({allOf})),
    fc.array(tie('whole'), {minLength: 1, maxLength: 3}).map((anyOf) => ({anyOf})),
    tie('whole').map((not) => ({not})),
  ),
})).whole;
const facts = fc.record({
  answers: fc.dictionary(fc.constantFrom('one', 'two', 'list'), answer),
  context: fc.dictionary(fc.constant('nation'), scalar),
});

describe('conditions as people who are made up ask them', () => {
  it('have the verdict of the interpreter', () => {
    fc.assert(
      fc.property(condition, facts, (written, given) => {
        const {schema} = compileCondition(written, (of) => of === 'list');
        // The interpreter marks what it reads.
        const holds = interpreter(structuredClone(schema))(given) === undefined;
        assert.equal(quickCondition(schema)(given), holds, JSON.stringify({written, given}));
      }),
      runs(2000),
    );
  });

  // Each of 200 answers asks the condition again, and the interpreter looked at 200 parts each time: minutes.
  it('of two hundred parts keep nobody waiting', {timeout: 60_000}, () => {
    const asked = Array.from({length: 200}, (_, index) => yesNo(`q${index}`));
    const showIf = {anyOf: asked.map((one) => ({[String(one['name'])]: 'yes'}))};
    const found = simulate(planFor([...asked, line('last', {showIf})]), {
      ...{count: 20, seed: 1},
      now: new Date('2026-11-28T12:00:00Z'),
    });
    assert.deepEqual(
      found.places.filter(({isReached}) => !isReached),
      [],
    );
  });
});
