import assert from 'node:assert/strict';
import {it} from 'node:test';
import {directionOf} from '../../src/i18n/direction.js';

it('a language runs as its script does, whatever else its tag says (DM-04)', () => {
  const rtl =
    'ar AR ar-EG fa he yi ur ps sd ug ckb ku-Arab pa-Arab pnb prs ks dv syr nqo ff-Adlm rhg-Rohg';
  const ltr =
    'en cy cy-x-young ar-Latn ur-Latn pa pl zh-Hans ku ku-Latn so uk bn gu ro ff fr-x-arab';
  const directions = (tags: string) => tags.split(' ').map((tag) => [tag, directionOf(tag)]);
  assert.deepEqual(
    directions(rtl),
    rtl.split(' ').map((tag) => [tag, 'rtl']),
  );
  assert.deepEqual(
    directions(ltr),
    ltr.split(' ').map((tag) => [tag, 'ltr']),
  );
  assert.equal(directionOf('no tag'), 'ltr');
  assert.equal(directionOf(undefined), undefined);
});
