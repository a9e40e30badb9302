import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {compileSchema} from '../../src/receiver/compile-schema.js';
import {responseSchema} from '../../src/engine/response-schema.js';
import {Session} from '../../src/engine/session.js';
import {line, planFor} from './definitions.js';

const plan = planFor([line('one')]);
const accepts = (response: unknown) => compileSchema(responseSchema(plan))(response).length === 0;
const session = () => {
  const begun = new Session(plan, {
    now: () => new Date('2026-11-23T12:00:00Z'),
    newId: () => '01234567-89ab-4def-8123-456789abcdef',
  });
  begun.answer('one', 'first');
  return begun;
};
const kiosk = {language: 'en', channel: 'kiosk'} as const;

describe('where a response was collected', () => {
  it('is the event and the device, as far as the page says so', () => {
    for (const collection of [{event: 'Market', device: 'Tablet 3'}, {event: 'Market'}, {}]) {
      const response = session().close({...kiosk, collection});
      assert.deepEqual(response.collection, collection);
      assert.ok(accepts(response));
    }
    assert.ok(!('collection' in session().close(kiosk)));
  });

  it('is nothing else', () => {
    const response = session().close(kiosk);
    for (const collection of [{event: ''}, {event: 'x'.repeat(201)}, {ip: '::1'}, {device: 3}, 'x'])
      assert.ok(!accepts({...response, collection}), JSON.stringify(collection));
  });
});
