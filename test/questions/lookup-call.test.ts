import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import fc from 'fast-check';
import type {LookedUp, Lookup} from '../../src/markup/services.js';
import {usable} from '../../src/questions/autocomplete/usable.js';
import {debounce, LookupCall, patience} from '../../src/questions/lookup-call.js';

/** Lets everything happen that waits for no clock. */
const settled = () => new Promise((resolve) => setImmediate(resolve));
const bay = {value: 'bay', label: 'Cardiff Bay'};

describe('a lookup', () => {
  let changes: number;
  let call: LookupCall<LookedUp>;
  beforeEach(() => {
    mock.timers.enable({apis: ['setTimeout']});
    changes = 0;
    call = new LookupCall(usable, () => changes++);
  });
  afterEach(() => mock.timers.reset());

  it('is asked once the person pauses, for the last text', async () => {
    const asked: string[] = [];
    const lookup: Lookup = (text, {language}) => {
      asked.push(`${text} ${language}`);
      return [bay];
    };
    for (const text of ['c', 'ca', 'car']) {
      call.ask(lookup, text, 'cy');
      mock.timers.tick(debounce - 1);
    }
    assert.deepEqual(asked, []);
    assert.equal(call.state, 'waiting');
    mock.timers.tick(1);
    await settled();
    assert.deepEqual(asked, ['car cy']);
    assert.equal(call.state, 'found');
    assert.deepEqual(call.found, [bay]);
    assert.equal(changes, 1);
  });

  it('is aborted when another is asked, and what it gives late is nobody’s', async () => {
    const signals: AbortSignal[] = [];
    const ends: ((found: readonly LookedUp[]) => void)[] = [];
    const lookup: Lookup = (_, {signal}) => {
      signals.push(signal);
      return new Promise((resolve) => ends.push(resolve));
    };
    call.ask(lookup, 'a', 'en', 0);
    mock.timers.tick(0);
    call.ask(lookup, 'b', 'en', 0);
    assert.equal(signals[0]!.aborted, true);
    mock.timers.tick(0);
    assert.equal(signals[1]!.aborted, false);
    ends[0]!([{value: 'late', label: 'Late'}]);
    await settled();
    assert.equal(call.state, 'waiting');
    ends[1]!([bay]);
    await settled();
    assert.deepEqual(call.found, [bay]);
    assert.equal(changes, 1);
    call.ask(lookup, 'c', 'en', 0);
    mock.timers.tick(0);
    assert.deepEqual(call.found, [bay], 'what was found stays until there is something else');
    call.stop();
    assert.equal(signals[2]!.aborted, true);
    assert.deepEqual([call.state, call.found], ['idle', []]);
    ends[2]!([bay]);
    await settled();
    assert.equal(call.state, 'idle');
  });

  it('fails when it rejects, throws, is not there, or takes too long', async () => {
    const failing: [string, Lookup | undefined][] = [
      ['rejects', () => Promise.reject(new Error('no connection'))],
      [
        'throws',
        () => {
          throw new Error('at once');
        },
      ],
      ['is not there', undefined],
      ['is no function', 'https://example.org' as unknown as Lookup],
      ['is no lookup', Object],
    ];
    for (const [what, lookup] of failing) {
      call.ask(lookup, 'a', 'en', 0);
      mock.timers.tick(0);
      await settled();
      assert.equal(call.state, 'failed', what);
    }
    let signal: AbortSignal | undefined;
    call.ask(
      (_, about) => {
        ({signal} = about);
        return new Promise(() => undefined);
      },
      'a',
      'en',
      0,
    );
    mock.timers.tick(0);
    mock.timers.tick(patience - 1);
    assert.equal(call.state, 'waiting');
    mock.timers.tick(1);
    assert.equal(call.state, 'failed');
    assert.equal(signal!.aborted, true);
  });

  it('takes of a host’s answer what can be used: texts of a sane length, each value once', async () => {
    const given = [
      bay,
      {...bay, label: 'Again'},
      {value: 'heath', label: 'Heath', more: 1},
      {value: '', label: 'Nothing'},
      {value: 7, label: 'A number'},
      {value: 'blank', label: ' '},
      {value: 'long', label: 'x'.repeat(201)},
      {value: 'v'.repeat(1001), label: 'Long'},
      null,
      'text',
    ];
    call.ask(() => given, 'a', 'en', 0);
    mock.timers.tick(0);
    await settled();
    assert.deepEqual(call.found, [bay, {value: 'heath', label: 'Heath'}]);
    call.ask(() => [], 'a', 'en', 0);
    mock.timers.tick(0);
    await settled();
    assert.deepEqual([call.state, call.found], ['found', []]);
    call.ask(() => [{id: 1}] as never, 'a', 'en', 0);
    mock.timers.tick(0);
    await settled();
    assert.equal(call.state, 'failed', 'a list of something else');
  });

  it('never throws, whatever a host gives', async () => {
    const trap = new Proxy(
      {},
      {
        get() {
          throw new Error('trap');
        },
      },
    );
    const anything = fc.oneof(
      fc.anything(),
      fc.array(fc.anything()),
      fc.constantFrom(trap, [trap]),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (given) => {
        call.ask(() => given, 'a', 'en', 0);
        mock.timers.tick(0);
        await settled();
        assert.match(call.state, /^(found|failed)$/u);
      }),
    );
  });
});
