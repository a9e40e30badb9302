import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mutationBeforeVariable} from '../../../src/authoring/rules/mutation-before-variable.js';
import {saidOf} from './found.js';

const said = (cy: string) => saidOf(mutationBeforeVariable, {en: 'See {{name}}', cy});

describe('mutation-before-variable (CYE-06, CYE-07)', () => {
  it('finds what ministryofjustice/opg-modernising-lpa asks its translators to live with', () => {
    assert.match(said('gyda chi â/ag {{Names}}').join(), /^In Welsh, “ag” changes the beginning/);
    assert.equal(said('Mae’n rhaid i {{Label}} fod yn rhif ffôn').length, 1);
    assert.equal(said('Rhaid i’r {{Label}} fod yn god post').length, 1);
  });

  it('finds prepositions, numerals, conjunctions and the article', () => {
    for (const cy of [
      'Croeso i {{place}}',
      'Bws o {{place}}',
      'Ar {{day}}',
      'dau {{thing}}',
      'Caerdydd a {{place}}',
      'yn {{place}}',
      'ei {{thing}}',
      'o’i {{thing}}',
      'Pa {{thing}}?',
      'gyda {{name}}',
      'yng {{place}}',
      'i’r **{{place}}**',
      'Croeso i *{{place}}*',
    ])
      assert.equal(said(cy).length, 1, cy);
  });

  it('leaves a variable alone after a colon, in quotation marks and after other words', () => {
    for (const cy of [
      'Y lle: {{place}}',
      'Croeso i “{{place}}”',
      'Eich {{thing}}',
      'Radio {{name}}',
    ])
      assert.deepEqual(said(cy), [], cy);
    assert.deepEqual(
      saidOf(mutationBeforeVariable, {en: 'a {{thing}}', cy: 'Peth: {{thing}}'}),
      [],
    );
  });
});
