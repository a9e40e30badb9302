import assert from 'node:assert/strict';
import {test} from 'node:test';
import {newReference} from '../../src/receiver/index.js';

test('a reference can be read out: eight characters in two groups, none that is taken for another', () => {
  const seen = new Set<string>();
  const characters = new Set<string>();
  for (let i = 0; i < 5000; i++) {
    const reference = newReference();
    assert.match(reference, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    seen.add(reference);
    for (const character of reference.replace('-', '')) characters.add(character);
  }
  assert.ok(seen.size >= 4999);
  assert.equal(characters.size, 32);
});
