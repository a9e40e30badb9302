import {expect} from 'chai';
import {limits} from '../../src/definition/limits.js';
import {LoadError, loadDefinition, patience} from '../../src/delivery/load-definition.js';
import {json, serves} from './served.js';
import {meddle} from './device.js';

const never = new AbortController().signal;
/** Why a definition could not be had. */
const why = (signal = never): Promise<LoadError> =>
  loadDefinition('/definition.json', signal).then(
    () => expect.fail('it was loaded'),
    (error: unknown) => error as LoadError,
  );

describe('a definition that is fetched', () => {
  it('is the JSON of its address, asked for with what the site knows of the person', async () => {
    const calls = serves(() => json({id: 'buses'}));
    expect(await loadDefinition('/definition.json', never)).to.deep.equal({id: 'buses'});
    expect(calls.map(({url, init}) => [url, init.credentials])).to.deep.equal([
      ['/definition.json', 'same-origin'],
    ]);
  });

  it('is none when it is refused, broken, too large or does not come', async () => {
    const whole = `"${'x'.repeat(limits.characters - 2)}"`;
    serves(() => new Response(whole));
    expect(await loadDefinition('/definition.json', never)).to.have.length(limits.characters - 2);
    const faults = {
      'status 404': () => json({}, 404),
      'status 500': () => json({}, 500),
      'not-json ': () => new Response('{"id'),
      'too-large ': () => new Response(`${whole} `),
      'network TypeError: Failed': () => Promise.reject<Response>(new TypeError('Failed')),
    };
    for (const [message, answer] of Object.entries(faults)) {
      serves(answer);
      const error = await why();
      expect(error).to.be.instanceOf(LoadError);
      expect(error.name).to.equal('LoadError');
      expect(error.message).to.equal(message);
      expect(message).to.match(new RegExp(`^${error.reason} `));
    }
  });

  it('is given up after twenty seconds, and at once when nobody wants it any more', async () => {
    const asked: number[] = [];
    const late = new AbortController();
    meddle(AbortSignal, 'timeout', () => (milliseconds) => {
      asked.push(milliseconds);
      return late.signal;
    });
    const waits = (_: string, {signal}: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        signal!.addEventListener('abort', () => reject(signal!.reason as Error));
      });
    serves(waits);
    const first = why();
    late.abort(new DOMException('Late', 'TimeoutError'));
    expect((await first).reason).to.equal('network');
    expect([asked, patience]).to.deep.equal([[20_000], 20_000]);
    meddle(AbortSignal, 'timeout', () => () => never);
    const unwanted = new AbortController();
    const second = why(unwanted.signal);
    unwanted.abort('gone');
    expect(await second).to.equal('gone');
  });
});
