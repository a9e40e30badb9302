import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {prefill} from '../../src/engine/prefill.js';
import {Session} from '../../src/engine/session.js';
import {examplesOf} from '../questions/examples-of.js';
import {line, planFor, yesNo} from './definitions.js';

const sessionOf = (questions: readonly object[]) =>
  new Session(planFor(questions), {
    now: () => new Date('2026-11-23T12:00:00Z'),
    newId: () => '00000000-0000-7000-8000-000000000001',
  });
const questions = [
  yesNo('drives'),
  line('why', {showIf: {drives: 'yes'}}),
  {
    name: 'uses',
    type: 'checkboxes',
    label: 'x',
    options: [
      {value: 'bus', label: 'Bus'},
      {value: 'car', label: 'Car', showIf: {drives: 'yes'}},
    ],
  },
  {name: 'when', type: 'date', label: 'x'},
  {name: 'people', type: 'number', label: 'x', max: 5},
  {name: 'words', type: 'content', text: 'x'},
];

/** Whether there is nothing in it that a person could miss. */
const isNothing = (part: unknown): boolean =>
  part === null || typeof part === 'object'
    ? Object.values(part ?? {}).every(isNothing)
    : part === false || (typeof part === 'string' && !part.trim());

describe('answers that a form begins with', () => {
  it('are taken when they fit, whatever order they come in', () => {
    const session = sessionOf(questions);
    const answers = {uses: ['car'], people: 3, when: '2026-02-28', why: 'x', drives: 'yes'};
    assert.deepEqual(prefill(session, answers), []);
    const {answers: sent} = session.close({language: 'en', channel: 'web'});
    assert.deepEqual(sent, answers);
  });

  it('are set aside in part, where a part of them is gone', () => {
    const options = ['a', 'b'].map((value) => ({value, label: value}));
    const session = sessionOf(
      [
        {name: 'shares', type: 'allocation', label: 'x', total: 100, rule: 'at-most', options},
        {name: 'rows', type: 'matrix', label: 'x', rows: options, columns: options},
        {name: 'where', type: 'location', label: 'x', areas: options, place: false},
        {name: 'home', type: 'address', label: 'x'},
        {name: 'things', type: 'repeat', label: 'x', item: 'x', add: 'x', questions: [line('a')]},
        {name: 'lost', type: 'repeat', label: 'x', item: 'x', add: 'x', questions: [line('a')]},
        {name: 'when', type: 'date', label: 'x'},
        {name: 'total', type: 'calculated', value: {sum: [{answer: 'people'}]}},
      ].toSpliced(7, 0, {name: 'people', type: 'number', label: 'x'} as never),
    );
    assert.deepEqual(
      prefill(session, {
        shares: {a: 40, gone: 60},
        rows: {gone: 'a'},
        where: {area: 'a', place: 'My words'},
        home: {line1: '1 Long Row', town: 'Aber', postcode: 'SY23 1AA', county: 'Dyfed'},
        things: [{a: 'kept', b: 'lost'}, {a: 'whole'}],
        lost: [{b: 'all of it'}],
        when: {day: '1', month: '2', year: '2026'},
        total: 4,
      }).map(({name, answer}) => [name, answer]),
      [
        ['shares', {gone: 60}],
        ['rows', {gone: 'a'}],
        ['where', {place: 'My words'}],
        ['home', {county: 'Dyfed'}],
        ['b', 'lost'],
        ['b', 'all of it'],
      ],
    );
    assert.deepEqual(session.answerTo('shares'), {a: 40});
    assert.deepEqual(session.answerTo('things'), [{a: 'kept'}, {a: 'whole'}]);
    assert.equal(session.answerTo('when'), '2026-02-01');
  });

  it('are set aside in part although another part has the same value', () => {
    const options = ['a', 'b'].map((value) => ({value, label: value}));
    const session = sessionOf([
      {name: 'shares', type: 'allocation', label: 'x', total: 100, rule: 'at-most', options},
      {name: 'rows', type: 'matrix', label: 'x', rows: options, columns: options},
      {name: 'counts', type: 'matrix', label: 'x', rows: options, mode: 'number'},
      {name: 'where', type: 'location', label: 'x', areas: options, place: false},
      {name: 'home', type: 'address', label: 'x'},
      {name: 'things', type: 'repeat', label: 'x', item: 'x', add: 'x', questions: [line('a')]},
    ]);
    const setAside = prefill(session, {
      shares: {a: 20, gone: 20},
      rows: {a: 'a', gone: 'a'},
      counts: {a: 3, gone: 3},
      where: {area: 'a', place: 'a'},
      home: {line1: 'Aber', town: 'Aber', postcode: 'SY23 1AA', county: 'Aber'},
      things: [{a: 'Ann', old: 'Ann'}],
    });
    assert.deepEqual(
      setAside.map(({name, answer}) => [name, answer]),
      [
        ['shares', {gone: 20}],
        ['rows', {gone: 'a'}],
        ['counts', {gone: 3}],
        ['where', {place: 'a'}],
        ['home', {county: 'Aber'}],
        ['old', 'Ann'],
      ],
    );
  });

  it('are set aside in part, where a part of them is not offered now, whatever the type', () => {
    const options = [
      {value: 'a', label: 'a'},
      {value: 'b', label: 'b'},
      {value: 'c', label: 'c', showIf: {drives: 'yes'}},
    ];
    const columns = [
      {value: 'p', label: 'p'},
      {value: 'q', label: 'q', showIf: {drives: 'yes'}},
    ];
    const session = sessionOf([
      yesNo('drives'),
      {name: 'ticks', type: 'checkboxes', label: 'x', options},
      {name: 'first', type: 'ranking', label: 'x', options},
      {name: 'shares', type: 'allocation', label: 'x', total: 100, rule: 'at-most', options},
      {name: 'rows', type: 'matrix', label: 'x', rows: options, columns},
    ]);
    assert.deepEqual(
      prefill(session, {
        drives: 'no',
        ticks: ['a', 'c'],
        first: ['a', 'c', 'b'],
        shares: {a: 20, c: 30},
        rows: {a: 'p', b: 'q', c: 'p'},
      }),
      [
        {name: 'ticks', answer: ['c'], keyword: 'notOffered'},
        {name: 'first', answer: ['c'], keyword: 'notOffered'},
        {name: 'shares', answer: {c: 30}, keyword: 'notOffered'},
        {name: 'rows', answer: {b: 'q', c: 'p'}, keyword: 'notOffered'},
      ],
    );
    const kept = {drives: 'no', ticks: ['a'], first: ['a', 'b'], shares: {a: 20}, rows: {a: 'p'}};
    assert.deepEqual(session.close({language: 'en', channel: 'web'}).answers, kept);
    session.answer('drives', 'yes');
    assert.deepEqual(session.answerTo('ticks'), ['a'], 'what the person was shown does not return');
  });

  it('are set aside in part, where a question reads less of them than it did', () => {
    const options = [{value: 'a', label: 'A'}];
    const session = sessionOf([
      {name: 'month', type: 'date', label: 'x', precision: 'month'},
      {name: 'year', type: 'date', label: 'x', precision: 'year'},
      {name: 'place', type: 'autocomplete', label: 'x', options},
    ]);
    assert.deepEqual(
      prefill(session, {
        month: {day: '31', month: '2', year: '2026'},
        year: {month: '2', year: '2026'},
        place: {text: 'a', note: 'my words'},
      }).map(({name, answer}) => [name, answer]),
      [
        ['month', {day: '31'}],
        ['year', {month: '2'}],
        ['place', {note: 'my words'}],
      ],
    );
    assert.equal(session.answerTo('month'), '2026-02');
    assert.equal(session.answerTo('place'), 'a');
  });

  it('are kept item by item: one bad answer costs no other, and what is missing is no reason', () => {
    const session = sessionOf([
      {
        name: 'things',
        type: 'repeat',
        label: 'x',
        item: 'x',
        add: 'x',
        max: 3,
        questions: [
          line('what', {required: true}),
          {name: 'count', type: 'number', label: 'x', max: 5},
        ],
      },
    ]);
    assert.deepEqual(
      prefill(session, {
        things: [
          {what: 'long words', count: 3},
          {what: 'other', count: 9},
          {count: ' '},
          'junk',
          {count: 2},
          {what: 'one too many', count: 1},
        ],
      }),
      [
        {name: 'count', answer: 9, keyword: 'maximum', within: {name: 'things', index: 1}},
        {name: 'things', answer: 'junk', keyword: 'unknown'},
        {name: 'things', answer: {what: 'one too many', count: 1}, keyword: 'manyItems'},
      ],
    );
    assert.deepEqual(session.answerTo('things'), [
      {what: 'long words', count: 3},
      {what: 'other'},
      {count: 2},
    ]);
    assert.equal(session.problems(session.plan.questions.values())[0]?.keyword, 'item');
  });

  it('are set aside when they go deeper than any answer, or round in a circle', () => {
    const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000));
    const round: Record<string, unknown> = {};
    round['again'] = round;
    const session = sessionOf(questions);
    const names = prefill(session, {uses: deep, why: round, gone: deep}).map(({name}) => name);
    assert.deepEqual(names.sort(), ['gone', 'uses', 'why']);
    assert.equal(session.answerTo('uses'), undefined);
  });

  it('tell of every part under a key that no question has, whatever the type and its value', () => {
    for (const examples of examplesOf.values())
      for (const {question, earlier = [], good} of examples)
        for (const {answer, given = {}} of good) {
          if (answer === null || typeof answer !== 'object' || Array.isArray(answer)) continue;
          const parts = answer as Readonly<Record<string, unknown>>;
          for (const value of [...Object.values(parts), 'x', 1]) {
            const all = {...given, [question.name]: {...parts, gone_since: value}};
            const found = prefill(sessionOf([...earlier, question]), all);
            const lost: unknown = found.find(({name}) => name === question.name)?.answer;
            assert.ok(JSON.stringify(lost ?? null).includes('gone_since'), JSON.stringify(all));
          }
        }
  });

  it('leave nothing aside that every type takes', () => {
    for (const examples of examplesOf.values())
      for (const {question, earlier = [], good} of examples)
        for (const {typed, answer, given = {}} of good) {
          const session = sessionOf([...earlier, question]);
          if (typed === undefined || answer === undefined) continue;
          const all = {...given, [question.name]: typed};
          assert.deepEqual(prefill(session, all), [], JSON.stringify(all));
          assert.deepEqual(
            prefill(sessionOf([...earlier, question]), {...given, [question.name]: answer}),
            [],
          );
        }
  });

  it('are set aside when they do not: a date that does not exist, an option that is gone, a question that is gone', () => {
    const session = sessionOf(questions);
    assert.deepEqual(
      prefill(session, {
        when: '2026-02-31',
        people: 6,
        drives: 'maybe',
        uses: ['tram'],
        gone: 'My words',
        words: 'x',
      }),
      [
        {name: 'gone', answer: 'My words', keyword: 'unknown'},
        {name: 'drives', answer: 'maybe', keyword: 'enum'},
        {name: 'uses', answer: ['tram'], keyword: 'enum'},
        {name: 'when', answer: '2026-02-31', keyword: 'realDate'},
        {name: 'people', answer: 6, keyword: 'maximum'},
        {name: 'words', answer: 'x', keyword: 'unknown'},
      ],
    );
    assert.deepEqual(session.close({language: 'en', channel: 'web'}).answers, {});
  });

  it('are set aside when the options that they name are not offered', () => {
    const session = sessionOf(questions);
    assert.deepEqual(prefill(session, {drives: 'no', uses: ['car']}), [
      {name: 'uses', answer: ['car'], keyword: 'notOffered'},
    ]);
  });

  it('never throw, whatever they are and whatever type they are for, and are sent or told of', () => {
    const junk = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>('__proto__', 'NaN', 1e308, -0, [[]], {constructor: 'x'}, ['a', 'a']),
      fc.dictionary(
        fc.constantFrom('a', 'value', 'label', 'text', 'day', 'point', 'id', '__proto__'),
        fc.jsonValue(),
      ),
    );
    const all = [...examplesOf.values()].flat();
    fc.assert(
      fc.property(fc.constantFrom(...all), junk, ({question, earlier = []}, typed) => {
        const session = sessionOf([...earlier, question]);
        const aside = prefill(session, {[question.name]: typed});
        session.problems(session.plan.questions.values());
        const kept = session.answerTo(question.name);
        if (kept === undefined && typed && question.type !== 'calculated')
          assert.ok(aside.length || isNothing(typed), JSON.stringify(typed));
      }),
      {numRuns: 1000},
    );
  });

  it('never throw and are never sent unless they fit, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('drives', 'why', 'uses', 'when', 'people', 'words', 'x'),
          fc.jsonValue(),
        ),
        (answers) => {
          const session = sessionOf(questions);
          const aside = new Set(prefill(session, answers).map(({name}) => name));
          const {answers: sent} = session.close({language: 'en', channel: 'web'});
          for (const name of Object.keys(sent)) assert.ok(!aside.has(name));
        },
      ),
    );
  });
});
