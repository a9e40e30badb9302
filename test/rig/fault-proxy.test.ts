import assert from 'node:assert/strict';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, test} from 'node:test';
import {faults, startFaultProxy} from './fault-proxy.js';

const receipt = (id: string) => JSON.stringify({id, reference: 'A1B2'});
let receiver: Server;
const received: string[] = [];
before(async () => {
  receiver = createServer((request, answer) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const {id} = JSON.parse(body) as {id: string};
      received.push(id);
      answer.writeHead(201, {'content-type': 'application/json'}).end(receipt(id));
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
});
after(() => {
  receiver.close();
  receiver.closeAllConnections();
});

/** What a person's browser makes of one attempt that meets a fault: the status and body, or that it broke. */
async function meet(fault: string) {
  const id = fault.replaceAll(' ', '-');
  const proxy = await startFaultProxy({
    target: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`,
    plan: (_, attempt) => (attempt === 1 ? fault : 'none'),
    pages: (_, answer) => answer.writeHead(200, {'content-type': 'text/html'}).end('A page'),
  });
  const post = () =>
    fetch(`${proxy.url}/responses`, {
      method: 'POST',
      headers: {'idempotency-key': `"${id}"`},
      body: JSON.stringify({id}),
      signal: AbortSignal.timeout(300),
    })
      .then(async (answer) => `${answer.status} ${await answer.text()}`)
      .catch(() => 'broke');
  const said = await post();
  await proxy.settled();
  const storedAfterwards = received.includes(id);
  assert.equal(await post(), `201 ${receipt(id)}`);
  assert.deepEqual(
    [...proxy.told],
    [
      [fault, 1],
      ['none', 1],
    ].slice(fault === 'none' ? 2 : 0),
  );
  await proxy.stop();
  return {said, stored: storedAfterwards};
}

/** What each fault looks like to whoever sends, and whether what was sent has been stored. */
const expected: Record<string, [said: RegExp, stored: boolean]> = {
  'dropped before it was sent on': [/^broke$/, false],
  'closed before it was sent on': [/^broke$/, false],
  'dropped after commit': [/^broke$/, true],
  'half an answer': [/^broke$/, true],
  500: [/^500/, false],
  '500 after commit': [/^500/, true],
  503: [/^503/, false],
  429: [/^429/, false],
  '429 until a date': [/^429/, false],
  'answered too late': [/^broke$/, true],
  'sent on too late': [/^broke$/, true],
  'captive portal': [/^200 <h1>/, false],
  'captive portal elsewhere': [/^200 A page$/, false],
  '200 without the echo': [/^200 \{"ok":true\}$/, false],
  '200 with another id': [/^200 .*00000000/, true],
};

describe('a network that fails', () => {
  for (const [fault, [said, stored]] of Object.entries(expected))
    test(`${fault}: ${stored ? 'stored' : 'not stored'}, and the next attempt comes through (T-01)`, async () => {
      const met = await meet(fault);
      assert.match(met.said, said);
      assert.equal(met.stored, stored);
    });

  test('has no fault that is not known to do what it says', () => {
    assert.deepEqual(Object.keys(faults).sort(), ['none', ...Object.keys(expected)].sort());
  });
});
