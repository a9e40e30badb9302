import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {momentsOf} from '../../../src/authoring/preview/moments.js';
import type {Screen} from '../../../src/authoring/preview/preview.js';
import {screensOf} from '../../../src/authoring/preview/screens-of.js';
import {seenAt} from '../../../src/authoring/preview/seen-at.js';
import type {Definition} from '../../../src/definition/generated/types.js';
import {Journey} from '../../../src/engine/journey.js';
import type {Plan} from '../../../src/engine/plan.js';
import {prefill} from '../../../src/engine/prefill.js';
import {Session} from '../../../src/engine/session.js';
import {line, pageOf, planFor, yesNo} from '../../engine/definitions.js';

const now = new Date('2026-11-27T12:00:00Z');
const pages = [
  pageOf('about', [yesNo('rides', {required: true}), line('why', {showIf: {rides: 'no'}})]),
  pageOf('buses', [line('route')], {
    showIf: {rides: 'yes'},
    exitIf: {route: {answered: false}},
    exit: {title: 'Bye', text: 'Thank you.'},
  }),
  pageOf('never', [line('nobody')], {showIf: {allOf: [{rides: 'yes'}, {rides: 'no'}]}}),
  pageOf('end', [yesNo('more')], {afterCheck: true}),
];
const plan = planFor([], {pages});
const ids = (screens: readonly Screen[]) => screens.map(({id}) => id);

/** The step that somebody comes to with the answers of a screen, and what is wrong there. */
function comesTo(of: Plan, {samples, screens}: ReturnType<typeof screensOf>, id: string) {
  const screen = screens.find((one) => one.id === id)!;
  const {answers, context} = samples[screen.sample!]!;
  const session = new Session(of, {now: () => now, context});
  assert.deepEqual(
    prefill(session, Object.fromEntries(Object.entries(answers).slice(0, screen.keep))),
    [],
  );
  const journey = new Journey(session, 'page', false);
  const step = journey.go(screen.step!);
  for (const [name, typed] of Object.entries(screen.typed ?? {})) session.answer(name, typed);
  return {step: step.id, outcome: journey.next().kind};
}

describe('the screens of a form', () => {
  const found = screensOf(plan, now);

  it('are all that there are, but for what nobody comes to', () => {
    assert.deepEqual(ids(found.screens), [
      ...['page:about', 'problems:about', 'page:buses', 'problems:buses', 'exit:buses'],
      ...['page:end', 'check', 'sending', 'waits'],
      ...['unconfirmed', 'refused', 'too-long', 'conflict', 'closed'].map((one) => `failed:${one}`),
      ...['sent', 'draft', 'waiting', 'set-aside', 'failed'],
    ]);
    const timed = planFor([], {
      pages,
      privacy: {notice: 'https://example.org/privacy'},
      opens: '2026-11-01T09:00',
      closes: '2026-12-01T09:00',
    });
    const more = ids(screensOf(timed, now).screens);
    assert.equal(more[0], 'start');
    assert.ok(more.includes('early') && more.includes('closed'));
  });

  it('have names in plain words, with the titles of the document', () => {
    const titles = new Map(found.screens.map(({id, title}) => [id, title]));
    assert.equal(titles.get('page:about'), 'Page 1: about');
    assert.equal(titles.get('problems:buses'), 'Page 2: buses, with problems');
    assert.equal(titles.get('exit:buses'), 'Page 2: buses, left early');
    // The third is for nobody, and keeps its number.
    assert.equal(titles.get('page:end'), 'Page 4: end');
    assert.equal(titles.get('failed:refused'), 'Answers not received: refused');
    assert.equal(titles.get('waits'), 'No network: answers wait on the device');
    assert.equal(new Set(titles.values()).size, titles.size);
  });

  it('are come to with the answers that go with them', () => {
    for (const id of ['page:about', 'page:buses', 'page:end', 'check'])
      assert.equal(comesTo(plan, found, id).step, id);
    assert.equal(comesTo(plan, found, 'exit:buses').step, 'exit');
  });

  it('show problems, by nothing answered or by a mistake', () => {
    for (const id of ['about', 'buses'])
      assert.deepEqual(comesTo(plan, found, `problems:${id}`), {
        step: `page:${id}`,
        outcome: 'problems',
      });
    const {typed} = found.screens.find(({id}) => id === 'problems:buses')!;
    assert.match(String(typed!['route']), /^a+$/);
  });

  it('know somebody who is asked what not everybody is', () => {
    assert.deepEqual(Object.keys(found.asked), ['why']);
    assert.equal(found.samples[found.asked['why']!]!.answers['rides'], 'no');
  });

  it('are the same the next time', () => {
    assert.deepEqual(screensOf(plan, now), found);
  });

  it('are seen while the consultation is open, whenever it is', () => {
    const of = (opens: string, closes: string) => momentsOf({opens, closes} as Definition, now);
    assert.deepEqual(of('2026-11-01T09:00Z', '2026-12-01T09:00Z'), {
      early: new Date('2026-10-31T09:00:00Z'),
      closed: new Date('2026-12-02T09:00:00Z'),
    });
    assert.deepEqual(
      of('2027-01-01T09:00Z', '2027-02-01T09:00Z').open,
      new Date('2027-01-02T09:00Z'),
    );
    assert.deepEqual(
      of('2026-01-01T09:00Z', '2026-02-01T09:00Z').open,
      new Date('2026-01-31T09:00Z'),
    );
    assert.deepEqual(
      of('2026-01-01T09:00Z', '2026-01-01T11:00Z').open,
      new Date('2026-01-01T10:00Z'),
    );
    assert.deepEqual(
      of('2027-01-01T09:00Z', '2027-01-01T11:00Z').open,
      new Date('2027-01-01T10:00Z'),
    );
    assert.deepEqual(momentsOf({} as Definition, now), {});
  });

  it('are found by the part of the document that they show', () => {
    const where = seenAt(plan, found.screens);
    assert.deepEqual(where('/pages/0/title'), {screen: 'page:about'});
    assert.deepEqual(where('/pages/0/questions/1/showIf'), {screen: 'page:about', question: 'why'});
    assert.deepEqual(where('/pages/1/exit/text'), {screen: 'exit:buses'});
    assert.deepEqual(where('/pages/1/exitIf'), {screen: 'exit:buses'});
    assert.deepEqual(where('/confirmation/title'), {screen: 'sent'});
    assert.deepEqual(where('/pages/2/questions/0'), {}, 'nobody comes there');
    assert.deepEqual(where('/title'), {}, 'it has no introduction');
    assert.deepEqual(where('/pages/9'), {});
    assert.deepEqual(where(''), {});
  });
});
