import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {DefinitionError} from '../../src/definition/definition-error.js';
import type {AllocationQuestion} from '../../src/definition/generated/types.js';
import {interpreter, type JsonSchema} from '../../src/definition/interpret.js';
import {answerFrom, problemWith} from '../../src/engine/answers.js';
import {responseSchema} from '../../src/engine/response-schema.js';
import {Session} from '../../src/engine/session.js';
import {allocation as model, spentIn} from '../../src/questions/allocation/model.js';
import {judgeOf} from '../../src/receiver/judge.js';
import {planFor} from '../engine/definitions.js';
import {runs} from '../engine/runs.js';
import {plainSpeaker} from './plain-speaker.js';

const today = '2026-11-23';
const item = (value: string, more: object = {}) => ({value, label: value.toUpperCase(), ...more});
const question = (more: object = {}): AllocationQuestion => ({
  name: 's',
  type: 'allocation',
  label: 's',
  total: 10,
  options: ['a', 'b', 'c'].map((value) => item(value)),
  ...more,
});
const planned = (asked: AllocationQuestion) => planFor([asked]).questions.get('s')!;
const problem = (typed: unknown, asked: AllocationQuestion) => {
  const one = planned(asked);
  return problemWith(answerFrom(typed, one), one, today);
};
const keyword = (typed: unknown, more: object = {}) => problem(typed, question(more))?.keyword;
const flaws = (...questions: object[]) => {
  try {
    planFor(questions);
    return [];
  } catch (error) {
    assert.ok(error instanceof DefinitionError);
    return error.findings.map(({pointer, rule}) =>
      `${pointer} ${rule}`.replace(/\/pages\/0\/questions\/\d/, ''),
    );
  }
};
const flawsOf = (more: object) => flaws(question(more));
const ajv = new Ajv({strict: true, strictTypes: false, strictRequired: false});
const accepts = (schema: JsonSchema, answer: unknown) => {
  const verdict = interpreter(schema)(answer) === undefined;
  assert.equal(ajv.validate(schema, JSON.parse(JSON.stringify(answer))), verdict);
  return verdict;
};

describe('what an author may not write in an allocation', () => {
  it('is a total, a step or a bound below nought', () => {
    assert.deepEqual(flawsOf({}), []);
    assert.deepEqual(flawsOf({total: 0}), ['/total schema:exclusiveMinimum']);
    assert.deepEqual(flawsOf({total: -5}), ['/total schema:exclusiveMinimum']);
    assert.deepEqual(flawsOf({total: 1e12}), ['/total schema:maximum']);
    for (const step of [0, -1])
      assert.deepEqual(flawsOf({step}), ['/step schema:exclusiveMinimum']);
    assert.deepEqual(flawsOf({options: [item('a', {min: -1})]}), ['/options/0/min schema:minimum']);
  });

  it('is an amount that no step reaches, or that is finer than a hundredth', () => {
    assert.deepEqual(flawsOf({step: 3}), ['/total not-in-steps']);
    assert.deepEqual(flawsOf({total: 0.3, step: 0.1}), []);
    assert.deepEqual(flawsOf({total: 0.35, step: 0.1}), ['/total not-in-steps']);
    assert.deepEqual(flawsOf({total: 10.5}), ['/total not-in-steps']);
    assert.deepEqual(flawsOf({total: 10.005, step: 0.01}), ['/total too-fine']);
    assert.deepEqual(flawsOf({step: 0.001}), ['/step too-fine']);
    assert.deepEqual(
      flawsOf({step: 5, options: [item('a', {min: 3, max: 7}), item('b', {max: 10})]}),
      ['/options/0/min not-in-steps', '/options/0/max not-in-steps'],
    );
  });

  it('are bounds that cross, and a total that they leave no way to reach', () => {
    assert.deepEqual(flawsOf({options: [item('a', {min: 5, max: 4}), item('b')]}), [
      '/options/0/min crossed-bounds',
    ]);
    assert.deepEqual(flawsOf({options: [item('a', {min: 6}), item('b', {min: 5})]}), [
      '/total too-little',
    ]);
    const small = [item('a', {max: 4}), item('b', {max: 5})];
    assert.deepEqual(flawsOf({options: small}), ['/total too-much']);
    assert.deepEqual(flawsOf({options: small, rule: 'at-most'}), []);
    assert.deepEqual(
      flawsOf({total: 0.3, step: 0.1, options: [item('a', {max: 0.1}), item('b', {max: 0.2})]}),
      [],
    );
  });

  it('are two options of one value, or one whose value means something else (SEC-04)', () => {
    assert.deepEqual(flawsOf({options: [item('a'), item('a')]}), [
      '/options/1/value duplicate-value',
    ]);
    for (const value of ['constructor', 'toString', 'hasOwnProperty'])
      assert.deepEqual(flawsOf({options: [item(value)]}), ['/options/0/value reserved-name']);
  });

  it('is nothing where conditions or an earlier question decide what is there', () => {
    const gate = {name: 'g', type: 'checkboxes', label: 'g', options: [item('a'), item('b')]};
    const showIf = {g: 'a'};
    const options = [item('a', {min: 6, showIf}), item('b', {min: 5})];
    assert.deepEqual(flaws(gate, question({options})), []);
    const {options: _, ...rest} = question({optionsFrom: {question: 'g'}});
    assert.deepEqual(flaws(gate, rest), []);
  });
});

describe('an answer to an allocation', () => {
  it('has a share for each box with something in it, in the order of the options', () => {
    const one = planned(question());
    const answer = answerFrom({c: '0', a: ' 1,000 ', b: ' ', gone: '5'}, one);
    assert.deepEqual(answer, {a: 1000, c: 0});
    assert.deepEqual(Object.keys(answer as object), ['a', 'c']);
  });

  it('is none when every box is empty, and one when nought was given', () => {
    for (const typed of [undefined, null, '', ' ', [], {}, {a: '', b: ' ', c: null}, {gone: '1'}])
      assert.equal(answerFrom(typed, planned(question())), undefined, JSON.stringify(typed));
    assert.deepEqual(answerFrom({a: '0'}, planned(question())), {a: 0});
    assert.equal(keyword({a: '0'}, {rule: 'at-most'}), undefined);
    assert.equal(keyword({a: '0'}), 'totalUnder');
  });

  it('keeps what it cannot read, box by box (PAT-04)', () => {
    const one = planned(question({unit: 'percent'}));
    assert.deepEqual(answerFrom({a: '5 %', b: 'half', c: '£2'}, one), {a: 5, b: 'half', c: 2});
    assert.deepEqual(answerFrom({a: '5%'}, planned(question())), {a: '5%'});
    for (const junk of ['10', 10, true, ['a'], [[]]]) {
      assert.deepEqual(answerFrom(junk, one), junk);
      assert.notEqual(problem(junk, question()), undefined);
    }
  });

  it('keeps the rule of its total, to the hundredth', () => {
    assert.equal(keyword({a: '4', b: '6'}), undefined);
    assert.deepEqual(problem({a: '4', b: '5'}, question())?.params, {left: 1, unit: 'points'});
    assert.deepEqual(problem({a: '4', b: '7'}, question({unit: 'percent'}))?.params, {
      over: 1,
      unit: 'percent',
    });
    assert.equal(keyword({a: '4', b: '5'}, {rule: 'at-most'}), undefined);
    assert.equal(keyword({a: '4', b: '7'}, {rule: 'at-most'}), 'totalOver');
    const pence = {unit: 'pounds', total: 0.3, step: 0.01};
    assert.equal(keyword({a: '0.1', b: '0.2'}, pence), undefined);
    assert.equal(keyword({a: '0.1', b: '0.1', c: '.1'}, pence), undefined);
    assert.deepEqual(problem({a: '0.1', b: '0.21'}, question(pence))?.params, {
      over: 0.01,
      unit: 'pounds',
    });
    const large = {unit: 'pounds', total: 1e11, step: 0.01};
    assert.equal(keyword({a: '99,999,999,999.99', b: '0.01'}, large), undefined);
    assert.equal(keyword({a: '99,999,999,999.99', b: '0.02'}, large), 'totalOver');
  });

  it('has shares in steps and within bounds, and the fault names the option', () => {
    const steps = {total: 100, step: 5};
    assert.deepEqual(problem({a: '97', b: '3'}, question(steps)), {
      question: 's',
      keyword: 'multipleOf',
      params: {
        limit: 5,
        prefix: undefined,
        suffix: undefined,
        decimals: 0,
        partLabel: 'A',
        parts: ['a'],
      },
    });
    assert.equal(keyword({a: '0.25', b: '9.75'}, {step: 0.05}), undefined);
    assert.equal(keyword({a: '0.26', b: '9.74'}, {step: 0.05}), 'multipleOf');
    assert.equal(keyword({a: '0.255', b: '9.745'}, {step: 0.05}), 'decimals');
    assert.equal(keyword({a: '0.25'}, {step: 0.5}), 'decimals');
    assert.equal(keyword({a: '0.5', b: '9.5'}), 'notWhole');
    assert.equal(keyword({a: '11'}), 'maximum');
    assert.equal(keyword({a: '-1', b: '11'}), 'minimum');
    const bounded = {options: [item('a', {max: 3}), item('b'), item('label', {min: 2})]};
    assert.equal(keyword({a: '4', b: '4', label: '2'}, bounded), 'maximum');
    assert.deepEqual(problem({a: '3', b: '7'}, question(bounded))?.params['parts'], ['label:']);
    assert.equal(keyword({a: '3', b: '5', label: '2'}, bounded), undefined);
    assert.equal(keyword({a: '', b: ''}, bounded), undefined);
  });

  it('is said with its unit, and marked when it is in another language', () => {
    const options = [item('a', {label: {en: 'One'}}), item('b', {label: {cy: 'Dau', en: 'Two'}})];
    const said = (answer: Record<string, number>, more: object) =>
      model.inWords(answer, question({options, ...more}), plainSpeaker);
    assert.deepEqual(said({a: 1, b: 0.5}, {unit: 'pounds'}), [
      {text: 'One: £1', language: 'en'},
      {text: 'Dau: £0.50'},
    ]);
    assert.deepEqual(said({b: 12.5}, {unit: 'percent'}), [{text: 'Dau: 12.5%'}]);
    assert.deepEqual(said({b: 3}, {}), [{text: 'Dau: 3'}]);
  });

  it('has a column for each option', () => {
    const columns = model.columns!(question());
    assert.deepEqual(
      columns.map(({name}) => name),
      ['s.a', 's.b', 's.c'],
    );
    const row = (answer: unknown) => columns.map(({of}) => of(answer));
    assert.deepEqual(row({c: 3, a: 0}), [0, undefined, 3]);
    for (const junk of [undefined, 'a', [1], 5, {a: '1', b: [], c: {}}])
      assert.deepEqual(row(junk), Array(3).fill(undefined));
  });
});

describe('the schema of an allocation', () => {
  it('is as strict as JSON Schema can be, and lists the rest beside it', () => {
    const rules = (more: object) => {
      const schema = responseSchema(planFor([question(more)]));
      return (schema as unknown as {'x-dweud-rules': {s: object}})['x-dweud-rules'].s;
    };
    assert.deepEqual(rules({}), {sum: 10});
    assert.deepEqual(rules({rule: 'at-most', step: 0.5}), {maxSum: 10, step: 0.5});
    const schema = model.answerSchema(question({total: 20, step: 5}))!;
    assert.equal(accepts(schema, {a: 5, b: 15}), true);
    for (const answer of [{a: 4}, {a: 25}, {a: -5}, {gone: 5}, {}, {a: '5'}, [5]])
      assert.equal(accepts(schema, answer), false, JSON.stringify(answer));
  });

  it('asks for the least share of what is always there, and the rules for the rest', () => {
    const gate = {name: 'g', type: 'radios', label: 'g', options: [item('yes'), item('no')]};
    const options = [item('a', {min: 1}), item('b', {min: 2, showIf: {g: 'yes'}}), item('c')];
    const plan = planFor([gate, question({options})]);
    const {answerSchema} = plan.questions.get('s')!;
    assert.deepEqual((answerSchema as {required: string[]}).required, ['a']);
    const session = new Session(plan, {now: () => new Date(today), newId: () => 'id'});
    const keywords = () =>
      session
        .problems([session.question('s')])
        .map((found) => found.params['parts'] ?? found.keyword);
    session.answer('s', {a: '1', c: '9'});
    assert.deepEqual(keywords(), []);
    session.answer('g', 'yes');
    assert.deepEqual(keywords(), [['b']]);
    session.answer('s', {a: '1', b: '2', c: '7'});
    assert.deepEqual(keywords(), []);
    session.answer('g', 'no');
    assert.deepEqual(session.answerTo('s'), {a: 1, c: 7});
    assert.deepEqual(keywords(), ['totalUnder']);
  });
});

describe('a receiver', () => {
  it('adds up, too', () => {
    const plan = planFor([question({total: 0.3, step: 0.1, unit: 'pounds'})]);
    const judge = judgeOf(plan);
    const session = new Session(plan, {
      now: () => new Date(`${today}T12:00:00Z`),
      newId: randomUUID,
    });
    session.answer('s', {a: '0.1', b: '0.2'});
    const sent = structuredClone(session.close({language: 'cy', channel: 'web'}));
    assert.deepEqual(judge(sent), []);
    const keywords = (s: unknown) => judge({...sent, answers: {s}}).map((found) => found.keyword);
    assert.deepEqual(keywords({a: 0.1, b: 0.1}), ['totalUnder']);
    assert.deepEqual(keywords({a: 0.3, b: 0.1}), ['totalOver']);
    assert.deepEqual(keywords({a: 0.25, b: 0.05}), ['decimals']);
  });
});

describe('whatever a draft holds', () => {
  const amount = fc.oneof(
    fc.integer({min: -3, max: 13}).map(String),
    fc.integer({min: 0, max: 1300}).map((whole) => String(whole / 100)),
    fc.anything(),
  );
  const typed = fc.oneof(
    fc.anything(),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'gone'), amount),
  );
  const shape = fc.record({
    rule: fc.constantFrom('exactly', 'at-most'),
    unit: fc.constantFrom('points', 'percent', 'pounds'),
    step: fc.constantFrom(0.01, 0.5, 1, 2, 5),
  });

  it('nothing throws, and what passes adds up and satisfies the schema', () => {
    fc.assert(
      fc.property(typed, shape, (given, more) => {
        const asked = question(more);
        const one = planned(asked);
        assert.ok(spentIn(given, asked) >= 0);
        const answer = answerFrom(given, one);
        if (answer === undefined) return;
        for (const {of} of model.columns!(asked)) of(answer);
        if (problemWith(answer, one, today)) return;
        const shares = Object.values(answer as Record<string, number>);
        const sum = shares.reduce((all, share) => all + Math.round(share * 100), 0);
        assert.ok(more.rule === 'exactly' ? sum === 1000 : sum <= 1000);
        assert.ok(accepts(one.answerSchema!, answer));
        assert.equal(
          model.inWords(answer as Record<string, number>, asked, plainSpeaker).length,
          shares.length,
        );
      }),
      runs(2000),
    );
  });
});
