import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {DefinitionError} from '../../src/definition/definition-error.js';
import type {Calculation, Question} from '../../src/definition/generated/types.js';
import {calculated as compiled} from '../../src/definition/generated/validators.js';
import {featuresOf} from '../../src/definition/read-definition.js';
import {Journey} from '../../src/engine/journey.js';
import {responseSchema} from '../../src/engine/response-schema.js';
import {Session} from '../../src/engine/session.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {speakerFor} from '../../src/i18n/speaker.js';
import {calculated} from '../../src/questions/calculated/model.js';
import {models} from '../../src/questions/models.js';
import {columnsOf} from '../../src/receiver/columns-of.js';
import {createReceiver, judgeOf, recalculated} from '../../src/receiver/index.js';
import type {NewResponse, Store, StoredResponse} from '../../src/receiver/store.js';
import {definitionOf, line, pageOf, planFor, yesNo} from '../engine/definitions.js';
import {runs, soon} from '../engine/runs.js';
import {jsonOf, post} from '../receiver/requests.js';
import {en as english} from '../i18n/words.js';

const now = () => new Date('2026-11-23T12:00:00Z');
const newId = () => '00000000-0000-7000-8000-000000000001';
const web = {language: 'en', channel: 'web'} as const;
const number = (name: string, more: object = {}) => ({
  name,
  type: 'number',
  label: name,
  decimals: 6,
  ...more,
});
const calc = (name: string, value: Calculation, more: object = {}) => ({
  name,
  type: 'calculated',
  value,
  ...more,
});
const sessionOf = (questions: readonly object[], more?: Record<string, unknown>) =>
  new Session(planFor(questions, more), {now, newId});
const derive = (
  value: Calculation,
  answers: Record<string, unknown> = {},
  decimals?: number,
  byMember: readonly string[] = [],
) =>
  calculated.derive!(
    {name: 'c', type: 'calculated', value, ...(decimals === undefined ? {} : {decimals})},
    answers,
    (name) => byMember.includes(name),
  );
const a = {answer: 'a'};
const b = {answer: 'b'};
const rulesOf = (input: unknown) => {
  try {
    planOf(input, models);
    return [];
  } catch (error) {
    assert.ok(error instanceof DefinitionError, String(error));
    return error.findings.map(({pointer, rule}) => `${pointer} ${rule}`);
  }
};

describe('a calculation', () => {
  it('is exact in base ten', () => {
    assert.equal(derive({sum: [a, b]}, {a: 0.1, b: 0.2}), 0.3);
    assert.equal(derive({difference: [a, b]}, {a: 0.3, b: 0.1}), 0.2);
    assert.equal(derive({product: [a, b]}, {a: 1.1, b: 1.1}), 1.21);
    assert.equal(derive({product: [a, 100]}, {a: 1.005}), 100.5);
    assert.equal(derive({sum: [a, b]}, {a: 1e-7, b: 1}), 1.0000001);
    assert.equal(derive({sum: [a, b]}, {a: 1e21, b: -1e21}), 0);
  });

  it('agrees with whole pence, whatever the amounts', () => {
    const pence = fc.integer({min: -1e9, max: 1e9});
    fc.assert(
      fc.property(fc.array(pence, {minLength: 1, maxLength: 9}), (amounts) => {
        const operands = amounts.map((_, i) => ({answer: `q${i}`}));
        const answers = Object.fromEntries(amounts.map((one, i) => [`q${i}`, one / 100]));
        const total = amounts.reduce((sum, one) => sum + one, 0);
        assert.equal(derive({sum: operands}, answers), total / 100);
        assert.equal(derive({maximum: operands}, answers), Math.max(...amounts) / 100);
        assert.equal(derive({minimum: operands}, answers), Math.min(...amounts) / 100);
      }),
      runs(200),
    );
  });

  it('rounds half away from nought, to as many decimals as are asked for', () => {
    const cases: [number, number, number][] = [
      [1.005, 2, 1.01],
      [-1.005, 2, -1.01],
      [2.5, 0, 3],
      [-2.5, 0, -3],
      [2.4999, 0, 2],
      [-0.4, 0, 0],
      [7, 2, 7],
    ];
    for (const [value, decimals, expected] of cases) {
      const found = derive({sum: [a]}, {a: value}, decimals);
      assert.equal(found, expected);
      assert.ok(!Object.is(found, -0));
    }
  });

  it('is nothing where no JSON number is exactly that', () => {
    const most = Number.MAX_SAFE_INTEGER;
    assert.equal(derive({sum: [a]}, {a: most}), most);
    assert.equal(derive({sum: [a, 1]}, {a: most}), undefined);
    assert.equal(derive({product: [a, a]}, {a: 1e10}), undefined);
    assert.equal(derive({sum: [a, 0.1]}, {a: most - 1}), undefined);
    // On the way it may be larger.
    assert.equal(derive({difference: [{product: [a, a]}, {product: [a, a]}]}, {a: 1e300}), 0);
  });

  it('leaves out what was not answered, unless it takes every operand', () => {
    assert.equal(derive({sum: [a, b]}, {b: 2}), 2);
    assert.equal(derive({sum: [a, b, 3]}, {}), 3);
    assert.equal(derive({sum: [a, b]}), undefined);
    assert.equal(derive({minimum: [a, b]}, {a: 7}), 7);
    assert.equal(derive({maximum: [a, b]}), undefined);
    assert.equal(derive({difference: [a, b]}, {a: 7}), undefined);
    assert.equal(derive({product: [a, b]}, {b: 7}), undefined);
    assert.equal(derive({sum: [a, {product: [b, 2]}]}, {a: 1}), 1);
    assert.equal(derive({product: [a, {sum: [b]}]}, {a: 1}), undefined);
    assert.equal(derive(a), undefined);
    assert.equal(derive({sum: [a, b]}, {a: 'na', b: 4}), 4, 'what is off a scale is no number');
  });

  it('takes one question of every item, and leaves out the items that do not answer it', () => {
    const answers = {a: [{members: 3}, {place: 'Sarnwen'}, {members: 4.5, place: 'Dolwen'}]};
    const members = {...a, part: 'members'};
    assert.equal(derive({sum: [members, 1]}, answers), 8.5);
    assert.equal(derive({maximum: [members]}, answers), 4.5);
    assert.equal(derive({count: [members]}, answers), 2);
    assert.equal(derive({count: [a]}, answers), 3);
    assert.equal(derive({sum: [{...a, part: 'place'}]}, answers), undefined);
    assert.equal(derive({answered: [{...a, part: 'none'}, members]}, answers), 1);
    assert.equal(derive({product: [members, 2]}, answers), undefined, 'many numbers are not one');
  });

  it('counts choices, rows and answers', () => {
    const answers = {a: ['x', 'y'], b: {row: 'agree', other: 'agree'}, c: 'one'};
    const c = {answer: 'c'};
    assert.equal(derive({count: [a]}, answers), 2);
    assert.equal(derive({count: [b]}, answers, 0, ['b']), 2);
    assert.equal(derive({count: [a, b, c]}, answers, 0, ['b']), 5);
    assert.equal(derive({count: [a, b, c]}, answers), 4, 'without members it is one');
    assert.equal(derive({count: [a]}), 0);
    assert.equal(derive({answered: [a, b, c, {answer: 'd'}]}, answers), 3);
    assert.equal(
      derive(
        {
          answered: [
            {...b, part: 'row'},
            {...b, part: 'none'},
          ],
        },
        answers,
      ),
      1,
    );
  });

  it('takes every number of a matrix, or one row of it', () => {
    const answers = {a: {foot: 20.1, schools: 7.2}};
    const rows = (value: Calculation) => derive(value, answers, undefined, ['a']);
    assert.equal(rows({sum: [a]}), 27.3);
    assert.equal(rows({maximum: [a, 21]}), 21);
    assert.equal(derive({...a, part: 'schools'}, answers), 7.2);
    assert.equal(derive({sum: [{...a, part: 'toString'}]}, answers), undefined);
    assert.equal(derive({product: [a, 2]}, {a: {foot: 3}}), undefined, 'rows are no number');
  });

  it('counts whole days, months and years', () => {
    const from = (date: string, to: string) =>
      (['days', 'months', 'years'] as const).map((unit) =>
        derive({[unit]: {from: a, to: b}} as unknown as Calculation, {a: date, b: to}),
      );
    assert.deepEqual(from('2024-01-31', '2024-02-29'), [29, 0, 0]);
    assert.deepEqual(from('2024-02-29', '2025-02-28'), [365, 11, 0]);
    assert.deepEqual(from('2024-02-29', '2025-03-01'), [366, 12, 1]);
    assert.deepEqual(from('2026-03-28', '2026-03-30'), [2, 0, 0], 'the clock going forward');
    assert.deepEqual(from('2026-05-02', '2025-05-01'), [-366, -12, -1]);
    assert.deepEqual(from('2026-05-02', '2026-05-02'), [0, 0, 0]);
    assert.deepEqual(from('2024-05', '2026-04-30'), [undefined, 23, 1]);
    assert.deepEqual(from('2024', '2026-04-30'), [undefined, undefined, 2]);
    assert.deepEqual(from('2024-02-30', '2026-04-30'), [undefined, undefined, undefined]);
    assert.deepEqual(from('2024-13', 'soon'), [undefined, undefined, undefined]);
    assert.equal(derive({years: {from: a, to: '2026-04-01'}}, {a: '2008-04-01'}), 18);
  });

  it('never throws, whatever the answers hold', () => {
    const operations: Calculation[] = [
      a,
      {sum: [a, b, {...a, part: 'x'}]},
      {minimum: [a, {product: [a, b]}]},
      {difference: [{maximum: [a]}, b]},
      {count: [a, {...b, part: 'length'}]},
      {answered: [a, b]},
      {days: {from: a, to: b}},
      {months: {from: a, to: b}},
      {years: {from: '2026-01-01', to: b}},
    ];
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (one, other) => {
        for (const operation of operations) {
          const found = derive(operation, {a: one, b: other}, 2);
          assert.ok(found === undefined || Number.isFinite(found));
        }
      }),
      runs(300),
    );
  });
});

describe('a calculated question', () => {
  it('is one operation, held to by both readers of schemas', () => {
    const good: unknown[] = [
      {sum: [a, 2, {product: [b, {count: [a]}]}]},
      {answer: 'm', part: 'row'},
      {days: {from: '2026-01-01', to: {answer: 'day'}}},
    ];
    const bad: unknown[] = [
      {},
      {sum: []},
      {sum: [a], product: [a]},
      {sum: [a], part: 'x'},
      {difference: [a]},
      {count: [2]},
      {count: [{sum: [a]}]},
      {days: {from: 'today', to: a}},
      {sum: [{sum: [{total: [a]}]}]},
      {...a, sum: [b]},
      'a + b',
    ];
    const rules = (value: unknown) =>
      rulesOf(definitionOf([...sources, calc('c', value as Calculation)]));
    const rows = [{value: 'row', label: 'row'}];
    const sources = [
      number('a'),
      number('b'),
      {name: 'm', type: 'matrix', mode: 'number', label: 'm', rows},
      {name: 'day', type: 'date', label: 'day'},
    ];
    for (const value of good) {
      assert.ok(compiled({name: 'c', type: 'calculated', value}), JSON.stringify(value));
      assert.deepEqual(rules(value), []);
    }
    for (const value of bad) {
      assert.ok(!compiled({name: 'c', type: 'calculated', value}), JSON.stringify(value));
      assert.match(rules(value)[0]!, /^\/pages\/0\/questions\/4\/value\S* schema:/);
    }
  });

  it('reads earlier questions only, and at least one', () => {
    const input = definitionOf([
      number('a'),
      calc('one', {sum: [a, {product: [2, {answer: 'later'}]}]}),
      calc('two', {years: {from: {answer: 'nobody'}, to: {answer: 'two'}}}),
      number('later'),
    ]);
    assert.deepEqual(rulesOf(input), [
      '/pages/0/questions/1/value/sum/1/product/1 condition-later',
      '/pages/0/questions/2/value/years/from unknown-name',
      '/pages/0/questions/2/value/years/to condition-later',
    ]);
    assert.deepEqual(rulesOf(definitionOf([calc('c', {sum: [1, 2]})])), [
      '/pages/0/questions/0/value no-operand',
    ]);
    assert.deepEqual(
      rulesOf(
        definitionOf([
          number('a'),
          calc('c', {days: {from: '2026-02-31', to: '2026-02-28'}}),
          calc('d', {sum: [a, {years: {from: '2024-02-29', to: '2025-02-29'}}]}),
        ]),
      ),
      [
        '/pages/0/questions/1/value no-operand',
        '/pages/0/questions/1/value/days/from no-such-date',
        '/pages/0/questions/2/value/sum/1/years/to no-such-date',
      ],
    );
    assert.ok(featuresOf(definitionOf([calc('c', a)])).adapts, 'its engine is fetched');
  });

  const household = () => [
    number('adults', {decimals: 0}),
    yesNo('parent'),
    number('children', {decimals: 0, showIf: {parent: 'yes'}}),
    calc('total', {sum: [{answer: 'adults'}, {answer: 'children'}]}, {decimals: 0, label: 'Total'}),
    line('many', {showIf: {total: {minimum: 4}}}),
    calc('beds', {product: [{answer: 'total'}, 2]}),
    number('rooms', {decimals: 0, max: {answer: 'beds'}, label: 'Of {{beds}}'}),
  ];

  it('follows its operands on and off the route, and others follow it', () => {
    const session = sessionOf(household());
    assert.equal(session.answerTo('total'), undefined);
    session.answer('adults', '2');
    assert.equal(session.answerTo('total'), 2);
    session.answer('parent', 'yes');
    session.answer('children', '3');
    assert.deepEqual(session.close(web).answers, {
      adults: 2,
      parent: 'yes',
      children: 3,
      total: 5,
      beds: 10,
    });
    assert.ok(session.isOn(session.question('many')), 'a condition reads it');
    session.answer('rooms', '11');
    const [problem] = session.problems(session.plan.questions.values());
    assert.deepEqual([problem!.question, problem!.keyword], ['rooms', 'maximum'], 'a bound is it');
    const speaker = speakerFor('en', ['en'], english, 'en', session.wording);
    assert.equal(speaker.say('Of {{beds}}').text, 'Of 10', 'a text holds it');
    session.answer('rooms', '4');
    const before = session.close(web);
    session.answer('parent', 'no');
    assert.ok(!session.isOn(session.question('many')), 'what is off the route does not count');
    assert.deepEqual(session.close(web).answers, {
      adults: 2,
      parent: 'no',
      total: 2,
      beds: 4,
      rooms: 4,
    });
    assert.notEqual(session.close(web), before);
    session.answer('adults', undefined);
    assert.equal(session.answerTo('beds'), undefined);
  });

  it('counts the rows of a matrix and the shares of an allocation, and an answer in parts as one', () => {
    const options = ['x', 'y', 'z'].map((value) => ({value, label: value}));
    const ways = {
      of_place: {type: 'address'},
      of_name: {type: 'autocomplete', lookup: 'streets'},
      of_rows: {type: 'matrix', mode: 'number', rows: options},
      of_shares: {type: 'allocation', total: 10, rule: 'at-most', options},
    };
    const answers = {
      of_place: {line1: '1 High Street', town: 'Sarnwen', postcode: 'CF10 3AT'},
      of_name: {value: 'street-1', label: 'High Street'},
      of_rows: {x: 1, y: 2},
      of_shares: {x: 1, y: 2, z: 3},
    };
    const plan = planFor(
      Object.entries(ways).flatMap(([name, way]) => [
        {name, label: name, ...way},
        calc(`n_${name}`, {count: [{answer: name}]}),
      ]),
    );
    const counts = {n_of_place: 1, n_of_name: 1, n_of_rows: 2, n_of_shares: 3};
    const session = new Session(plan, {now, newId});
    for (const [name, answer] of Object.entries(answers)) session.answer(name, answer);
    const response = session.close(web);
    assert.deepEqual(response.answers, {...answers, ...counts});
    assert.deepEqual(recalculated(plan, {...response, answers}).answers, response.answers);
    assert.deepEqual(judgeOf(plan)(response), []);
  });

  it('wakes who listens to it, once', () => {
    const session = sessionOf(household());
    const calls: string[] = [];
    for (const name of ['total', 'beds', 'rooms']) session.subscribe(name, () => calls.push(name));
    session.answer('adults', '2');
    assert.deepEqual(calls, ['total', 'beds', 'rooms']);
  });

  it('has its value before anybody has answered, where it has one', () => {
    const session = sessionOf([
      number('a'),
      calc('none', {count: [a]}),
      calc('less', {sum: [{answer: 'none'}, a]}, {showIf: {none: 0}}),
      line('why', {showIf: {less: 0}}),
    ]);
    assert.ok(session.isOn(session.question('why')));
    assert.deepEqual(session.close(web).answers, {none: 0, less: 0});
    session.answer('a', '1');
    assert.deepEqual(session.close(web).answers, {a: 1, none: 1});
  });

  it('cannot be answered, neither by a script nor by a draft', () => {
    const session = sessionOf(household());
    session.answer('adults', '2');
    const before = session.close(web);
    session.answer('total', 99);
    assert.equal(session.answerTo('total'), 2);
    assert.equal(session.close(web), before, 'nothing has changed');
    assert.deepEqual(before.answers, {adults: 2, total: 2, beds: 4});
  });

  it('is asked of nobody: no step waits for it, and without a label it makes none', () => {
    const label = {label: 'C'};
    const definition = definitionOf([], {
      pages: [
        pageOf('one', [
          number('a'),
          calc('hidden', {sum: [a]}),
          calc('shown', {sum: [a]}, label),
          number('z'),
        ]),
        pageOf('two', [calc('alone', {sum: [a]})]),
        pageOf('three', [calc('late', {sum: [a]}), yesNo('b')]),
      ],
    });
    const steps = (layout: 'page' | 'question') => {
      const journey = new Journey(
        new Session(planOf(definition, models), {now, newId}),
        layout,
        false,
      );
      return journey.steps().map(({id}) => id);
    };
    assert.deepEqual(steps('page'), ['page:one', 'page:three', 'check']);
    assert.deepEqual(steps('question'), ['question:a', 'question:z', 'question:b', 'check']);
    const session = new Session(planOf(definition, models), {now, newId});
    const journey = new Journey(session, 'page', false);
    journey.next();
    assert.equal(journey.step.id, 'page:three');
    journey.next();
    assert.equal(journey.step.kind, 'check');
    assert.equal(journey.next().kind, 'send', 'nothing is unfinished');
  });

  it('costs no more than its chain is long, however often each reads the one before', () => {
    const chain = Array.from({length: 28}, (_, i) => {
      const before = [i - 1, i - 2].map((at) => ({answer: at < 0 ? 'a' : `c${at}`}));
      return calc(`c${i}`, {maximum: before});
    });
    const session = soon(() => sessionOf([number('a'), ...chain]));
    soon(() => session.answer('a', '7'));
    assert.equal(session.answerTo('c27'), 7);
  });

  it('is part of the response schema, with its calculation, and a column of the export', () => {
    const plan = planFor(household());
    const schema = responseSchema(plan) as unknown as {
      properties: {answers: {properties: Record<string, unknown>}};
      'x-dweud-rules': Record<string, unknown>;
    };
    assert.deepEqual(schema.properties.answers.properties['total'], {type: 'integer'});
    assert.deepEqual(schema['x-dweud-rules']['beds'], {
      calculated: {product: [{answer: 'total'}, 2]},
    });
    const column = columnsOf(plan).find(({name}) => name === 'total')!;
    assert.equal(column.label('en'), 'Total');
    assert.equal(column.of({response: {answers: {total: 3}}} as unknown as StoredResponse), 3);
  });

  it('is said with its units, the sign before them', () => {
    const speaker = speakerFor('en', ['en'], english);
    const question = {...calc('c', a), prefix: '£', decimals: 2} as unknown as Question;
    const said = (value: number) => models.get('calculated')!.inWords(value, question, speaker);
    assert.deepEqual(said(-1234.5), [{text: '−£1,234.50'}]);
    assert.deepEqual(said(3), [{text: '£3'}]);
  });
});

describe('a calculation of which nothing can come', () => {
  const rows = ['x', 'y'].map((value) => ({value, label: value}));
  const sources = [
    number('n'),
    line('t'),
    yesNo('c'),
    {name: 'm', type: 'matrix', mode: 'number', label: 'm', rows},
    {name: 'choice', type: 'matrix', label: 'choice', rows, columns: rows},
    {name: 'list', type: 'checkboxes', label: 'list', options: rows},
    {name: 'day', type: 'date', label: 'day'},
    {
      name: 's',
      type: 'scale',
      label: 's',
      from: 0,
      to: 10,
      labels: {from: 'low', to: 'high'},
      extra: [{value: 'dont_know', label: 'Don’t know'}],
    },
    {name: 'share', type: 'allocation', label: 'share', total: 10, options: rows},
    {name: 'r', type: 'repeat', label: 'r', item: 'R', add: 'Add', questions: [number('own')]},
    calc('k', {sum: [{answer: 'n'}]}),
  ];
  const of = (value: Calculation) => rulesOf(definitionOf([...sources, calc('z', value)]));
  const at = `/pages/0/questions/${sources.length}/value`;
  const ref = (answer: string, part?: string) => ({answer, ...(part && {part})});

  it('is none that works on numbers, counts and dates', () => {
    const sound: Calculation[] = [
      ref('n'),
      {sum: ['n', 'm', 's', 'share', 'k'].map((name) => ref(name))},
      {sum: [ref('m', 'x'), ref('share', 'y'), ref('r', 'own'), 3]},
      {difference: [ref('n'), {product: [ref('m', 'y'), 2]}]},
      {count: ['t', 'c', 'm', 'choice', 'list', 'r'].map((name) => ref(name))},
      {answered: [ref('choice', 'x'), ref('t')]},
      {days: {from: ref('day'), to: '2027-04-01'}},
    ];
    for (const value of sound) assert.deepEqual(of(value), [], JSON.stringify(value));
  });

  it('is refused for a part that is not there', () => {
    assert.deepEqual(of({sum: [ref('n'), ref('m', 'z')]}), [`${at}/sum/1/part unknown-part`]);
    assert.deepEqual(of({count: [ref('n', 'x')]}), [`${at}/count/0/part unknown-part`]);
    assert.deepEqual(of({answered: [ref('c', 'yes')]}), [`${at}/answered/0/part unknown-part`]);
    assert.deepEqual(of({sum: [ref('list', 'x')]}), [`${at}/sum/0/part unknown-part`]);
    assert.deepEqual(of({sum: [ref('r', 'x')]}), [`${at}/sum/0/part unknown-part`]);
  });

  it('is refused for an answer that is never a number, or a date', () => {
    for (const name of ['t', 'c', 'choice', 'list', 'day', 'r'])
      assert.deepEqual(of({sum: [ref('n'), ref(name)]}), [`${at}/sum/1 no-number`], name);
    assert.deepEqual(of(ref('t')), [`${at} no-number`]);
    assert.deepEqual(of({sum: [ref('choice', 'x')]}), [`${at}/sum/0 no-number`]);
    assert.deepEqual(
      of({product: [2, ref('m')]}),
      [`${at}/product/1 no-number`],
      'of several rows',
    );
    assert.deepEqual(of({maximum: [{difference: [ref('n'), ref('t')]}]}), [
      `${at}/maximum/0/difference/1 no-number`,
    ]);
    assert.deepEqual(of({years: {from: ref('n'), to: ref('day')}}), [`${at}/years/from no-date`]);
  });

  it('is refused in an item, too, with its place', () => {
    const own = [number('n'), line('t'), calc('z', {sum: [ref('n'), ref('t')]})];
    const item = {name: 'r', type: 'repeat', label: 'r', item: 'R', add: 'Add', questions: own};
    assert.deepEqual(rulesOf(definitionOf([line('t'), item])), [
      '/pages/0/questions/1/questions/2/value/sum/1 no-number',
    ]);
  });
});

describe('the receiver', () => {
  const definition = definitionOf([
    number('adults', {decimals: 0, required: true}),
    number('children', {decimals: 0}),
    calc('total', {sum: [{answer: 'adults'}, {answer: 'children'}]}, {decimals: 0}),
    calc('beds', {product: [{answer: 'total'}, 2]}, {showIf: {total: {minimum: 3}}}),
    line('many', {showIf: {beds: {minimum: 6}}}),
  ]);
  const plan = planOf(definition, models);
  const response = (answers: Record<string, unknown>) => ({
    ...sentBy({adults: '1'}),
    answers,
  });
  const sentBy = (typed: Record<string, unknown>) => {
    const session = new Session(plan, {now, newId});
    for (const [name, one] of Object.entries(typed)) session.answer(name, one);
    return session.close(web);
  };
  const kept: NewResponse[] = [];
  const store: Store = {
    add: (one) => Promise.resolve(!kept.some(({id}) => id === one.id) && Boolean(kept.push(one))),
    find: (id) => Promise.resolve(kept.find((one) => one.id === id) as StoredResponse | undefined),
    async *responses() {},
    count: () => Promise.resolve(kept.length),
    close: () => Promise.resolve(),
  };
  const receive = createReceiver({definitions: [definition], store, now});
  const bodyOf = () => (JSON.parse(kept.pop()!.body) as {answers: unknown}).answers;

  it('accepts what the form makes of it', async () => {
    const sent = sentBy({adults: '2', children: '2', many: 'yes'});
    assert.deepEqual(judgeOf(plan)(sent), []);
    assert.equal((await receive(post(sent))).status, 201);
    assert.deepEqual(bodyOf(), {adults: 2, children: 2, total: 4, beds: 8, many: 'yes'});
  });

  it('stores what it calculates itself in place of what was forged, and takes nothing for granted', async () => {
    const forged: Record<string, unknown>[] = [
      {adults: 2, children: 2, total: 99, beds: 1},
      {adults: 2, children: 2, total: 'many'},
      {adults: 2, children: 2},
      {adults: 2, children: 2, total: null, beds: {deep: [{}]}},
    ];
    for (const answers of forged) {
      assert.equal((await receive(post(response(answers)))).status, 201, JSON.stringify(answers));
      assert.deepEqual(bodyOf(), {adults: 2, children: 2, total: 4, beds: 8});
    }
    const off = response({adults: 1, total: 5, beds: 10});
    assert.equal((await receive(post(off))).status, 201);
    assert.deepEqual(bodyOf(), {adults: 1, total: 1}, 'off the route there is none');
  });

  it('refuses an answer that only a forged number would have asked for', async () => {
    const answer = await receive(post(response({adults: 1, total: 9, beds: 18, many: 'yes'})));
    assert.equal(answer.status, 422);
    assert.deepEqual(
      (await jsonOf(answer)).errors?.map(({pointer, keyword}) => `${pointer} ${keyword}`),
      ['/answers/many notAsked'],
    );
  });

  it('gives the first receipt again for the same forged response, and keeps it once', async () => {
    const sent = response({adults: 2, total: 7});
    const [first, second] = [await receive(post(sent)), await receive(post(sent))];
    assert.deepEqual([first.status, second.status], [201, 200]);
    assert.deepEqual(await first.json(), await second.json());
    assert.equal(kept.length, 1);
    kept.pop();
  });

  it('leaves a judge strict, for who judges without putting right', () => {
    const wrong = response({adults: 2, total: 3});
    const found = judgeOf(plan)(wrong).map(({pointer, keyword}) => `${pointer} ${keyword}`);
    assert.deepEqual(found, ['/answers/total calculated']);
    assert.deepEqual(judgeOf(plan)(recalculated(plan, wrong)), []);
    assert.deepEqual(wrong.answers, {adults: 2, total: 3}, 'what was sent is left as it is');
  });

  it('follows what comes on the route by what it calculates', () => {
    const deep = planFor([
      number('a'),
      calc('one', {sum: [a]}, {showIf: {a: {minimum: 1}}}),
      calc('two', {sum: [{answer: 'one'}, 1]}),
      calc('three', {sum: [{answer: 'two'}]}, {showIf: {two: {minimum: 3}}}),
      line('why', {showIf: {three: 3}}),
    ]);
    const session = new Session(deep, {now, newId});
    session.answer('a', '2');
    session.answer('why', 'because');
    const sent = session.close(web);
    assert.deepEqual(sent.answers, {a: 2, one: 2, two: 3, three: 3, why: 'because'});
    assert.deepEqual(judgeOf(deep)(sent), []);
    const bare = {...sent, answers: {a: 2, why: 'because'}};
    assert.deepEqual(recalculated(deep, bare).answers, sent.answers);
  });

  it('recalculates any answers without throwing, and then agrees with itself', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...plan.questions.keys()), fc.jsonValue()),
        (answers) => {
          const once = recalculated(plan, response(answers));
          assert.deepEqual(recalculated(plan, once), once);
        },
      ),
      runs(200),
    );
  });
});
