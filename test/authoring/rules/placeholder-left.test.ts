import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {placeholderLeft} from '../../../src/authoring/rules/placeholder-left.js';
import {allowed, saidOf} from './found.js';

const said = (en: string, cy: string) => saidOf(placeholderLeft, {en, cy});

describe('placeholder-left (CYQ-01)', () => {
  it('finds what hmcts/pcs-frontend served as Welsh', () => {
    for (const [en, cy] of [
      ['Possession Claims', 'cyPossession Claims'],
      ['0300 123 7050', 'cy0300 123 7050'],
      ['{{filename}} has been uploaded', 'cy{{filename}} has been uploaded'],
      ['or', 'cyor'],
      ['to get your local court’s email address.', 'cyto get your local court’s email address.'],
    ] as const)
      assert.match(said(en, cy).join(), /^“cy.*” is no text yet\. Write the words\.$/, cy);
  });

  it('finds the marks of other services', () => {
    // hmcts/pcq-frontend, ministryofjustice/opg-modernising-lpa, alphagov/forms-runner, SurveyJS.
    for (const cy of [
      '[CY] Continue',
      'Welsh',
      'Welsh {{label}}',
      'PLACEHOLDER!',
      '[Auto-translated] Parhau',
      'TODO',
      'Lorem ipsum dolor sit amet',
      'Cymraeg',
      'CY: The bus',
      'cy Bus here',
      'TBC',
      'XXX',
      'Welsh translation',
      'Cyfieithiad i ddilyn',
    ])
      assert.equal(said('Terms of use', cy).length, 1, cy);
  });

  it('finds them in any language, also in the first', () => {
    assert.equal(said('[English] Continue', 'Parhau').length, 1);
    assert.equal(said('TODO', 'Parhau').length, 1);
    assert.equal(saidOf(placeholderLeft, 'TODO: who asks?').length, 1);
  });

  it('takes a language for an answer where it is one, and words for words', () => {
    assert.deepEqual(said('Welsh', 'Cymraeg'), []);
    assert.deepEqual(said('Our method', 'Y dull (todo)').length, 1);
    assert.deepEqual(said('Cyber crime', 'cybercrime'), []);
    assert.deepEqual(said('In Welsh or in English', 'Yn Gymraeg neu yn Saesneg'), []);
  });

  it('leaves out what its author allowed, by key and language', () => {
    const intro = {en: 'The TODO list', cy: 'Y rhestr TODO'};
    assert.equal(saidOf(placeholderLeft, intro, [allowed(placeholderLeft)]).length, 0);
    assert.equal(
      saidOf(placeholderLeft, intro, [allowed(placeholderLeft, {key: 'page.*'})]).length,
      0,
    );
    const inWelsh = allowed(placeholderLeft, {language: 'cy'});
    assert.equal(saidOf(placeholderLeft, intro, [inWelsh]).length, 1);
    assert.equal(saidOf(placeholderLeft, intro, [{...inWelsh, rule: 'same-text'}]).length, 2);
    assert.equal(
      saidOf(placeholderLeft, intro, [allowed(placeholderLeft, {key: 'page.b*'})]).length,
      2,
    );
  });
});
