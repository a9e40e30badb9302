import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compare, type Fate} from './reckoning.js';

const row = (id: string) => ({id, reference: `R-${id}`, answers: {why: id}});
const fate = (key: string, more: Partial<Fate> = {}): Fate => ({
  key,
  answers: {why: key},
  told: [`R-${key}`],
  isHeld: false,
  ...more,
});

test('a reckoning finds nothing where everything is as it was told', () => {
  const fates = [fate('a'), fate('b', {told: [], isHeld: true}), fate('c', {isKept: true})];
  assert.deepEqual(compare(fates, [row('a'), row('c')]), {
    proof: {attempted: 3, stored: 2, duplicates: 0, lost: 0},
    flaws: [],
  });
});

const flaws: [what: string, fates: Fate[], rows: string[], duplicates: number, lost: number][] = [
  ['received, it was said, and not stored', [fate('a')], [], 0, 1],
  ['received, it was said, as another', [fate('a', {told: ['R-a', 'R-b']})], ['a'], 0, 1],
  ['neither received nor waiting', [fate('a', {told: []})], ['a'], 0, 1],
  ['not kept', [fate('a', {isKept: false})], ['a'], 0, 0],
  ['changed', [fate('a', {answers: {}})], ['a'], 0, 0],
  ['sent by nobody', [], ['a'], 0, 0],
  ['twice', [fate('a')], ['a', 'a'], 1, 0],
];
for (const [what, fates, ids, duplicates, lost] of flaws)
  test(`a reckoning finds what is ${what}`, () => {
    const {proof, flaws} = compare(fates, ids.map(row));
    assert.deepEqual([proof.duplicates, proof.lost], [duplicates, lost]);
    assert.equal(flaws.length, duplicates ? 0 : 1);
  });
