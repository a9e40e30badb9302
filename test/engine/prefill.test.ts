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
        ['things', [{b: 'lost'}]],
        ['lost', [{b: 'all of it'}]],
        ['lost', [{}]],
      ],
    );
    assert.deepEqual(session.answerTo('shares'), {a: 40});
    assert.deepEqual(session.answerTo('things'), [{a: 'kept'}, {a: 'whole'}]);
    assert.equal(session.answerTo('when'), '2026-02-01');
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
