import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileSchema} from '../../src/receiver/compile-schema.js';
import {changeLanguage} from '../../src/engine/answer-languages.js';
import {responseSchema} from '../../src/engine/response-schema.js';
import {Session} from '../../src/engine/session.js';
import {line, planFor} from './definitions.js';

const plan = planFor([line('one'), line('two'), line('three')]);
const begun = () => {
  const session = new Session(plan, {
    now: () => new Date('2026-11-23T12:00:00Z'),
    newId: () => '01234567-89ab-4def-8123-456789abcdef',
  });
  session.answer('one', 'first');
  session.answer('two', 'second');
  return session;
};

describe('the languages of the answers (CY-09)', () => {
  it('are no part of a response whose person never changed the language', () => {
    const response = begun().close({language: 'cy', channel: 'web'});
    assert.equal(response.language, 'cy');
    assert.ok(!('answerLanguages' in response));
  });

  it('are told where an answer was given in another than that of submission', () => {
    const session = begun();
    changeLanguage(session, 'en', 'cy');
    session.answer('two', 'ail');
    session.answer('three', 'trydydd');
    const response = session.close({language: 'cy', channel: 'web'});
    assert.deepEqual(response.answerLanguages, {one: 'en'});
  });

  it('are those in which each answer was last changed, there and back again', () => {
    const session = begun();
    changeLanguage(session, 'en', 'cy');
    session.answer('one', 'cyntaf');
    changeLanguage(session, 'cy', 'en');
    session.answer('three', 'third');
    const response = session.close({language: 'en', channel: 'web'});
    assert.deepEqual(response.answerLanguages, {one: 'cy'});
  });

  it('are not told of what follows from other answers, which nobody gave', () => {
    const number = {name: 'people', type: 'number', label: 'How many?'};
    const value = {sum: [{answer: 'people'}]};
    const session = new Session(
      planFor([number, {name: 'total', type: 'calculated', label: 'In all', value}]),
      {now: () => new Date('2026-11-23T12:00:00Z'), newId: () => 'an-id'},
    );
    session.answer('people', 2);
    changeLanguage(session, 'en', 'cy');
    const response = session.close({language: 'cy', channel: 'web'});
    assert.equal(response.answers['total'], 2);
    assert.deepEqual(response.answerLanguages, {people: 'en'});
  });

  it('are judged: a question that there is, and a language of the document', () => {
    const session = begun();
    changeLanguage(session, 'en', 'cy');
    const response = session.close({language: 'cy', channel: 'web'});
    const faultsOf = compileSchema(responseSchema(plan));
    const judged = (answerLanguages: unknown) =>
      faultsOf({...response, answerLanguages}).length === 0;
    assert.ok(judged({one: 'en', two: 'en'}));
    assert.ok(!judged({nobody: 'en'}));
    assert.ok(!judged({one: 'fr'}));
    assert.ok(!judged({one: 1}));
  });
});
