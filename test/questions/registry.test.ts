import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {AnyModel} from '../../src/engine/question-model.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {questionTypes, registerQuestionType} from '../../src/questions/registry.js';
import {judgeOf} from '../../src/receiver/index.js';
import {model, schema} from '../../demo/assets/star-rating-model.js';

describe('a question type of the page', () => {
  it('is added under a name that is free, and under no other', () => {
    const own = {model: {...model, type: 'stars'}, schema, view: () => 'drawn'} as never;
    registerQuestionType(own);
    assert.equal((questionTypes.get('stars') as {model: AnyModel}).model.schema, schema);
    assert.throws(() => registerQuestionType(own), /There is a question type "stars"/);
    assert.throws(
      () => registerQuestionType({model: {...model, type: 'radios'}, schema} as never),
      RangeError,
    );
  });

  it('is judged by a receiver that was given its model', () => {
    const own = {...model, schema} as unknown as AnyModel;
    const definition = {
      id: 'stars',
      version: '1',
      languages: ['en'],
      title: 'Stars',
      pages: [
        {
          id: 'one',
          title: 'One',
          questions: [{name: 'helpful', type: 'star-rating', label: 'How helpful?', max: 3}],
        },
      ],
    };
    const judge = judgeOf(planOf(definition, new Map([...models, ['star-rating', own]])));
    const faults = (helpful: unknown) =>
      judge({
        id: '00000001-0000-4000-8000-000000000000',
        consultation: {id: 'stars', version: '1'},
        language: 'en',
        channel: 'web',
        startedAt: '2026-11-22T12:00:00Z',
        submittedAt: '2026-11-22T12:00:00Z',
        answers: {helpful},
      }).map(({pointer, keyword}) => `${pointer} ${keyword}`);
    assert.deepEqual(faults(3), []);
    assert.deepEqual(faults(4), ['/answers/helpful maximum']);
  });
});
