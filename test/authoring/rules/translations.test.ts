import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkDocument} from '../../../src/authoring/check-document.js';
import {translationMissing} from '../../../src/authoring/rules/translation-missing.js';
import {translationStale} from '../../../src/authoring/rules/translation-stale.js';
import {translationUnsigned} from '../../../src/authoring/rules/translation-unsigned.js';
import {sign} from '../../../src/authoring/sign-off.js';
import {textsOf} from '../../../src/authoring/texts-of.js';
import {definitionOf} from '../../engine/definitions.js';
import {foundIn} from './found.js';

const welsh = {en: 'Bus services', cy: 'Gwasanaethau bws'};
const titled = (title: unknown, more: Record<string, unknown> = {}) =>
  definitionOf([], {title, ...more});
const by = {signedBy: 'Mair Ellis', signedOn: '2026-11-27'};
const signed = sign({consultation: 'test'}, textsOf(titled(welsh))[0]!, 'cy', 'en', by);

describe('translation-missing (CY-01)', () => {
  it('finds the words that a language of the document lacks', () => {
    assert.deepEqual(foundIn(translationMissing, titled({en: 'Bus services'})), [
      'title cy: There is no Welsh for this text. Write it, or take the language out of `languages`.',
    ]);
    assert.deepEqual(foundIn(translationMissing, titled(welsh)), []);
    assert.deepEqual(foundIn(translationMissing, titled('Dweud')), []);
    assert.equal(foundIn(translationMissing, titled({cy: 'Bysiau'})).length, 1);
  });

  it('finds the variant and the form of a number that is not there', () => {
    const variants = [{when: {a: 'b'}, en: 'A'}, welsh];
    assert.deepEqual(
      foundIn(translationMissing, titled(variants)).map((said) => said.split(':')[0]),
      ['title.when.a-b cy'],
    );
    const count = {en: {one: '1', other: '{n}'}, cy: {zero: '0', other: '{n}'}};
    assert.deepEqual(
      foundIn(translationMissing, definitionOf([{name: 'q', type: 'repeat', count}])),
      [
        'question.q.count.one cy: There is no Welsh for the form `one` of a number. Write it, or take the language out of `languages`.',
      ],
    );
  });
});

describe('translation-unsigned (CYQ-04)', () => {
  it('finds Welsh that nobody has signed', () => {
    assert.deepEqual(foundIn(translationUnsigned, titled(welsh)), [
      'title cy: Nobody has signed the Welsh. Have a translator read it and sign it.',
    ]);
    assert.deepEqual(foundIn(translationUnsigned, titled(welsh), signed), []);
  });

  it('finds Welsh that has changed since it was signed', () => {
    assert.deepEqual(foundIn(translationUnsigned, titled({...welsh, cy: 'Bysiau'}), signed), [
      'title cy: The Welsh has changed since Mair Ellis signed it on 2026-11-27. Have it read and signed again.',
    ]);
  });

  it('turns to the other language when that is the source', () => {
    assert.deepEqual(
      foundIn(translationUnsigned, titled(welsh), {source: 'cy'}).map((said) => said.split(':')[0]),
      ['title en'],
    );
  });
});

describe('translation-stale (CY-11)', () => {
  it('finds the Welsh of English that has changed', () => {
    const changed = titled({...welsh, en: 'Bus and train services'});
    assert.deepEqual(foundIn(translationStale, changed, signed), [
      'title cy: The English was “Bus services” when Mair Ellis signed the Welsh on 2026-11-27, and has changed. Have the translation brought up to date and signed.',
    ]);
    assert.deepEqual(foundIn(translationStale, titled(welsh), signed), []);
    assert.deepEqual(foundIn(translationUnsigned, changed, signed), []);
  });
});

describe('the policy of a document', () => {
  const severities = (more: Record<string, unknown>, title: object = welsh) =>
    checkDocument(titled(title, more), {}, [translationMissing, translationUnsigned]).map(
      ({severity}) => severity,
    );

  it('is that Welsh is equal, unless it says that it is a draft', () => {
    assert.deepEqual(severities({}), ['error']);
    assert.deepEqual(severities({policy: 'equal'}), ['error']);
    assert.deepEqual(severities({policy: 'draft'}), ['warning']);
    assert.deepEqual(severities({policy: 'draft'}, {en: 'A'}), ['warning']);
    assert.deepEqual(severities({languages: ['en', 'cy-GB']}, {en: 'A', 'cy-GB': 'B'}), ['error']);
  });

  it('of other languages is a draft, unless it says that they are equal', () => {
    const polish = {en: 'A', pl: 'B'};
    assert.deepEqual(severities({languages: ['en', 'pl']}, polish), ['warning']);
    assert.deepEqual(severities({languages: ['en', 'pl'], policy: 'equal'}, polish), ['error']);
  });

  it('has no exceptions', () => {
    const allow = [{rule: 'translation-unsigned', key: '*', reason: 'In a hurry'}];
    assert.equal(foundIn(translationUnsigned, titled(welsh), {allow}).length, 1);
  });
});
