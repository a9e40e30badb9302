import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {textIn} from '../../src/definition/text-in.js';
import {speakerFor} from '../../src/i18n/speaker.js';
import {cy, en} from './words.js';

describe('an author’s text in a language (OL-01)', () => {
  const languages = ['en', 'cy', 'pl'];

  it('is what the author wrote in it, unmarked', () => {
    assert.deepEqual(textIn({en: 'Road', cy: 'Heol'}, 'cy', languages), {text: 'Heol'});
    assert.deepEqual(textIn({en: 'Road', cy: ''}, 'cy', languages), {text: ''});
  });

  it('is the same in every language when it is one string', () => {
    assert.deepEqual(textIn('£', 'cy', languages), {text: '£'});
  });

  it('falls back to the first of the document’s languages that has it, marked (W-25)', () => {
    assert.deepEqual(textIn({pl: 'Droga', cy: 'Heol'}, 'en', languages), {
      text: 'Heol',
      language: 'cy',
    });
    assert.deepEqual(textIn({pl: 'Droga'}, 'cy', languages), {text: 'Droga', language: 'pl'});
  });

  it('falls back to a language that the document does not promise when there is no other', () => {
    assert.deepEqual(textIn({fr: 'Route'}, 'cy', languages), {text: 'Route', language: 'fr'});
  });

  it('takes no property of every object for a language', () => {
    assert.deepEqual(textIn({en: 'Road'}, 'constructor', languages), {
      text: 'Road',
      language: 'en',
    });
  });
});

describe('a speaker', () => {
  const welsh = speakerFor('cy', ['en', 'cy'], cy);
  const english = speakerFor('en', ['en', 'cy'], en);

  it('says texts in its language, and marks those in another', () => {
    assert.deepEqual(welsh.say({en: 'Road', cy: 'Heol'}), {text: 'Heol'});
    assert.deepEqual(welsh.say({en: 'Road'}), {text: 'Road', language: 'en'});
  });

  it('says dates as exactly as they are known (CYE-10)', () => {
    assert.equal(welsh.date('2026-02-03'), '3 Chwefror 2026');
    assert.equal(welsh.date('2026-02'), 'Chwefror 2026');
    assert.equal(welsh.date('2026'), '2026');
    assert.equal(english.date('2026-02-03'), '3 February 2026');
    assert.equal(english.date('2026-02'), 'February 2026');
    assert.equal(english.date('0926'), '0926');
  });

  it('says numbers', () => {
    assert.equal(welsh.number(1234.5, 2), '1,234.50');
    assert.equal(english.number(0.25), '0.25');
  });
});
