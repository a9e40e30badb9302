import {expect} from 'chai';
import {draftFrom, draftKeyOf, draftLasts, recordOf, type Draft} from '../../src/delivery/draft.js';
import {DraftShelf, sweepDrafts, whatever, type Shelved} from '../../src/delivery/draft-shelf.js';
import {DraftWriter, writesAfter} from '../../src/delivery/draft-writer.js';
import type {DeviceStore} from '../../src/delivery/device-store.js';
import {day, longestBody} from '../../src/delivery/entry.js';
import type {DraftContent} from '../../src/engine/draft-of.js';
import {aStore, freshName, isThere, meddle} from './device.js';
import {HandClock} from './hand-clock.js';
import {until} from '../rig/until.js';

const start = Date.parse('2026-11-23T12:00:00Z');

const aContent = (more: Partial<DraftContent> = {}): DraftContent => ({
  version: '1',
  edition: 'abc',
  language: 'en',
  languages: {},
  step: 'page:views',
  first: 'street',
  isChange: false,
  seen: ['street'],
  typed: {street: 'High Street'},
  setAside: [],
  ...more,
});

const id = '3f0c2a1e-8d4b-4c6f-9a7e-5b1d2c3e4f5a';

const aDraft = (more: Partial<Draft> = {}): Draft => ({
  stamp: 'one',
  saved: start,
  until: start + draftLasts,
  response: {id},
  content: aContent(),
  ...more,
});

const closed = {
  startedAt: '2026-11-23T11:00:00.000Z',
  submittedAt: '2026-11-23T12:00:00.000Z',
  language: 'en',
};

/** A shelf on a device; `pass` lets time go by. */
function aShelf(store: DeviceStore = aStore(), consultation = 'test') {
  let now = start;
  const shelf = new DraftShelf(store, consultation, () => now);
  return {shelf, store, pass: (milliseconds: number) => (now += milliseconds)};
}

const stampIn = async (shelf: DraftShelf) => {
  const done = await shelf.read();
  return done.ok ? done.value?.stamp : done.trouble;
};

describe('a draft on the device', () => {
  it('is there when it has been read back, and was not before (REL-02, PEC-02)', async () => {
    const name = freshName();
    const {shelf} = aShelf(aStore(name));
    expect(await stampIn(shelf)).to.equal(undefined);
    expect(await isThere(name), 'looking leaves nothing').to.equal(false);
    expect(await shelf.keep(aDraft(), undefined)).to.deep.equal({kind: 'kept'});
    const read = await shelf.read();
    expect(read).to.deep.equal({ok: true, value: aDraft()});
  });

  it('is byte for byte what was typed', async () => {
    const {shelf} = aShelf();
    const typed = {street: '\ud800 ŵ 👩‍👩‍👧 مرحبا \u0000', when: {day: '5'}, n: '1e'};
    await shelf.keep(aDraft({content: aContent({typed})}), undefined);
    const read = await shelf.read();
    expect(read.ok && read.value?.content.typed).to.deep.equal(typed);
  });

  it('is not said to be kept when a browser loses it (REL-02)', async () => {
    const {shelf} = aShelf();
    meddle(IDBObjectStore.prototype, 'put', function () {
      return function (this: IDBObjectStore) {
        return this.get('nothing') as IDBRequest<IDBValidKey>;
      };
    });
    expect(await shelf.keep(aDraft(), undefined)).to.deep.equal({
      kind: 'failed',
      trouble: 'failed',
    });
  });

  for (const [trouble, spoil] of [
    ['absent', () => meddle(globalThis, 'indexedDB', () => undefined as never)],
    [
      'full',
      () =>
        meddle(IDBObjectStore.prototype, 'put', () => () => {
          throw new DOMException('Full', 'QuotaExceededError');
        }),
    ],
  ] as const)
    it(`says when the device is ${trouble} (REL-09, REL-10)`, async () => {
      const {shelf} = aShelf();
      spoil();
      expect(await shelf.keep(aDraft(), undefined)).to.deep.equal({kind: 'failed', trouble});
    });

  it('is over after seven days, and is deleted on sight, whatever the consultation (PEC-05)', async () => {
    expect(draftLasts).to.equal(7 * day);
    const {shelf, store, pass} = aShelf();
    await shelf.keep(aDraft(), undefined);
    await aShelf(store, 'other').shelf.keep(aDraft({until: start + day}), undefined);
    pass(draftLasts - 1);
    expect(await stampIn(shelf)).to.equal('one');
    await sweepDrafts(store, start + draftLasts - 1);
    const keys = async () => {
      const all = await store.all();
      return all.ok ? [...all.value.keys()] : [];
    };
    expect(await keys()).to.deep.equal([draftKeyOf('test')]);
    pass(1);
    expect(await stampIn(shelf)).to.equal(undefined);
    await sweepDrafts(store, start + draftLasts);
    expect(await keys()).to.deep.equal([]);
  });

  it('is swept without anything else being taken away', async () => {
    const store = aStore();
    await store.put(new Map<string, unknown>([['dweud:response:test:1', {until: 0}]]));
    await sweepDrafts(store, start);
    const all = await store.all();
    expect(all.ok && [...all.value.keys()]).to.deep.equal(['dweud:response:test:1']);
  });

  it('of a clock that has been set back by more than a day is none; a clock a day off is no matter', () => {
    const late = recordOf(aDraft());
    expect(draftFrom(late, start - day)?.stamp).to.equal('one');
    expect(draftFrom(late, start - day - 1)).to.equal(undefined);
  });

  it('of no use, such as of a stranger, is none (PEC-07)', () => {
    const good = recordOf(aDraft());
    expect(draftFrom(good, start)).to.deep.equal(aDraft());
    const deep = JSON.parse(`${'['.repeat(100)}${']'.repeat(100)}`) as unknown;
    const bad: unknown[] = [
      undefined,
      null,
      7,
      [],
      'text',
      {...good, stamp: 7},
      {...good, saved: -1},
      {...good, saved: 9e15},
      {...good, until: 'soon'},
      ...[undefined, id, {}, {id: 7}, {id: 'x'}, {id, isChanged: 'no'}].map((response) => ({
        ...good,
        response,
      })),
      ...[
        'x',
        {...closed, startedAt: undefined},
        {...closed, submittedAt: 'noon'},
        {...closed, language: 7},
        {...closed, orders: ['a']},
        {...closed, orders: {a: 'b'}},
        {...closed, orders: {a: [7]}},
      ].map((one) => ({...good, response: {id, closed: one}})),
      {...good, body: undefined},
      {...good, body: '{'},
      {...good, body: 'null'},
      {...good, body: ' '.repeat(longestBody) + good.body},
      ...[
        {version: 1},
        {edition: null},
        {language: {}},
        {languages: {street: 1}},
        {step: 1},
        {first: 1},
        {isChange: 'yes'},
        {seen: [1]},
        {seen: ['street', 1]},
        {seen: 'street'},
        {typed: []},
        {typed: {street: deep}},
        {setAside: 'x'},
        {setAside: ['x']},
        {setAside: [{name: 'x'}]},
        {setAside: [{keyword: 'x'}]},
        {setAside: [{name: 'x', keyword: 'x', within: 'y'}]},
        {setAside: [{name: 'x', keyword: 'x', within: null}]},
        {setAside: [{name: 'x', keyword: 'x', within: {index: 0}}]},
        {setAside: [{name: 'x', keyword: 'x', within: {name: 'y'}}]},
        {setAside: [{name: 'x', keyword: 'x', within: {name: 'y', index: 'z'}}]},
      ].map((more) => ({...good, body: JSON.stringify({...aContent(), ...more})})),
    ];
    for (const one of bad) expect(draftFrom(one, start), JSON.stringify(one)).to.equal(undefined);
  });

  it('is read as it was written, with all that there may be', () => {
    const setAside = [
      {name: 'street', keyword: 'maxLength', answer: 'x'},
      {name: 'stop', keyword: 'required', answer: 1, within: {name: 'rides', index: 0}},
    ];
    const response = {id, closed: {...closed, orders: {stop: ['b', 'a']}}, isChanged: true};
    const content = aContent({seen: [], languages: {street: 'cy'}, setAside});
    const whole = aDraft({saved: 0, response, content});
    expect(draftFrom(recordOf(whole), start)).to.deep.equal(whole);
    const {first: _, ...rest} = aContent();
    const without = aDraft({content: rest});
    expect(draftFrom(recordOf(without), start)).to.deep.equal(without);
    const {body, ...record} = recordOf(aDraft());
    const longest = `${' '.repeat(longestBody - body.length)}${body}`;
    expect(draftFrom({...record, body: longest}, start)).to.deep.equal(aDraft());
  });

  it('gives way to whoever saves in the place of what is none', async () => {
    const {shelf, store} = aShelf();
    await store.put(new Map([[draftKeyOf('test'), 'rubbish']]));
    expect(await shelf.keep(aDraft(), undefined)).to.deep.equal({kind: 'kept'});
  });

  it('is not overwritten by a page that does not know of it (REL-07)', async () => {
    const {shelf, store} = aShelf();
    await shelf.keep(aDraft(), undefined);
    const other = aShelf(store).shelf;
    const second = aDraft({stamp: 'two'});
    expect(await other.keep(second, undefined)).to.deep.equal({kind: 'overtaken', by: aDraft()});
    expect(await other.keep(second, 'one')).to.deep.equal({kind: 'kept'});
    expect(await shelf.keep(aDraft({stamp: 'three'}), 'one')).to.deep.equal({
      kind: 'overtaken',
      by: second,
    });
    expect(await stampIn(shelf)).to.equal('two');
    expect(await shelf.keep(aDraft({stamp: 'four'}), whatever)).to.deep.equal({kind: 'kept'});
  });

  it('that was deleted in another page does not come back (REL-07)', async () => {
    const {shelf, store} = aShelf();
    await shelf.keep(aDraft(), undefined);
    expect(await aShelf(store).shelf.remove()).to.deep.include({ok: true});
    expect(await shelf.keep(aDraft({stamp: 'two'}), 'one')).to.deep.equal({
      kind: 'overtaken',
      by: undefined,
    });
    expect(await stampIn(shelf)).to.equal(undefined);
  });

  it('of another consultation stays, and what has no stamp is in nobody’s way', async () => {
    const {shelf, store} = aShelf();
    await shelf.keep(aDraft(), undefined);
    await aShelf(store, 'other').shelf.keep(aDraft(), undefined);
    await store.put(new Map([['dweud:draft:null', null]]));
    await shelf.remove('one');
    expect(await stampIn(shelf)).to.equal(undefined);
    expect(await stampIn(aShelf(store, 'other').shelf)).to.equal('one');
    await store.put(new Map([[draftKeyOf('test'), null]]));
    expect(await shelf.remove('one')).to.deep.include({ok: true});
  });

  it('that another page has written in the moment between is not taken for its own (REL-07)', async () => {
    const {shelf, store} = aShelf();
    const second = aDraft({stamp: 'two'});
    const change = store.change.bind(store);
    meddle(store, 'change', () => async (...given) => {
      const done = await change(...given);
      await store.put(new Map([[draftKeyOf('test'), recordOf(second)]]));
      return done;
    });
    expect(await shelf.keep(aDraft(), undefined)).to.deep.equal({kind: 'overtaken', by: second});
  });

  it('is not said to be kept when it cannot be read back (REL-02)', async () => {
    const {shelf, store} = aShelf();
    meddle(store, 'all', () => () => Promise.resolve({ok: false, trouble: 'slow'}));
    expect(await shelf.keep(aDraft(), undefined)).to.deep.equal({kind: 'failed', trouble: 'slow'});
  });

  it('of another page stays when this one deletes its own', async () => {
    const {shelf} = aShelf();
    await shelf.keep(aDraft({stamp: 'two'}), undefined);
    await shelf.remove('one');
    expect(await stampIn(shelf)).to.equal('two');
    await shelf.remove('two');
    expect(await stampIn(shelf)).to.equal(undefined);
  });
});

describe('a draft that is kept up to date', () => {
  /** A writer whose next draft says `words`. */
  function aWriter(store = aStore()) {
    const clock = new HandClock();
    const told: Shelved['kind'][] = [];
    const words = {now: 'first'};
    const {shelf} = aShelf(store);
    const make = () => {
      const {stamp: _, ...rest} = aDraft({content: aContent({typed: {street: words.now}})});
      return rest;
    };
    const writer = new DraftWriter(shelf, clock, make, ({kind}) => told.push(kind));
    const there = async () => {
      const read = await shelf.read();
      return read.ok ? read.value?.content.typed['street'] : undefined;
    };
    return {writer, clock, told, words, shelf, store, there};
  }

  it('is not written before somebody asks for it (PEC-02)', async () => {
    const {writer, clock, there} = aWriter();
    writer.changed();
    clock.pass(10 * writesAfter);
    await writer.flush();
    expect(await there()).to.equal(undefined);
  });

  it('is written a while after a change, once for all that came meanwhile', async () => {
    const {writer, clock, words, there, told} = aWriter();
    await writer.begin(undefined);
    words.now = 'second';
    writer.changed();
    clock.pass(writesAfter - 1);
    words.now = 'third';
    writer.changed();
    expect(await there()).to.equal('first');
    clock.pass(1);
    await until(async () => (await there()) === 'third', 'it was not written');
    await until(() => told.length, 'nothing was told');
    expect(told).to.deep.equal(['kept']);
  });

  it('is written at once when the page may go away', async () => {
    const {writer, words, there} = aWriter();
    await writer.begin(undefined);
    words.now = 'second';
    writer.changed();
    await writer.flush();
    expect(await there()).to.equal('second');
  });

  it('has what was changed while it was being written', async () => {
    const {writer, clock, words, there} = aWriter();
    const beginning = writer.begin(undefined);
    await Promise.resolve();
    words.now = 'second';
    writer.changed();
    await beginning;
    clock.pass(writesAfter);
    await until(async () => (await there()) === 'second', 'it was not written');
  });

  it('says while it is being written, and leaves nothing to be done after', async () => {
    const {writer, clock, words} = aWriter();
    expect(writer.isWriting).to.equal(false);
    const beginning = writer.begin(undefined);
    expect(writer.isWriting).to.equal(true);
    await beginning;
    expect(writer.isWriting).to.equal(false);
    expect(clock.count).to.equal(0);
    words.now = 'second';
    writer.changed();
    expect(clock.count).to.equal(1);
    await writer.flush();
    expect(clock.count).to.equal(0);
  });

  it('is not written once more where nothing has changed', async () => {
    const {writer, told, words} = aWriter();
    await writer.begin(undefined);
    await writer.flush();
    expect(told).to.deep.equal([]);
    words.now = 'second';
    writer.changed();
    await writer.flush();
    await writer.flush();
    expect(told).to.deep.equal(['kept']);
  });

  it('is let go at once: no alarm is left, and what is on its way has arrived', async () => {
    const {writer, clock, words, there} = aWriter();
    await writer.begin(undefined);
    words.now = 'second';
    writer.changed();
    await writer.stop();
    expect(clock.count).to.equal(0);
    expect(writer.own).to.equal(undefined);
    writer.changed();
    expect(clock.count).to.equal(0);
    const writing = writer.begin(whatever);
    words.now = 'third';
    await writer.stop();
    expect(writer.isWriting).to.equal(false);
    await writing;
    expect(await there()).to.equal('third');
  });

  it('is written in one order, whoever flushes', async () => {
    const {writer, words, there, told} = aWriter();
    await writer.begin(undefined);
    words.now = 'second';
    writer.changed();
    const one = writer.flush();
    words.now = 'third';
    writer.changed();
    await Promise.all([one, writer.flush()]);
    expect(await there()).to.equal('third');
    expect(told.every((kind) => kind === 'kept')).to.equal(true);
  });

  it('is not written any more once it is let go, and nothing is on its way', async () => {
    const {writer, clock, words, there, shelf} = aWriter();
    await writer.begin(undefined);
    words.now = 'second';
    writer.changed();
    void writer.flush();
    await writer.stop();
    await shelf.remove();
    writer.changed();
    clock.pass(10 * writesAfter);
    await writer.flush();
    expect(await there()).to.equal(undefined);
  });

  it('is tried again after a failure, at the next change', async () => {
    const {writer, words, there, told} = aWriter();
    await writer.begin(undefined);
    const back = meddle(IDBObjectStore.prototype, 'put', () => () => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    words.now = 'second';
    writer.changed();
    await writer.flush();
    expect(told).to.deep.equal(['failed']);
    back();
    await writer.flush();
    expect(told).to.deep.equal(['failed', 'kept']);
    expect(await there()).to.equal('second');
  });

  it('of two pages is the one of who wrote last, and the other is told (REL-07)', async () => {
    const first = aWriter();
    await first.writer.begin(undefined);
    const second = aWriter(first.store);
    second.writer.adopt(first.writer.own!);
    second.words.now = 'theirs';
    second.writer.changed();
    await second.writer.flush();
    first.words.now = 'ours';
    first.writer.changed();
    await first.writer.flush();
    expect(first.told).to.deep.equal(['overtaken']);
    expect(await first.there()).to.equal('theirs');
  });
});
