import assert from 'node:assert/strict';
import {it} from 'node:test';
import {plural} from '../../src/i18n/plural.js';

const forms = {zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other'};

it('picks among the six forms of Welsh (CYE-02)', () => {
  const pick = plural('cy');
  const picked = [0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 20, 21, 100, 1.5].map((n) => pick(n, forms));
  assert.deepEqual(
    picked.join(' '),
    'zero one two few other other many other other other other other other other',
  );
});

it('picks between the two forms of English', () => {
  const pick = plural('en');
  assert.deepEqual(
    [0, 1, 2, 21].map((n) => pick(n, forms)),
    ['other', 'one', 'other', 'other'],
  );
});
