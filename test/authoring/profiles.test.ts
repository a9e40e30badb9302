import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {checkDocument} from '../../src/authoring/check-document.js';
import {profiles, rulesOf} from '../../src/authoring/profiles/profiles.js';
import {definitionOf, line, yesNo} from '../engine/definitions.js';

const [uk, wales] = profiles as [(typeof profiles)[0], (typeof profiles)[0]];
const found = (profile: typeof uk, document: unknown) =>
  checkDocument(document, {}, rulesOf(profile)).map(
    ({rule, pointer, severity}) => `${severity} ${rule} ${pointer}`,
  );

const good = definitionOf([line('q')], {
  organisation: {name: 'A', contact: '01632 960123', alternativeFormats: 'Ring us.'},
  purpose: {why: 'To know.', canChange: 'The colour, not the price.'},
  privacy: {notice: 'Our lawful basis is a public task. We keep answers for 2 years.'},
  opens: '2027-01-01T00:00',
  closes: '2027-02-26T00:00',
  confirmation: {next: 'We will publish a report in May 2027.'},
});
const but = (more: object) => found(wales, {...good, ...more});

describe('a profile', () => {
  it('finds nothing in a consultation that has it all', () => {
    assert.deepEqual(found(uk, good), []);
    assert.deepEqual(found(wales, good), []);
  });

  it('finds all that is missing, and where to write it (CON-01, CON-03, CON-07, CON-10, PRIV-01)', () => {
    const missing = [
      'error purpose-missing ',
      'error can-change-missing ',
      'error privacy-notice ',
      'error contact-missing ',
      'error alternative-formats-missing ',
      'warning closing-date ',
      'warning feedback-date ',
    ];
    assert.deepEqual(found(uk, definitionOf([line('q')])), missing);
    const english = definitionOf([line('q')], {languages: ['en'], purpose: {why: 'So.'}});
    assert.deepEqual(found(wales, english), [
      'error can-change-missing /purpose',
      ...missing.slice(2),
      'error welsh-equal /languages',
    ]);
  });

  it('reads a privacy notice for its lawful basis and for how long (PRIV-01, PRIV-02)', () => {
    const privacy = (more: object) => but({privacy: {notice: 'We are nice.', ...more}}).length;
    assert.equal(privacy({}), 2);
    assert.equal(privacy({retention: 'A year.'}), 1);
    assert.equal(privacy({notice: {cy: 'Ein sail gyfreithlon yw tasg gyhoeddus.'}}), 1);
    assert.equal(privacy({url: 'https://a.example/privacy'}), 0);
  });

  it('wants time enough (CON-03)', () => {
    for (const closes of ['2027-01-28T00:00', undefined, 'soon'])
      assert.equal(but({closes}).length, 1, closes);
    assert.deepEqual(but({opens: undefined}), ['warning closing-date ']);
    assert.deepEqual(but({closes: '2027-01-29T00:00'}), []);
  });

  it('wants a time for feedback in any of the places for it (CON-07)', () => {
    assert.deepEqual(but({confirmation: {next: 'We will publish a report.'}}), [
      'warning feedback-date /confirmation/next',
    ]);
    const confirmation = {next: 'We will publish a report.'};
    assert.deepEqual(
      but({confirmation, purpose: {...(good['purpose'] as object), use: 'Within 12 weeks.'}}),
      [],
    );
  });

  it('lets nobody have to tell of a protected characteristic (CON-12)', () => {
    const page = (question: object, more = {}) =>
      but({pages: [{id: 'p', title: 'P', questions: [question], ...more}]});
    const at = ['error equality-optional /pages/0/questions/0/required'];
    assert.deepEqual(page(yesNo('a', {required: true, label: {en: 'Are you disabled?'}})), at);
    assert.deepEqual(page(yesNo('a', {required: true, label: {cy: 'Beth yw eich crefydd?'}})), at);
    assert.deepEqual(
      page(yesNo('a', {required: true}), {use: 'bank:equality-monitoring/wales@1'}),
      at,
    );
    assert.deepEqual(page(yesNo('a', {label: {en: 'Are you disabled?'}})), []);
    assert.deepEqual(page(yesNo('a', {required: true, label: 'Do you go by bus?'})), []);
  });

  it('wants Welsh in Wales alone, and no less of it (CY-01)', () => {
    assert.deepEqual(but({policy: 'draft'}), ['error welsh-equal /policy']);
    assert.deepEqual(found(uk, {...good, languages: ['en']}), []);
  });

  it('takes whatever JSON there is', () => {
    for (const value of [null, 5, [], {pages: 5}, {pages: [null, {questions: [5]}], closes: {}}])
      for (const profile of profiles) found(profile, value);
  });
});

describe('the consultations of the demo', () => {
  const folder = fileURLToPath(new URL('../../demo/consultations', import.meta.url));
  // Two of them show a form before and after its time, and are no whole consultations.
  const bare = ['closed.json', 'not-yet-open.json'];
  const files = readdirSync(folder).filter((one) => one.endsWith('.json') && !bare.includes(one));
  for (const name of files)
    it(`${name} has what the law of Wales wants, but for its signatures`, () => {
      const document: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const all = found(wales, document);
      assert.deepEqual(
        all.filter((one) => one !== 'error welsh-equal /policy'),
        [],
      );
    });
});
