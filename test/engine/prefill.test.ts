import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {prefill} from '../../src/engine/prefill.js';
import {Session} from '../../src/engine/session.js';
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
