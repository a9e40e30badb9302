import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import {contactSchema} from '../../src/engine/contact-schema.js';
import type {DefinitionError} from '../../src/definition/definition-error.js';
import {responseSchema} from '../../src/engine/response-schema.js';
import {Session} from '../../src/engine/session.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';

const radios = (name: string, more: object = {}) => ({
  name,
  type: 'radios',
  label: name,
  options: [
    {value: 'good', label: 'Good'},
    {value: 'bad', label: 'Bad'},
  ],
  ...more,
});
const contact = (more: object = {}) => ({
  name: 'call_me',
  type: 'contact',
  separate: true,
  label: 'How can we reach you?',
  fields: ['name', 'email'],
  ...more,
});
const consent = (more: object = {}) => ({
  name: 'agreed',
  type: 'consent',
  label: 'Your details',
  text: 'I agree.',
  ...more,
});
const definitionOf = (...questions: object[]) => ({
  id: 'service',
  version: '1',
  languages: ['en'],
  title: 'Service',
  pages: [{id: 'one', title: 'One', questions}],
});
const planFor = (...questions: object[]) => planOf(definitionOf(...questions), models);

const sessionFor = (...questions: object[]) => {
  let ids = 0;
  return new Session(planFor(...questions), {
    now: () => new Date('2026-11-22T23:30:15.123Z'),
    newId: () => `0000000${++ids}-0000-4000-8000-000000000000`,
  });
};
const closing = {language: 'en', channel: 'web'} as const;
const rulesOf = (...questions: object[]) => {
  try {
    planFor(...questions);
    return [];
  } catch (error) {
    return (error as DefinitionError).findings.map(({pointer, rule}) => [pointer, rule]);
  }
};

describe('two parcels', () => {
  it('close into a response without the contact details, and contact details without the response', () => {
    const session = sessionFor(radios('overall'), contact());
    session.answer('overall', 'bad');
    session.answer('call_me', {name: 'Sam', email: 'sam@example.com'});
    const response = session.close(closing);
    const apart = session.contact!;
    assert.deepEqual(response.answers, {overall: 'bad'});
    assert.deepEqual(apart, {
      id: apart.id,
      consultation: {id: 'service', version: '1'},
      language: 'en',
      day: '2026-11-22',
      answers: {call_me: {name: 'Sam', email: 'sam@example.com'}},
    });
    assert.notEqual(apart.id, response.id);
    assert.doesNotMatch(JSON.stringify(response), /Sam|sam@/);
    // No time, and nothing else that both have, but the consultation, the language and the day.
    assert.doesNotMatch(JSON.stringify(apart), new RegExp(`${response.id}|23:30|T\\d\\d`));
    assert.equal(session.close(closing), response);
    assert.equal(session.contact, apart);
  });

  it('are one when nobody asked to be contacted', () => {
    const session = sessionFor(radios('overall'), contact());
    session.answer('overall', 'good');
    session.answer('call_me', {name: ' ', email: ''});
    session.close(closing);
    assert.equal(session.contact, undefined);
  });

  it('have a schema each, which stock validators hold to', () => {
    const plan = planFor(radios('overall'), contact({needs: ['name']}), consent({separate: true}));
    const ajv = new Ajv({strict: true, strictTypes: false, strictRequired: false});
    for (const keyword of ['x-dweud-rules']) ajv.addKeyword(keyword);
    const ofResponse = responseSchema(plan) as {properties: {answers: {properties: object}}};
    assert.deepEqual(Object.keys(ofResponse.properties.answers.properties), ['overall']);
    const accepts = ajv.compile(contactSchema(plan) as object);
    const parcel = (answers: object, more: object = {}) => ({
      id: '00000001-0000-4000-8000-000000000000',
      consultation: {id: 'service', version: '1'},
      language: 'en',
      day: '2026-11-22',
      answers,
      ...more,
    });
    const sam = {name: 'Sam', email: 'sam@example.com'};
    assert.ok(accepts(parcel({call_me: sam})));
    assert.ok(accepts(parcel({call_me: sam, agreed: true})));
    for (const refused of [
      parcel({}),
      parcel({call_me: {email: 'sam@example.com'}}),
      parcel({call_me: {...sam, phone: '1'}}),
      parcel({call_me: sam, overall: 'bad'}),
      parcel({call_me: sam, agreed: false}),
      parcel({call_me: sam}, {submittedAt: '2026-11-22T23:30:15Z'}),
      parcel({call_me: sam}, {response: '00000002-0000-4000-8000-000000000000'}),
      parcel({call_me: sam}, {day: '2026-11-22T23:30'}),
    ])
      assert.ok(!accepts(refused), JSON.stringify(refused));
  });

  it('are refused when the response would show what is in the other', () => {
    assert.deepEqual(
      rulesOf(consent({separate: true}), radios('after', {showIf: {agreed: true}})),
      [['/pages/0/questions/1/showIf', 'reads-separate']],
    );
    assert.deepEqual(rulesOf(contact(), radios('after', {label: 'Thank you, {{call_me}}'})), [
      ['/pages/0/questions/1/label', 'reads-separate'],
    ]);
    // What leaves in the same parcel may depend on each other.
    assert.deepEqual(rulesOf(consent({separate: true}), contact({consent: 'agreed'})), []);
    assert.deepEqual(rulesOf(consent({separate: true}), contact({showIf: {agreed: true}})), []);
  });
});

describe('contact details that are part of the response', () => {
  const linked = contact({separate: undefined, consent: 'agreed'});
  const asJson = <T>(value: T) => JSON.parse(JSON.stringify(value)) as T;

  it('are asked for once the person has agreed to that', () => {
    const session = sessionFor(consent(), asJson(linked));
    const question = session.question('call_me');
    assert.equal(session.isOn(question), false);
    session.answer('agreed', true);
    assert.equal(session.isOn(question), true);
    session.answer('call_me', {email: 'sam@example.com'});
    assert.deepEqual(session.close(closing).answers, {
      agreed: true,
      call_me: {email: 'sam@example.com'},
    });
    assert.equal(session.contact, undefined);
    session.answer('agreed', undefined);
    assert.deepEqual(session.close(closing).answers, {});
  });

  it('are refused without a consent, and with one that is none, or comes later', () => {
    assert.deepEqual(rulesOf(asJson(contact({separate: undefined}))), [
      ['/pages/0/questions/0', 'schema:required'],
    ]);
    assert.deepEqual(rulesOf(asJson(contact({separate: false}))), [
      ['/pages/0/questions/0', 'schema:required'],
    ]);
    assert.deepEqual(rulesOf(radios('agreed'), asJson(linked)), [
      ['/pages/0/questions/1/consent', 'no-consent'],
    ]);
    assert.deepEqual(rulesOf(asJson(linked), consent()), [
      ['/pages/0/questions/0/showIf', 'condition-later'],
    ]);
  });
});

describe('contact that is offered', () => {
  it('at once when its condition holds, and otherwise to whoever asks', () => {
    const session = sessionFor(radios('overall'), contact({offerIf: {overall: 'bad'}}));
    const offered = () => session.asked(session.question('call_me'))['isOffered'];
    assert.equal(offered(), false);
    session.answer('overall', 'bad');
    assert.equal(offered(), true);
    session.answer('overall', 'good');
    assert.equal(offered(), false);
    session.answer('call_me', {wanted: true});
    assert.equal(session.answerTo('call_me'), undefined);
    session.answer('call_me', {wanted: true, email: 'sam@example.com'});
    session.close(closing);
    assert.deepEqual(session.contact?.answers, {call_me: {email: 'sam@example.com'}});
  });

  it('is never required unless it is always asked for', () => {
    assert.deepEqual(
      rulesOf(radios('overall'), contact({required: true, offerIf: {overall: 'bad'}})),
      [['/pages/0/questions/1', 'schema:not']],
    );
  });
});
