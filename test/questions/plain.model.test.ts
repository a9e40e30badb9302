import assert from 'node:assert/strict';
import {test} from 'node:test';
import {answerFrom} from '../../src/engine/answers.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';

const pasted = ' A\u0000\u000b\ud800w\u0302\u0085\u007f \u{1f44d}\udc00\tb ';
const clean = 'Aŵ \u{1f44d}\tb';
const bounds = {west: -4, south: 51, east: -3, north: 52};
const typed: readonly (readonly [question: object, typed: unknown, answer: unknown])[] = [
  [{type: 'text'}, pasted, clean],
  [{type: 'textarea'}, `${pasted}\r\n${pasted}`, ` ${clean} \r\n ${clean} `],
  [{type: 'contact', fields: ['name', 'email'], separate: true}, {name: pasted}, {name: clean}],
  [
    {type: 'address'},
    {line1: pasted, postcode: 'cf10\u0000 3at'},
    {line1: clean, postcode: 'CF10 3AT'},
  ],
  [{type: 'location', bounds}, {place: pasted}, {place: clean}],
  [
    {type: 'autocomplete', freeText: true, options: [{value: 'a', label: 'A'}]},
    {text: pasted},
    {text: clean},
  ],
];

test('no answer holds a control character or half of a pair that came along with what was pasted', () => {
  for (const [question, given, answer] of typed) {
    const {questions} = planOf(
      {
        id: 'a',
        version: '1',
        languages: ['en'],
        title: 'A',
        pages: [{id: 'p', title: 'P', questions: [{name: 'q', label: 'Q', ...question}]}],
      },
      models,
    );
    assert.deepEqual(answerFrom(given, questions.get('q')!), answer, JSON.stringify(question));
  }
});
