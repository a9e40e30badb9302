import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {interpreter} from '../../src/definition/interpret.js';
import {responseSchema} from '../../src/engine/response-schema.js';
import {Session} from '../../src/engine/session.js';
import {columnsOf} from '../../src/receiver/columns-of.js';
import {judgeOf} from '../../src/receiver/judge.js';
import type {StoredResponse} from '../../src/receiver/store.js';
import {planFor} from './definitions.js';
import {choicesFrom, runs, seeds, soon} from './runs.js';

type Plan = ReturnType<typeof planFor>;
const now = () => new Date('2026-11-23T12:00:00Z');
const newId = () => '00000000-0000-7000-8000-000000000001';
const sessionOf = (plan: Plan, random = () => 0) => new Session(plan, {now, newId, random});
const web = {language: 'en', channel: 'web'} as const;
const option = (value: string, more: object = {}) => ({value, label: value, ...more});
const letters = ['a', 'b', 'c', 'd'];
const used = (more: object = {}) => ({
  name: 'used',
  type: 'checkboxes',
  label: 'Used',
  options: [...letters.map((value) => option(value)), option('none', {exclusive: true})],
  ...more,
});
const matrix = (more: object = {}) => ({
  name: 'm',
  type: 'matrix',
  label: 'How satisfied?',
  required: true,
  columns: [option('good'), option('bad')],
  rowsFrom: {question: 'used'},
  ...more,
});
const listOf = (session: Session, name: string, list = 'options') =>
  (session.asked(session.question(name))[list] as {value: string}[]).map(({value}) => value);

/** Ajv and the interpreter, held to one verdict. */
function verdictOf(plan: Plan): (response: unknown) => boolean {
  const schema = responseSchema(plan);
  const ajv = new Ajv({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    keywords: ['x-dweud-rules'],
  });
  const compiled = ajv.compile(schema as object);
  const interpret = interpreter(schema);
  return (response) => {
    const verdict = compiled(response);
    assert.equal(interpret(response) === undefined, verdict, JSON.stringify(response));
    return verdict;
  };
}

describe('rows carried forward', () => {
  it('are the options that were chosen, before rows of its own, and required while they are asked', () => {
    const plan = planFor([used(), matrix({rows: [option('staff')]})]);
    const session = sessionOf(plan);
    assert.deepEqual(listOf(session, 'm', 'rows'), ['staff']);
    session.answer('used', ['a', 'c']);
    assert.deepEqual(listOf(session, 'm', 'rows'), ['a', 'c', 'staff']);
    session.answer('m', {a: 'good', staff: 'bad'});
    const [problem] = session.problems([session.question('m')]);
    assert.deepEqual(problem?.params['missing'], ['c']);
    session.answer('m', {a: 'good', c: 'good', staff: 'bad'});
    session.answer('used', ['a']);
    assert.deepEqual(session.close(web).answers, {used: ['a'], m: {a: 'good', staff: 'bad'}});
  });

  it('leave nothing to ask when there is none, and nothing to answer of what was not chosen', () => {
    const plan = planFor([used(), matrix()]);
    const session = sessionOf(plan);
    assert.ok(!session.isOn(session.question('m')));
    session.answer('used', ['none']);
    assert.ok(!session.isOn(session.question('m')), 'what is exclusive is no row');
    const response = {...session.close(web), answers: {used: ['a'], m: {a: 'good'}} as object};
    const accepts = verdictOf(plan);
    assert.ok(accepts(response));
    assert.deepEqual(judgeOf(plan)(response), []);
    response.answers = {used: ['a'], m: {a: 'good', b: 'good'}};
    assert.ok(!accepts(response));
    assert.ok(judgeOf(plan)(response).some(({pointer}) => pointer.startsWith('/answers/m')));
    response.answers = {used: ['a', 'b'], m: {a: 'good'}};
    assert.ok(accepts(response), 'which rows must be answered is a rule beside the schema');
    assert.deepEqual(
      judgeOf(plan)(response).map(({keyword}) => keyword),
      ['rowsMissing'],
    );
  });

  it('are what was not chosen, once there is an answer', () => {
    const session = sessionOf(
      planFor([used(), matrix({rowsFrom: {question: 'used', chosen: false}})]),
    );
    assert.ok(!session.isOn(session.question('m')));
    session.answer('used', ['b', 'c', 'd']);
    assert.deepEqual(listOf(session, 'm', 'rows'), ['a']);
  });

  it('come in random order, which is recorded and exported', () => {
    const plan = planFor([used(), matrix({order: 'random', required: false})]);
    const session = sessionOf(plan, () => 0.3);
    session.answer('used', letters);
    const shown = listOf(session, 'm', 'rows');
    assert.notDeepEqual(shown, letters);
    const response = session.close(web);
    assert.deepEqual(response.orders, {m: shown});
    assert.ok(verdictOf(plan)(response));
    assert.ok(!verdictOf(plan)({...response, orders: {m: ['a']}}));
    const column = columnsOf(plan).find(({name}) => name === '_order.m')!;
    assert.equal(column.of({response} as unknown as StoredResponse), shown.join(' '));
  });

  it('stand under the heading of their group, though its first one was not chosen', () => {
    const headed = used({
      options: [
        option('a', {heading: 'North'}),
        option('b'),
        option('c', {heading: 'South'}),
        option('d'),
      ],
    });
    const session = sessionOf(planFor([headed, matrix()]));
    const headings = () =>
      (session.asked(session.question('m'))['rows'] as {heading?: string}[]).map(
        ({heading}) => heading,
      );
    session.answer('used', ['b', 'd']);
    assert.deepEqual(headings(), ['North', 'South']);
    session.answer('used', ['a', 'b', 'd']);
    assert.deepEqual(headings(), ['North', undefined, 'South']);
  });
});

describe('options carried forward, whatever they come from and go to', () => {
  const ranking = (from: object) => ({name: 'r', type: 'ranking', label: 'r', optionsFrom: from});

  it('come from an allocation: what has a share', () => {
    const shares = {
      name: 'shares',
      type: 'allocation',
      label: 's',
      total: 10,
      options: letters.map((value) => option(value)),
    };
    const session = sessionOf(planFor([shares, ranking({question: 'shares'})]));
    session.answer('shares', {a: '0', b: '4', d: '6'});
    assert.deepEqual(listOf(session, 'r'), ['b', 'd']);
    const others = sessionOf(planFor([shares, ranking({question: 'shares', chosen: false})]));
    others.answer('shares', {a: '0', b: '4', d: '6'});
    assert.deepEqual(listOf(others, 'r'), ['a', 'c']);
  });

  it('come from a ranking', () => {
    const first = {...ranking({}), name: 'first', optionsFrom: undefined};
    const plan = planFor([
      JSON.parse(
        JSON.stringify({...first, options: letters.map((value) => option(value))}),
      ) as object,
      {...matrix(), rowsFrom: {question: 'first'}},
    ]);
    const session = sessionOf(plan);
    session.answer('first', ['d', 'a']);
    assert.deepEqual(listOf(session, 'm', 'rows'), ['a', 'd']);
  });

  it('agree by schema, interpreter, receiver and session, for any answers', () => {
    const plans = [true, false].map((chosen) =>
      planFor([
        used(),
        matrix({rowsFrom: {question: 'used', chosen}, required: false}),
        ranking({question: 'used', chosen}),
        {
          name: 'auto',
          type: 'autocomplete',
          label: 'a',
          optionsFrom: {question: 'used', chosen},
          options: [option('z')],
        },
      ]),
    );
    const verdicts = plans.map(verdictOf);
    const judges = plans.map(judgeOf);
    let refused = 0;
    fc.assert(
      fc.property(seeds(), (seed) => {
        const choose = choicesFrom(seed);
        const which = choose(2);
        const some = (list: readonly string[]) => list.filter(() => choose(2));
        const chosen = choose(6) ? some(letters) : ['none'];
        const answered = chosen.length > 0;
        const offered = letters.filter((one) => answered && chosen.includes(one) === (which === 0));
        const rows = some(letters);
        const ranked = some(letters);
        const one = [...letters, 'z'][choose(5)]!;
        const answers = {
          ...(answered && {used: chosen}),
          ...(rows.length && {m: Object.fromEntries(rows.map((row) => [row, 'good']))}),
          ...(ranked.length && {r: ranked}),
          auto: one,
        };
        const isRight =
          [...rows, ...ranked].every((value) => offered.includes(value)) &&
          [...offered, 'z'].includes(one);
        if (!isRight) refused++;
        const session = sessionOf(plans[which]!);
        const response = {...session.close(web), answers};
        assert.equal(verdicts[which]!(response), isRight, JSON.stringify(answers));
        assert.equal(judges[which]!(response).length === 0, isRight);
        for (const [name, typed] of Object.entries(answers)) session.answer(name, typed);
        const sent = session.close(web);
        assert.ok(verdicts[which]!(sent));
        if (isRight) assert.deepEqual(sent.answers, answers);
      }),
      runs(300),
    );
    assert.ok(refused > 50);
  });
});

describe('ten thousand options under conditions', () => {
  const councils = Array.from({length: 22}, (_, index) => `c${index}`);
  const ward = (more: object = {}) => ({
    name: 'ward',
    type: 'autocomplete',
    label: 'Ward',
    options: Array.from({length: 10_000}, (_, index) =>
      option(`w${index}`, {label: `Ward ${index}`, showIf: {council: councils[index % 22]}}),
    ),
    ...more,
  });
  const council = {
    name: 'council',
    type: 'select',
    label: 'Council',
    options: councils.map((value) => option(value)),
  };

  it('are offered and judged in time, each condition once', () => {
    const plan = soon(() => planFor([council, ward()]));
    const session = soon(() => sessionOf(plan));
    soon(() => {
      for (const one of councils) session.answer('council', one);
      for (let key = 0; key < 20; key++) session.answer('ward', {text: 'Ward 21'.slice(0, key)});
    });
    assert.equal(listOf(session, 'ward').length, 454);
    session.answer('ward', {text: 'ward 21'});
    assert.equal(session.answerTo('ward'), 'w21');
    const schema = responseSchema(plan) as {allOf: unknown[]};
    assert.equal(schema.allOf.length, 23, 'one for each council, and one for the question');
    const judge = soon(() => judgeOf(plan));
    const response = session.close(web);
    assert.deepEqual(
      soon(() => judge(response)),
      [],
    );
    assert.ok(judge({...response, answers: {council: 'c0', ward: 'w21'}}).length);
  });

  it('leave own words alone that are the name of what is not offered', () => {
    const session = sessionOf(planFor([council, ward({freeText: true})]));
    session.answer('council', 'c0');
    session.answer('ward', {text: 'Ward 21'});
    assert.deepEqual(session.answerTo('ward'), {text: 'Ward 21'});
    session.answer('council', 'c21');
    assert.equal(session.answerTo('ward'), 'w21');
  });

  it('tell a person whose words name what is not offered, rather than drop them', () => {
    const session = sessionOf(planFor([council, ward()]));
    session.answer('council', 'c0');
    session.answer('ward', {text: 'Ward 21'});
    assert.equal(session.problems([session.question('ward')])[0]?.keyword, 'notListed');
    session.answer('ward', 'w21');
    assert.equal(session.answerTo('ward'), undefined, 'what was chosen, and is gone, is none');
  });
});
