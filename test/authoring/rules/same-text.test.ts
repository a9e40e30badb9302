import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {sameText} from '../../../src/authoring/rules/same-text.js';
import {definitionOf} from '../../engine/definitions.js';
import {allowed, foundIn, saidOf} from './found.js';

const said = (en: string, cy: string) => saidOf(sameText, {en, cy});

describe('same-text (CYQ-01)', () => {
  it('finds the English that alphagov/forms-runner had in its Welsh file', () => {
    for (const words of [
      'No results found',
      'The selected file contains a virus',
      'Enter an email address in the correct format, like name@example.com',
    ])
      assert.match(said(words, words).join(), /^The Welsh is the same as the English: “/, words);
  });

  it('finds short answers and labels, and a copy in any two languages', () => {
    for (const words of ['Yes', 'No', 'Welsh', 'Select one', 'Strongly agree', 'Police precept'])
      assert.equal(said(words, words).length, 1, words);
    const title = {en: 'Your area', cy: 'Twoja okolica', pl: 'Twoja okolica'};
    const document = definitionOf([], {languages: ['en', 'cy', 'pl'], title});
    assert.match(foundIn(sameText, document)[0]!, /The Polish is the same as the Welsh/);
  });

  it('finds words that are one string for all languages', () => {
    assert.match(saidOf(sameText, 'Tell us what you think').join(), /is shown in every language/);
  });

  it('leaves names, numbers and addresses alone, and what is a translation', () => {
    for (const words of [
      'Aberllugwen',
      'Pen-y-bryn',
      'GOV.UK',
      '£400,000',
      '[www.example.cymru](https://www.example.cymru/have-your-say/here)',
      'mair@example.cymru',
      '{{first}} {{last}}',
      'Radio Cymru',
    ]) {
      assert.deepEqual(said(words, words), [], words);
      assert.deepEqual(saidOf(sameText, words), [], words);
    }
    assert.deepEqual(said('No results found', 'Dim canlyniadau'), []);
  });

  it('sees the same words through another encoding of their accents', () => {
    assert.equal(said('y tŷ mawr', 'y tŷ mawr'.normalize('NFD')).length, 1);
  });

  it('can be told that they are meant', () => {
    const words = {en: 'Côr meibion y bont', cy: 'Côr meibion y bont'};
    assert.equal(saidOf(sameText, words).length, 1);
    assert.deepEqual(saidOf(sameText, words, [allowed(sameText)]), []);
  });
});
