import {expect} from 'chai';
import {loadMessages} from '../../src/i18n/load-messages.js';
import type {Messages} from '../../src/i18n/messages.js';
import {cyRich as rich} from './words.js';

// Chromium has plural rules for Welsh and nothing else, so what holds in Node has to be shown to hold here.
describe('Welsh in a browser (CYE-01)', () => {
  let cy: Messages;
  before(async () => {
    cy = await loadMessages('cy-GB');
  });

  it('has dates, times and numbers', () => {
    expect(cy.date({year: 2026, month: 2, day: 3})).to.equal('3 Chwefror 2026');
    expect(cy.moment({year: 2027, month: 1, day: 15, weekday: 5, hour: 17, minute: 0})).to.equal(
      'Dydd Gwener, 15 Ionawr 2027 am 17:00',
    );
    expect(cy.number(1234567.5)).to.equal('1,234,567.5');
  });

  it('counts', () => {
    expect([0, 1, 2, 3, 6, 10].map(rich.charactersLeft)).to.deep.equal([
      'Mae gennych chi 0 o nodau ar ôl',
      'Mae gennych chi 1 nod ar ôl',
      'Mae gennych chi 2 o nodau ar ôl',
      'Mae gennych chi 3 o nodau ar ôl',
      'Mae gennych chi 6 o nodau ar ôl',
      'Mae gennych chi 10 o nodau ar ôl',
    ]);
  });

  it('sorts by the Welsh alphabet (CYE-11)', () => {
    const sorted =
      'a âb ac ad ci cwm Cwm chwaer Chwilog da dydd ddoe eos fan fy fferm gŵyl ngo haf lon lwc llan pen pwll phrif radio rosyn rhan tad twr tŷ tyb thema ŵyn';
    const names = sorted.split(' ');
    expect([...names].sort().sort(cy.compare).join(' ')).to.equal(sorted);
    expect(['Ward 10', 'Ward 2'].sort(cy.compare)).to.deep.equal(['Ward 2', 'Ward 10']);
  });
});
