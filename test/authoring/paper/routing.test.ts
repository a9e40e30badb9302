import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {compileCondition} from '../../../src/engine/condition.js';
import {interpreter} from '../../../src/definition/interpret.js';
import {isListIn} from '../../../src/engine/plan.js';
import type {Condition} from '../../../src/definition/generated/types.js';
import {routingOf, type Routing} from '../../../src/authoring/paper/routing.js';
import type {Plan, PlannedQuestion} from '../../../src/engine/plan.js';
import {replay} from '../../../src/engine/replay.js';
import {takesAnswer} from '../../../src/engine/way.js';
import {planOf} from '../../../src/engine/whole-plan.js';
import {models} from '../../../src/questions/models.js';
import {readPaper} from './reader.js';

type Draw = (below: number) => number;

const single = ({answerSchema}: PlannedQuestion) => {
  const schema = answerSchema as {enum?: unknown[]; const?: unknown};
  return schema?.enum ?? (schema?.const === undefined ? undefined : [schema.const]);
};
const routed = (plan: Plan) => routingOf(plan, single);

/** An answer to a question, now and then none where none is needed. */
function answerTo(planned: PlannedQuestion, draw: Draw): unknown {
  if (!takesAnswer(planned)) return undefined;
  if (!planned.question.required && draw(4) === 0) return undefined;
  const choices = single(planned);
  if (choices) return choices[draw(choices.length)];
  const options = planned.question['options'] as {value: string}[] | undefined;
  const schema = planned.answerSchema as {type?: string};
  if (schema.type === 'array' && options) {
    const some = options.filter(() => draw(2)).map(({value}) => value);
    return some.length ? some : undefined;
  }
  if (schema.type === 'number' || schema.type === 'integer') return draw(10);
  if (schema.type === 'string') return 'words';
  return schema.type === 'array' ? [{}] : {any: 1};
}

/** What the form would send of the same answers. */
function sentBy(plan: Plan, minds: Readonly<Record<string, unknown>>) {
  const {route, facts} = replay(plan, minds);
  const sent: Record<string, unknown> = {};
  for (const page of plan.pages) {
    if (!route.isOpen(page) || !page.questions.some((one) => route.isOn(one))) continue;
    for (const one of page.questions)
      if (takesAnswer(one) && Object.hasOwn(facts.answers, one.name))
        sent[one.name] = facts.answers[one.name];
    const {exitIf} = page.page;
    if (exitIf && readsTrue(plan, exitIf, facts.answers)) break;
  }
  return sent;
}

function readsTrue(plan: Plan, condition: Condition, answers: object): boolean {
  const {schema} = compileCondition(condition, isListIn(plan.questions));
  return interpreter(schema)({answers, context: {}}) === undefined;
}

function holdsFor(plan: Plan, routing: Routing, draw: Draw) {
  const minds: Record<string, unknown> = {};
  for (const planned of plan.questions.values()) {
    const answer = answerTo(planned, draw);
    if (answer !== undefined) minds[planned.name] = answer;
  }
  const {answers} = readPaper(plan, routing, ({name}) => minds[name]);
  assert.deepEqual(answers, sentBy(plan, minds));
}

const options = ['a', 'b', 'c'].map((value) => ({value, label: value.toUpperCase()}));

/** Documents that branch in every way that there is, as far as questions with a few choices can. */
const documents = fc
  .array(
    fc.record({
      kind: fc.nat(4),
      required: fc.boolean(),
      newPage: fc.nat(3),
      followUp: fc.boolean(),
      condition: fc.array(fc.record({of: fc.nat(20), how: fc.nat(8), value: fc.nat(2)}), {
        maxLength: 2,
      }),
      pageCondition: fc.array(fc.record({of: fc.nat(20), how: fc.nat(8), value: fc.nat(2)}), {
        maxLength: 1,
      }),
      exit: fc.nat(9),
    }),
    {minLength: 2, maxLength: 9},
  )
  .map((all) => {
    const pages: Record<string, unknown>[] = [];
    const names: {name: string; kind: number}[] = [];
    const entry = ({of, how, value}: {of: number; how: number; value: number}) => {
      const asked = names[of % names.length]!;
      const chosen = options[value]!.value;
      if (how === 0) return {[asked.name]: {answered: true}};
      if (how === 1) return {[asked.name]: {answered: false}};
      if (asked.kind === 2) return {[asked.name]: {minimum: value * 3}};
      if (how === 2) return {not: {[asked.name]: chosen}};
      if (how === 3) return {[asked.name]: [chosen, 'a']};
      if (how === 4) {
        const other = names[(of + 1) % names.length]!;
        return {anyOf: [{[asked.name]: chosen}, {[other.name]: {answered: true}}]};
      }
      return {[asked.name]: chosen};
    };
    const conditionOf = (parts: Parameters<typeof entry>[0][]) => {
      if (!parts.length || !names.length) return {};
      const made = parts.map(entry);
      return {showIf: made.length === 1 ? made[0] : {allOf: made}};
    };
    for (const [index, one] of all.entries()) {
      if (index === 0 || one.newPage === 0) {
        pages.push({
          ...{id: `p${index}`, title: `Page ${index}`, questions: []},
          ...conditionOf(one.pageCondition),
        });
      }
      const name = `q${index}`;
      const types = ['radios', 'checkboxes', 'number', 'content', 'radios'];
      const type = types[one.kind]!;
      const question: Record<string, unknown> = {
        ...{name, type, ...conditionOf(one.condition)},
        ...(type === 'content' ? {text: 'Read'} : {label: name, required: one.required}),
      };
      if (type === 'radios' || type === 'checkboxes') question['options'] = options;
      if (type === 'radios' && one.followUp)
        question['options'] = options.map((option, at) =>
          at === 1
            ? {...option, followUp: {name: `${name}_more`, type: 'radios', label: 'More', options}}
            : at === 2
              ? {...option, other: {label: 'Other'}}
              : option,
        );
      (pages.at(-1)!['questions'] as unknown[]).push(question);
      if (type !== 'content') names.push({name, kind: one.kind});
      // By its own questions: a page on which nobody is asked anything is left on paper alone (decision 33).
      if (one.exit === 0 && type !== 'content')
        pages.at(-1)!['exitIf'] ??= {[name]: {answered: true}};
    }
    for (const page of pages) if (page['exitIf']) page['exit'] = {title: 'Bye', text: 'Bye.'};
    return {id: 'random', version: '1', languages: ['en'], title: 'Random', pages};
  });

/** A number generator whose course is its seed. */
function drawing(seed: number): Draw {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

describe('the way on paper', () => {
  it('is the way through the form, whatever the document and the answers', () => {
    fc.assert(
      fc.property(
        documents,
        fc.array(fc.nat(), {minLength: 6, maxLength: 12}),
        (document, seeds) => {
          let plan: Plan;
          try {
            plan = planOf(document, models);
          } catch {
            // A condition that nothing can fulfil: not every document is sound.
            return fc.pre(false);
          }
          const routing = routed(plan);
          for (const seed of seeds) holdsFor(plan, routing, drawing(seed));
          return undefined;
        },
      ),
      {numRuns: 400},
    );
  });

  for (const name of readdirSync('demo/consultations').filter((one) => one.endsWith('.json')))
    it(`is the way through the form: ${name}`, () => {
      const plan = planOf(JSON.parse(readFileSync(`demo/consultations/${name}`, 'utf8')), models);
      const routing = routed(plan);
      const draw = drawing(7);
      for (let count = 0; count < 300; count++) holdsFor(plan, routing, draw);
    });

  const yesNo = ['yes', 'no'].map((value) => ({value, label: value}));
  const plan = (...questions: object[]) =>
    planOf(
      {
        ...{id: 'way', version: '1', languages: ['en'], title: 'Way'},
        pages: [{id: 'one', title: 'One', questions}],
      },
      models,
    );
  const choice = (name: string, more: object = {}) => ({
    ...{name, type: 'radios', label: name, required: true, options: yesNo},
    ...more,
  });
  const of = (routing: Routing, name: string) =>
    [...routing.questions].find(([planned]) => planned.name === name)![1];

  it('sends people past what one choice alone decides, and says no more', () => {
    const routing = routed(
      plan(
        choice('a'),
        choice('b', {showIf: {a: 'yes'}}),
        choice('c', {showIf: {b: 'yes'}}),
        choice('d'),
      ),
    );
    assert.deepEqual([...of(routing, 'a').jumps], [['no', {kind: 'question', name: 'd'}]]);
    assert.deepEqual([...of(routing, 'b').jumps], [['no', {kind: 'question', name: 'd'}]]);
    for (const name of ['a', 'b', 'c', 'd']) assert.deepEqual(of(routing, name).conditions, []);
  });

  it('says where to go on after a branch', () => {
    const routing = routed(
      plan(
        choice('a'),
        choice('b', {showIf: {a: 'yes'}}),
        choice('c', {showIf: {a: 'no'}}),
        choice('d'),
      ),
    );
    assert.deepEqual(of(routing, 'b').then, {kind: 'question', name: 'd'});
    assert.deepEqual([...of(routing, 'a').jumps], [['no', {kind: 'question', name: 'c'}]]);
    assert.deepEqual(of(routing, 'c').conditions, []);
  });

  it('tells who leaves a question out where to go on', () => {
    const routing = routed(
      plan(choice('a', {required: false}), choice('b', {showIf: {a: 'yes'}}), choice('c')),
    );
    assert.deepEqual(of(routing, 'a').unanswered, {kind: 'question', name: 'c'});
  });

  it('has a condition over a question that people come to in several ways', () => {
    const routing = routed(plan(choice('a'), choice('b'), choice('c', {showIf: {a: 'yes'}})));
    assert.deepEqual(of(routing, 'c').conditions, [{a: 'yes'}]);
    assert.equal(of(routing, 'a').jumps.size, 0);
  });

  it('sends people to the end', () => {
    const routing = routed(plan(choice('a'), choice('b', {showIf: {a: 'yes'}})));
    assert.deepEqual([...of(routing, 'a').jumps], [['no', {kind: 'end'}]]);
  });

  it('has a condition where several questions decide', () => {
    const both = {anyOf: [{a: 'yes'}, {b: 'yes'}]};
    const routing = routed(plan(choice('a'), choice('b'), choice('c', {showIf: both})));
    assert.deepEqual(of(routing, 'c').conditions, [both]);
  });
});
