import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {DefinitionError} from '../../src/definition/definition-error.js';
import {Session} from '../../src/engine/session.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {bandsOf, costOf} from '../../src/questions/impact/costs.js';
import {costInWords, rangeInWords} from '../../src/questions/impact/in-words.js';
import {models} from '../../src/questions/models.js';
import {columnsOf} from '../../src/receiver/columns-of.js';
import {judgeOf} from '../../src/receiver/judge.js';
import {definitionOf, line, planFor} from '../engine/definitions.js';
import {runs} from '../engine/runs.js';
import {cyRich as cy, enRich as en} from '../i18n/words.js';

const wales = bandsOf('wales');
const england = bandsOf('england');
const option = (value: string, more: object = {}) => ({value, label: value, ...more});
const impact = (options: readonly object[], more: object = {}) => ({
  name: 'level',
  type: 'impact',
  nation: 'wales',
  label: 'Which?',
  options,
  ...more,
});
const rulesOf = (...questions: object[]) => {
  try {
    planOf(definitionOf(questions), models);
    return [];
  } catch (error) {
    assert.ok(error instanceof DefinitionError, String(error));
    return error.findings.map(({pointer, rule}) => `${pointer} ${rule}`);
  }
};

describe('the cost in a council tax band', () => {
  it('has Band I in Wales alone', () => {
    assert.equal(wales.join(''), 'ABCDEFGHI');
    assert.equal(england.join(''), 'ABCDEFGH');
  });

  it('is what is published: Newcastle-under-Lyme, 2024 to 2025', () => {
    const published = [145.79, 170.09, 194.39, 218.69, 267.29, 315.89, 364.48, 437.38];
    const found = england.map((band) => costOf(218.69, band, undefined).year);
    assert.deepEqual(
      found,
      published.map((pounds) => Math.round(pounds * 100)),
    );
  });

  it('is the difference of two bills, a month and a week of it as published there', () => {
    const [a, , , d, , , g] = england.map((band) => costOf(218.69, band, 214.42));
    assert.deepEqual(a, {year: 284, month: 24, week: 5}, 'not two thirds of £4.27, which is £2.85');
    assert.deepEqual(d, {year: 427, month: 36, week: 8});
    assert.deepEqual(g, {year: 711, month: 59, week: 14});
  });

  it('rounds half a penny away from nought, up and down alike', () => {
    assert.equal(costOf(0.75, 'A', undefined).year, 50);
    // £0.06 × 6/9 is four pence; a ninth of 9 × 0.5 pence is half a penny.
    assert.equal(costOf(0.06, 'D', undefined).month, 1, 'six pence over twelve months');
    assert.equal(costOf(-0.06, 'D', undefined).month, -1);
    assert.equal(costOf(0.05, 'D', undefined).month, 0);
    assert.equal(costOf(0.26, 'D', undefined).week, 1, '26 pence over 52 weeks');
    assert.equal(costOf(0.25, 'D', undefined).week, 0);
  });

  it('is the nearest penny to the exact ninths, in every band', () => {
    const ninths = [6, 7, 8, 9, 11, 13, 15, 18, 21];
    fc.assert(
      fc.property(fc.integer({min: -1e7, max: 1e7}), (pence) => {
        wales.forEach((band, index) => {
          const {year, month, week} = costOf(pence / 100, band, undefined);
          assert.ok(Math.abs(9 * year - pence * ninths[index]!) * 2 <= 9);
          assert.ok(Math.abs(12 * month - year) * 2 <= 12);
          assert.ok(Math.abs(52 * week - year) * 2 <= 52);
          assert.ok(
            [year, month, week].every((one) => Number.isInteger(one) && !Object.is(one, -0)),
          );
          const opposite = costOf(-pence / 100, band, undefined);
          assert.equal(opposite.year + year, 0);
        });
      }),
      runs(500),
    );
  });

  it('is said as more, less, the same, or an amount', () => {
    const said = (bandD: number, now?: number) => [
      costInWords(bandD, 'C', now, en),
      costInWords(bandD, 'C', now, cy),
      rangeInWords(bandD, england, now, en),
      rangeInWords(bandD, wales, now, cy),
    ];
    assert.deepEqual(said(15, 0), [
      'Band C: £13.33 more a year, £1.11 more a month, £0.26 more a week',
      'Band C: £13.33 yn fwy y flwyddyn, £1.11 yn fwy y mis, £0.26 yn fwy yr wythnos',
      'From £10.00 more a year in band A to £30.00 more in band H',
      'O £10.00 yn fwy y flwyddyn ym mand A i £35.00 yn fwy ym mand I',
    ]);
    assert.deepEqual(said(1800), [
      'Band C: £1,600.00 a year, £133.33 a month, £30.77 a week',
      'Band C: £1,600.00 y flwyddyn, £133.33 y mis, £30.77 yr wythnos',
      'From £1,200.00 a year in band A to £3,600.00 in band H',
      'O £1,200.00 y flwyddyn ym mand A i £4,200.00 ym mand I',
    ]);
    assert.deepEqual(said(95, 100).slice(0, 3), [
      'Band C: £4.45 less a year, £0.37 less a month, £0.09 less a week',
      'Band C: £4.45 yn llai y flwyddyn, £0.37 yn llai y mis, £0.09 yn llai yr wythnos',
      'From £3.34 less a year in band A to £10.00 less in band H',
    ]);
    assert.deepEqual(said(100, 100), [
      'Band C: no change',
      'Band C: dim newid',
      'No change in any band',
      'Dim newid mewn unrhyw fand',
    ]);
    assert.equal(
      rangeInWords(-5, wales, undefined, en),
      'From −£3.33 a year in band A to −£11.67 in band I',
    );
  });
});

describe('a question about council tax', () => {
  it('is refused with parts of a penny, without any cost, and with one value twice', () => {
    assert.deepEqual(rulesOf(impact([option('a', {bandD: 1.005})])), [
      '/pages/0/questions/0/options/0/bandD not-pence',
    ]);
    assert.deepEqual(rulesOf(impact([option('a', {bandD: 0.07})], {bandDNow: 332.035})), [
      '/pages/0/questions/0/bandDNow not-pence',
    ]);
    assert.deepEqual(rulesOf(impact([option('a')])), ['/pages/0/questions/0/options no-cost']);
    assert.deepEqual(rulesOf(impact([option('a', {bandD: 1}), option('a')])), [
      '/pages/0/questions/0/options/1/value duplicate-value',
    ]);
    assert.deepEqual(
      rulesOf(impact([option('a', {bandD: 332.03}), option('b', {bandD: -0.1})])),
      [],
    );
  });

  const home = {name: 'home', type: 'select', label: 'Band', options: [option('D'), option('E')]};
  it('takes the band from an earlier question only', () => {
    const band = {band: {answer: 'home'}};
    const question = impact([option('a', {bandD: 1})], band);
    assert.deepEqual(rulesOf(question), ['/pages/0/questions/0/band unknown-name']);
    assert.deepEqual(rulesOf(question, home), ['/pages/0/questions/0/band condition-later']);
    assert.deepEqual(rulesOf(home, question), []);
    assert.deepEqual(rulesOf(line('home'), question), ['/pages/0/questions/1/band wrong-kind']);
  });

  it('has that answer in its place as it is asked, and nothing without one', () => {
    const session = new Session(
      planFor([home, impact([option('a', {bandD: 1})], {band: {answer: 'home'}})]),
      {
        now: () => new Date('2026-11-23T12:00:00Z'),
        newId: () => '00000000-0000-7000-8000-000000000001',
      },
    );
    const asked = () => session.asked(session.question('level'))['band'];
    assert.equal(asked(), undefined);
    session.answer('home', 'D');
    assert.equal(asked(), 'D');
    session.answer('home', '');
    assert.equal(asked(), undefined);
  });

  it('answers, is judged and is exported as radios are: no cost and no band in it', () => {
    const plan = planFor([
      impact([option('more', {bandD: 9}), option('else', {other: {label: 'What?'}})], {
        required: true,
      }),
    ]);
    const session = new Session(plan, {
      now: () => new Date('2026-11-23T12:00:00Z'),
      newId: () => '00000000-0000-7000-8000-000000000001',
    });
    session.answer('level', 'else');
    session.answer('level_other', 'less');
    const response = session.close({language: 'en', channel: 'web'});
    assert.deepEqual(response.answers, {level: 'else', level_other: 'less'});
    assert.deepEqual(judgeOf(plan)(response), []);
    assert.ok(judgeOf(plan)({...response, answers: {level: 'less'}}).length);
    const names = columnsOf(plan).map(({name}) => name);
    assert.deepEqual(
      names.filter((name) => name.startsWith('level')),
      ['level', 'level_other'],
    );
  });
});
