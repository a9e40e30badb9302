import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {emptyForm} from '../../../src/authoring/rules/empty-form.js';
import {definitionOf} from '../../engine/definitions.js';
import {foundIn, saidOf} from './found.js';

describe('empty-form (CYE-05)', () => {
  it('finds the form for nought that ministryofjustice/opg-modernising-lpa left empty', () => {
    const count = {
      en: {one: 'You have added {n} attorney', other: 'You have added {n} attorneys'},
      cy: {
        zero: '',
        one: 'Rydych wedi ychwanegu {n} atwrnai',
        two: 'Rydych wedi ychwanegu {n} o atwrneiod',
        few: 'Rydych wedi ychwanegu {n} o atwrneiod',
        many: 'Rydych wedi ychwanegu {n} o atwrneiod',
        other: 'Rydych wedi ychwanegu {n} o atwrneiod',
      },
    };
    assert.deepEqual(foundIn(emptyForm, definitionOf([{name: 'a', type: 'repeat', count}])), [
      'question.a.count.zero cy: The Welsh has nothing to read for the form `zero`: whoever has that number sees a gap. Write it out.',
    ]);
  });

  it('finds what looks like words and shows nothing', () => {
    for (const cy of [' ', '\u00a0', '\u200b\u2060', '\u00ad', '…', '—'])
      assert.equal(saidOf(emptyForm, {en: 'About you', cy}).length, 1, JSON.stringify(cy));
  });

  it('leaves signs alone where no language has more', () => {
    assert.deepEqual(saidOf(emptyForm, {en: '£', cy: '£'}), []);
    assert.deepEqual(saidOf(emptyForm, {en: '{{name}}', cy: '{{name}}'}), []);
    assert.deepEqual(saidOf(emptyForm, {en: '2027', cy: '2027'}), []);
  });
});
