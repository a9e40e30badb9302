import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {textOf, textResponse} from '../../src/receiver/text-response.js';

describe('the text of a response', () => {
  test('is known of one that was made of a text, and is its body', async () => {
    const response = textResponse('ŵ', {status: 201, headers: {'content-type': 'text/plain'}});
    assert.equal(textOf(response), 'ŵ');
    assert.equal(response.status, 201);
    assert.equal(await response.text(), 'ŵ');
  });

  test('is not known of one that somebody has read, and of no other', async () => {
    const read = textResponse('ŵ', {});
    await read.text();
    assert.equal(textOf(read), undefined);
    assert.equal(textOf(new Response('ŵ')), undefined);
  });
});
