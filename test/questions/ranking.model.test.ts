import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {DefinitionError} from '../../src/definition/definition-error.js';
import type {RankingQuestion} from '../../src/definition/generated/types.js';
import {interpreter, type JsonSchema} from '../../src/definition/interpret.js';
import {answerFrom, problemWith} from '../../src/engine/answers.js';
import {responseSchema} from '../../src/engine/response-schema.js';
import {Session} from '../../src/engine/session.js';
import {ranking as model, rankedIn} from '../../src/questions/ranking/model.js';
import {placed} from '../../src/questions/ranking/placed.js';
import {planFor} from '../engine/definitions.js';
import {runs} from '../engine/runs.js';
import {plainSpeaker} from './plain-speaker.js';

const today = '2026-11-23';
const item = (value: string, more: object = {}) => ({value, label: value.toUpperCase(), ...more});
const values = ['a', 'b', 'c', 'd'];
const question = (more: object = {}): RankingQuestion => ({
  name: 'r',
  type: 'ranking',
  label: 'r',
  options: values.map((value) => item(value)),
  ...more,
});
const planned = (asked: RankingQuestion) => planFor([asked]).questions.get('r')!;
const problem = (typed: unknown, asked: RankingQuestion) => {
  const one = planned(asked);
  return problemWith(answerFrom(typed, one), one, today);
};
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
const ajv = new Ajv({strict: true, strictTypes: false, strictRequired: false});
const accepts = (schema: JsonSchema, answer: unknown) => {
  const verdict = interpreter(schema)(answer) === undefined;
  assert.equal(ajv.validate(schema, answer), verdict);
  return verdict;
};

describe('what an author may not write in a ranking', () => {
  it('are two options of one value, and bounds that nobody can keep', () => {
    assert.deepEqual(flaws(question()), []);
    assert.deepEqual(flaws(question({min: 4, max: 4})), []);
    assert.deepEqual(flaws(question({options: [item('a'), item('b'), item('a')]})), [
      '/options/2/value duplicate-value',
    ]);
    assert.deepEqual(flaws(question({min: 3, max: 2})), ['/min crossed-bounds']);
    assert.deepEqual(flaws(question({min: 5})), ['/min crossed-bounds']);
  });

  it('is what only belongs to choices: a text box, an exclusive option', () => {
    for (const more of [{other: {label: 'Which?'}}, {exclusive: true}])
      assert.deepEqual(flaws(question({options: [item('a', more)]})), [
        `/options/0/${Object.keys(more)[0]} schema:additionalProperties`,
      ]);
    for (const bound of [0, 1.5, -1])
      assert.equal(flaws(question({max: bound})).length, 1, String(bound));
  });

  it('is nothing where the options come from an earlier question, which may hand over any number', () => {
    const earlier = {...question(), name: 'e', type: 'checkboxes'};
    const {options: _, ...rest} = question({min: 9, optionsFrom: {question: 'e'}});
    assert.deepEqual(flaws(earlier, rest), []);
  });
});

describe('an answer to a ranking', () => {
  it('lists what was ranked, the best first, each once', () => {
    const one = planned(question());
    assert.deepEqual(answerFrom(['c', 'a'], one), ['c', 'a']);
    assert.deepEqual(answerFrom(['c', 'a', 'c', 'c'], one), ['c', 'a']);
  });

  it('is none when nothing was ranked: the given order is never data', () => {
    for (const typed of [undefined, null, '', ' ', []])
      assert.equal(answerFrom(typed, planned(question())), undefined);
    assert.equal(problem([], question({required: true}))?.keyword, 'required');
    assert.equal(problem([], question({required: true, min: 2}))?.keyword, 'required');
  });

  it('keeps what it cannot read, and never takes it', () => {
    const one = planned(question());
    for (const junk of [['a', 'gone'], [['a']], [null], {a: 1}, 'a', 5, true, [{}], ['a', 1]]) {
      assert.deepEqual(answerFrom(junk, one), junk);
      assert.notEqual(problem(junk, question()), undefined, JSON.stringify(junk));
    }
    assert.deepEqual(rankedIn(['gone', 'b', 7, 'b', 'a'], question()), ['b', 'a']);
    assert.deepEqual(rankedIn({length: 2}, question()), []);
  });

  it('is refused where it ranks too few or too many, and the fault names which', () => {
    assert.deepEqual(problem(['c'], question({min: 3})), {
      question: 'r',
      keyword: 'minRanked',
      params: {limit: 3, parts: ['a', 'b', 'd']},
    });
    assert.deepEqual(problem(['c', 'a', 'd'], question({max: 2})), {
      question: 'r',
      keyword: 'maxItems',
      params: {limit: 2, parts: ['d']},
    });
    assert.equal(problem(['c', 'a'], question({min: 2, max: 2})), undefined);
  });

  it('is counted before anything compares its members with each other', () => {
    const many = Array.from({length: 100_000}, (_, index) => `x${index}`);
    assert.equal(problem(many, question())?.keyword, 'maxItems');
  });

  it('names no part that is a part of the question itself', () => {
    const options = ['label', 'hint', 'error'].map((value) => item(value));
    assert.deepEqual(problem(['hint'], question({options, min: 3}))?.params, {
      limit: 3,
      parts: ['label:', 'error:'],
    });
  });

  it('is said in order, with its positions', () => {
    const options = [item('a', {label: {cy: 'Un', en: 'One'}}), item('b', {label: {en: 'Two'}})];
    assert.deepEqual(model.inWords(['b', 'a'], question({options}), plainSpeaker), [
      {text: '1. Two', language: 'en'},
      {text: '2. Un'},
    ]);
  });

  it('has a column for the rank of each option', () => {
    const columns = model.columns!(question());
    assert.deepEqual(
      columns.map(({name}) => name),
      ['r.a', 'r.b', 'r.c', 'r.d'],
    );
    const row = (answer: unknown) => columns.map(({of}) => of(answer));
    assert.deepEqual(row(['c', 'a']), [2, undefined, 1, undefined]);
    for (const junk of [undefined, 'a', {a: 1}, 5])
      assert.deepEqual(row(junk), Array(4).fill(undefined));
  });
});

describe('a ranking of what depends on other answers', () => {
  const gate = {
    name: 'g',
    type: 'radios',
    label: 'g',
    options: [item('yes'), item('no')],
  };
  const options = [item('a'), item('b'), item('c', {showIf: {g: 'yes'}})];

  it('leaves out what is not offered, and the others move up', () => {
    const session = new Session(planFor([gate, question({options})]), {
      now: () => new Date(today),
      newId: () => 'id',
    });
    session.answer('g', 'yes');
    session.answer('r', ['c', 'b']);
    assert.deepEqual(session.answerTo('r'), ['c', 'b']);
    session.answer('g', 'no');
    assert.deepEqual(session.answerTo('r'), ['b']);
    session.answer('g', 'yes');
    assert.deepEqual(session.answerTo('r'), ['c', 'b']);
  });

  it('asks for no more than are offered, and says so beside the schema', () => {
    const plan = planFor([gate, question({options, min: 3})]);
    const session = new Session(plan, {now: () => new Date(today), newId: () => 'id'});
    const keywords = () => session.problems([session.question('r')]).map(({keyword}) => keyword);
    session.answer('r', ['a']);
    assert.deepEqual(keywords(), ['minRanked']);
    session.answer('r', ['a', 'b']);
    assert.deepEqual(keywords(), []);
    session.answer('g', 'yes');
    assert.deepEqual(keywords(), ['minRanked']);
    const schema = responseSchema(plan) as unknown as {'x-dweud-rules': object};
    assert.deepEqual(schema['x-dweud-rules'], {r: {minRanked: 3}});
    assert.deepEqual(model.rules!(question({min: 3})), {minRanked: undefined});
  });
});

describe('whatever a draft holds', () => {
  const typed = fc.oneof(
    fc.anything(),
    fc.array(fc.oneof(fc.constantFrom(...values), fc.anything())),
  );
  const shape = fc.record({min: fc.integer({min: 1, max: 4}), max: fc.integer({min: 1, max: 4})});

  it('nothing throws, and what passes is a ranking', () => {
    fc.assert(
      fc.property(typed, shape, (given, {min, max}) => {
        const asked = question({min: Math.min(min, max), max});
        const one = planned(asked);
        const answer = answerFrom(given, one);
        if (answer === undefined) return;
        for (const {of} of model.columns!(asked)) of(answer);
        if (problemWith(answer, one, today)) return;
        const ranked = answer as string[];
        assert.ok(ranked.length >= Math.min(min, max) && ranked.length <= max);
        assert.deepEqual(rankedIn(ranked, asked), ranked);
        assert.ok(accepts(one.answerSchema!, ranked));
        assert.equal(model.inWords(ranked, asked, plainSpeaker).length, ranked.length);
      }),
      runs(1000),
    );
  });
});

describe('a move', () => {
  it('puts one option where it was asked to be, and keeps the order of the others', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(values),
        fc.constantFrom(...values),
        fc.nat({max: 4}),
        (ranked, value, to) => {
          const after = placed(ranked, value, to);
          const others = (list: readonly string[]) => list.filter((one) => one !== value);
          assert.deepEqual(others(after), others(ranked));
          assert.equal(after.indexOf(value) + 1, Math.min(to, others(ranked).length + 1));
        },
      ),
      runs(1000),
    );
  });
});
