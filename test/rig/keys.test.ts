import assert from 'node:assert/strict';
import {test} from 'node:test';
import {press} from './keys.js';

test('a key that has no name is refused before anything is pressed', async () => {
  const pressed: unknown[] = [];
  const driver = {
    performActions: async (actions: unknown) => pressed.push(actions),
    execute: () => Promise.reject(new Error('not here')),
  };
  await assert.rejects(press({engine: 'webkit', driver}, 'Shfit+Tab'), /No key is called "Shfit"/);
  assert.deepEqual(pressed, []);
  await press({engine: 'webkit', driver}, 'Shift+Tab');
  assert.equal(pressed.length, 1);
});
