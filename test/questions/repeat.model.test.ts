import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {DefinitionError} from '../../src/definition/definition-error.js';
import {answerFrom, problemWith} from '../../src/engine/answers.js';
import {responseSchema} from '../../src/engine/response-schema.js';
import {Session} from '../../src/engine/session.js';
import {models} from '../../src/questions/models.js';
import {examples} from '../../src/questions/repeat/examples.js';
import {createReceiver, judgeOf, recalculated, type Store} from '../../src/receiver/index.js';
import {definitionOf, line, planFor, yesNo} from '../engine/definitions.js';
import {runs} from '../engine/runs.js';
import {pointersOf, post} from '../receiver/requests.js';
import {plainSpeaker} from './plain-speaker.js';

const today = '2026-11-23';
const repeat = (questions: readonly object[], more: object = {}) => ({
  name: 'r',
  type: 'repeat',
  label: 'r',
  item: 'Thing',
  add: 'Add a thing',
  questions,
  ...more,
});
const plannedOf = (question: object) => planFor([question]).questions.get('r')!;
const keywordOf = (typed: unknown, question: object) => {
  const one = plannedOf(question);
  return problemWith(answerFrom(typed, one), one, today)?.keyword;
};
const flaws = (question: object) => {
  try {
    planFor([question]);
    return [];
  } catch (error) {
    assert.ok(error instanceof DefinitionError);
    return error.findings.map(({pointer, rule}) =>
      `${pointer} ${rule}`.replace('/pages/0/questions/0', ''),
    );
  }
};
const when = new Date(`${today}T12:00:00Z`);
const sessionOf = (question: object) =>
  new Session(planFor([question]), {now: () => when, newId: () => randomUUID()});

describe('what an author may not write in a repeat', () => {
  it('is another repeat, what leaves apart, or an order that nobody keeps', () => {
    assert.deepEqual(flaws(repeat([line('a')])), []);
    assert.deepEqual(flaws(repeat([repeat([line('a')], {name: 'b'})])), [
      '/questions/0 nested-repeat',
    ]);
    const contact = {name: 'c', type: 'contact', label: 'c', fields: ['email'], separate: true};
    assert.deepEqual(flaws(repeat([line('a'), contact])), ['/questions/1 separate-item']);
    assert.deepEqual(flaws(repeat([yesNo('a', {order: 'random'})])), ['/questions/0 random-item']);
    // Nor inside what stands inside.
    const options = [{value: 'a', label: 'a', followUp: contact}];
    assert.deepEqual(flaws(repeat([yesNo('a', {options})])), [
      '/questions/0/options/0/followUp separate-item',
    ]);
  });

  it('is a condition or a text about anything but the item, before or after it', () => {
    const reads = (name: string) =>
      repeat([line('a', {showIf: {[name]: {answered: true}}}), line('b')]);
    assert.deepEqual(flaws(reads('elsewhere')), ['/questions/0/showIf unknown-name']);
    assert.deepEqual(flaws(reads('b')), ['/questions/0/showIf condition-later']);
    assert.deepEqual(flaws(reads('context.nation')), ['/questions context-item']);
    assert.deepEqual(flaws(repeat([line('a', {label: 'About {{elsewhere}}'})])), [
      '/questions/0/label unknown-name',
    ]);
  });

  it('is a faulty question, a name twice, bounds that cross or a plural that is missing', () => {
    assert.deepEqual(flaws(repeat([yesNo('a', {options: []})])), [
      '/questions/0/options schema:minItems',
    ]);
    assert.deepEqual(flaws(repeat([line('a'), line('a')])), ['/questions/1/name duplicate-name']);
    assert.deepEqual(flaws(repeat([{name: 'a', type: 'riddle', label: 'a'}])), [
      '/questions/0/type unknown-type',
    ]);
    assert.deepEqual(flaws(repeat([])), ['/questions schema:minItems']);
    assert.deepEqual(flaws(repeat([line('a')], {min: 4, max: 3})), ['/min crossed-bounds']);
    const count = {en: {one: '1 thing', other: '{n} things'}, cy: {other: '{n} peth'}};
    assert.deepEqual(flaws(repeat([line('a')], {count})), ['/count/cy plural-forms']);
  });
});

describe('an item', () => {
  const route = repeat([
    yesNo('a', {required: true}),
    line('b', {showIf: {a: 'no'}, required: true}),
  ]);

  it('has answers on its own route alone', () => {
    const one = plannedOf(route);
    assert.deepEqual(
      answerFrom(
        [
          {a: 'yes', b: 'left'},
          {a: 'no', b: 'kept'},
        ],
        one,
      ),
      [{a: 'yes'}, {a: 'no', b: 'kept'}],
    );
    assert.equal(keywordOf([{a: 'no'}], route), 'item');
    assert.equal(keywordOf([{a: 'yes'}], route), undefined);
  });

  it('that is blank is told of beside others, and is nothing by itself', () => {
    assert.equal(keywordOf([{a: 'yes'}, {}], route), 'item');
    assert.equal(answerFrom([{}, {a: ''}], plannedOf(route)), undefined);
  });

  it('may calculate, and is not believed', () => {
    const number = (name: string) => ({name, type: 'number', label: name, decimals: 2});
    const sum = repeat([
      number('a'),
      number('b'),
      {name: 'total', type: 'calculated', value: {sum: [{answer: 'a'}, {answer: 'b'}]}},
    ]);
    const session = sessionOf(sum);
    session.answer('r', [{a: '1.1', b: '2.2'}]);
    assert.deepEqual(session.answerTo('r'), [{a: 1.1, b: 2.2, total: 3.3}]);
    const judge = judgeOf(session.plan);
    const response = session.close({language: 'en', channel: 'web'});
    assert.deepEqual(judge(response), []);
    const forged = {...response, answers: {r: [{a: 1.1, b: 2.2, total: 4}]}};
    assert.deepEqual(
      judge(forged).map(({keyword}) => keyword),
      ['item'],
    );
  });

  it('is judged by the receiver as by the form, its route included, and nothing that was answered is told', () => {
    const session = sessionOf(route);
    session.answer('r', [{a: 'no', b: 'because'}]);
    const response = session.close({language: 'en', channel: 'web'});
    const judge = judgeOf(session.plan);
    assert.deepEqual(judge(response), []);
    const [fault] = judge({...response, answers: {r: [{a: 'yes', b: 'hidden words'}]}});
    assert.equal(fault!.keyword, 'item');
    assert.equal(fault!.pointer, '/answers/r');
    assert.doesNotMatch(JSON.stringify(fault), /hidden words/u);
    assert.deepEqual(
      judge({...response, answers: {r: [{a: 'no', b: 'x', c: 'y'}]}}).length > 0,
      true,
    );
  });
});

describe('what is calculated about an item (SEC-19)', () => {
  const number = (name: string) => ({name, type: 'number', label: name, decimals: 2});
  const third = {product: [{answer: 'n'}, 3]};
  const items = repeat([
    number('n'),
    {name: 'c', type: 'calculated', value: third},
    line('why', {showIf: {c: {minimum: 9}}}),
  ]);
  const counted = {name: 'count', type: 'calculated', value: {count: [{answer: 'r'}]}};
  const definition = definitionOf([items, counted]);
  const kept: string[] = [];
  const store: Store = {
    add: ({body}) => Promise.resolve(Boolean(kept.push(body))),
    find: () => Promise.resolve(undefined),
    async *responses() {},
    count: () => Promise.resolve(0),
    close: () => Promise.resolve(),
  };
  const receive = createReceiver({definitions: [definition], store, now: () => when});
  const plan = planFor([items, counted]);
  const response = (answers: Record<string, unknown>) => {
    const session = new Session(plan, {now: () => when, newId: () => randomUUID()});
    return {...session.close({language: 'en', channel: 'web'}), answers};
  };
  const bodyOf = () => (JSON.parse(kept.pop()!) as {answers: unknown}).answers;

  it('is the receiver’s own, whatever was sent in its place', async () => {
    const c = (n: number, thrice: number) => ({r: [{n, c: thrice}], count: 1});
    const sent: [unknown, object][] = [
      [{n: 1}, c(1, 3)],
      [{n: 1, c: 99}, c(1, 3)],
      [{n: 1, c: 'many'}, c(1, 3)],
      [{n: 1, c: {deep: [{}]}}, c(1, 3)],
      [{n: 0.1, c: 0.30000000000000004}, c(0.1, 0.3)],
    ];
    for (const [item, answers] of sent) {
      const answer = await receive(post(response({r: [item]})));
      assert.equal(answer.status, 201, JSON.stringify(item));
      assert.deepEqual(bodyOf(), answers);
    }
    const many = [
      {n: 3, why: 'so'},
      {n: 1, c: 9},
      {why: 'forged', c: 9},
    ];
    const answer = await receive(post(response({r: many.slice(0, 2)})));
    assert.equal(answer.status, 201);
    assert.deepEqual(bodyOf(), {
      r: [
        {n: 3, why: 'so', c: 9},
        {n: 1, c: 3},
      ],
      count: 2,
    });
    const forged = await receive(post(response({r: many})));
    assert.deepEqual([forged.status, await pointersOf(forged)], [422, ['/answers/r']]);
  });

  it('is required by no schema, and leaves what was sent as it is', () => {
    const without = response({r: [{n: 1}]});
    assert.ok(new Ajv({strict: false}).compile(responseSchema(plan))(without));
    const before = structuredClone(without);
    assert.deepEqual(judgeOf(plan)(recalculated(plan, without)), []);
    assert.deepEqual(without, before);
  });

  it('makes no answer of an item without any', async () => {
    const blank = repeat([
      number('n'),
      {name: 'c', type: 'calculated', value: {answered: [{answer: 'n'}]}},
    ]);
    assert.equal(keywordOf([{n: '1'}, {}], blank), 'item');
    assert.equal(keywordOf([{n: '1'}, {n: '2'}], blank), undefined);
  });

  it('never throws, and agrees with itself', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.array(fc.dictionary(fc.constantFrom('n', 'c', 'why', '__proto__'), fc.jsonValue())),
        (r, list) => {
          for (const answers of [{r}, {r: list}]) {
            const once = recalculated(plan, response(answers));
            assert.deepEqual(recalculated(plan, once), once);
          }
        },
      ),
      runs(200),
    );
  });
});

describe('the columns of a repeat', () => {
  it('are those of every item that there can be, and how many there are', () => {
    const one = plannedOf(repeat([line('a'), yesNo('b')], {max: 2}));
    const cells = (answer: unknown) =>
      one.model.columns!(one.question).map(({name, of}) => [name, of(answer)]);
    assert.deepEqual(cells([{a: 'x'}, {b: 'no'}]), [
      ['r', 2],
      ['r_1_a', 'x'],
      ['r_1_b', undefined],
      ['r_2_a', undefined],
      ['r_2_b', 'no'],
    ]);
    assert.deepEqual(
      cells(undefined).map(([, cell]) => cell),
      Array(5).fill(undefined),
    );
  });
});

describe('whatever a draft or a foreign client holds', () => {
  it('throws nowhere, and what is accepted satisfies the schema of the response', () => {
    const junk = fc.oneof(
      fc.anything(),
      fc.array(
        fc.oneof(
          fc.anything(),
          fc.dictionary(
            fc.constantFrom('kind', 'reported', 'why_not', 'first_name', 'age', '__proto__'),
            fc.oneof(fc.anything(), fc.constantFrom('theft', 'no', 'Siân', '17')),
          ),
        ),
      ),
    );
    for (const {question} of examples) {
      const plan = planFor([question]);
      const one = plan.questions.get(question.name)!;
      const accepts = new Ajv({strict: false}).compile(one.answerSchema as object);
      fc.assert(
        fc.property(junk, (typed) => {
          const answer = answerFrom(typed, one);
          for (const {of} of one.model.columns!(one.question)) of(answer);
          if (answer === undefined || problemWith(answer, one, today)) return;
          assert.ok(accepts(JSON.parse(JSON.stringify(answer))));
          one.model.inWords(answer, one.question, plainSpeaker);
        }),
        runs(500),
      );
    }
  });

  it('keeps braces that somebody wrote as they wrote them', () => {
    const question = repeat([line('a'), line('b', {label: 'About {{a}}'})]);
    const one = plannedOf(question);
    assert.deepEqual(
      one.model
        .inWords([{a: '{{r}}', b: '{{b}}'}], one.question, plainSpeaker)
        .map(({text}) => text),
      ['Thing 1: {{r}}', 'About {{r}}: {{b}}'],
    );
  });
});

describe('the schema of a response with a repeat', () => {
  it('says what of an item only the engine can judge', () => {
    const question = repeat([yesNo('a'), line('b', {showIf: {a: 'no'}, maxLength: 10})]);
    const schema = responseSchema(planFor([question])) as Record<string, unknown>;
    const {r} = schema['x-dweud-rules'] as {r: {items: object}};
    assert.deepEqual(r, {items: {b: {maxGraphemes: 10, showIf: {a: 'no'}}}});
    assert.ok(models.has('repeat'));
    assert.doesNotThrow(() => new Ajv({strict: false}).compile(schema));
    assert.ok(definitionOf([question]).pages.length);
  });
});
