import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {formatsByData, type LanguageData, type OwnFormats} from '../../src/i18n/formats-by-data.js';
import {formatsByIntl} from '../../src/i18n/formats-by-intl.js';
import {loadFormats} from '../../src/i18n/load-formats.js';

const carried = ['cy', 'ga', 'gd', 'pa', 'so'];
const dataOf = async (tag: string) =>
  (await import(`../../src/i18n/data/${tag}.ts`)) as {data: LanguageData; own?: OwnFormats};

const moment = fc
  .date({
    min: new Date('1900-01-01T00:00Z'),
    max: new Date('2099-12-31T23:59Z'),
    noInvalidDate: true,
  })
  .map((date) => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  }));
/** Some spaces of CLDR do not break; ours are plain, or the same. */
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ');

it('Node has the data that a browser may lack, so that it can be the judge (CYE-01)', () => {
  assert.deepEqual(Intl.DateTimeFormat.supportedLocalesOf(carried), carried);
  assert.deepEqual(Intl.ListFormat.supportedLocalesOf(carried), carried);
});

for (const tag of carried)
  describe(`carried data of ${tag} (CYE-01, CYE-10, OL-02)`, async () => {
    const {data, own} = await dataOf(tag);
    const ours = formatsByData(data, own);
    const theirs = formatsByIntl(tag);

    it('writes dates and times as CLDR does', () => {
      fc.assert(
        fc.property(moment, (at) => {
          for (const key of ['date', 'monthAndYear', 'time', 'moment'] as const)
            assert.equal(spaced(ours[key](at)), spaced(theirs[key](at)), key);
        }),
      );
    });

    it('writes numbers and amounts as CLDR does', () => {
      const typed = fc
        .tuple(fc.integer({min: -999_999_999, max: 999_999_999}), fc.nat({max: 6}))
        .map(([digits, places]) => Number(`${digits}e-${places}`));
      fc.assert(
        fc.property(typed, fc.option(fc.nat({max: 6}), {nil: undefined}), (value, decimals) => {
          // Which way half a unit is rounded depends on how it is held.
          if (decimals === undefined || Number(value.toFixed(decimals)) === value)
            assert.equal(ours.number(value, decimals), theirs.number(value, decimals));
          // Below nought there is no nought.
          const whole = Math.round(value) || 0;
          assert.equal(ours.percent(whole), theirs.percent(whole));
          assert.equal(ours.money(whole), theirs.money(whole));
        }),
      );
    });

    it('joins lists as CLDR does, but for the Welsh a(c)', () => {
      for (const items of [[], ['x'], ['x', 'y'], ['x', 'y', 'z']]) {
        assert.equal(ours.or(items), theirs.or(items));
        if (tag !== 'cy') assert.equal(ours.and(items), theirs.and(items));
      }
    });
  });

describe('Welsh lists (CYE-07)', async () => {
  const {and, or} = await loadFormats('cy');

  it('choose between a and ac by the next sound, and breathe after a', () => {
    const joined = [
      ['Lloegr', 'Cymru'],
      ['bws', 'trên'],
      ['dydd', 'nos'],
      ['Wrecsam', 'Abertawe'],
      ['Aberystwyth', 'Wrecsam'],
      ['oedolion', 'ieuenctid'],
      ['cŵn', 'ŵyn'],
      ['diwrnod', 'mis'],
    ].map(and);
    assert.deepEqual(joined, [
      'Lloegr a Chymru',
      'bws a thrên',
      'dydd a nos',
      'Wrecsam ac Abertawe',
      'Aberystwyth a Wrecsam',
      'oedolion a ieuenctid',
      'cŵn ac ŵyn',
      'diwrnod a mis',
    ]);
    assert.equal(and(['diwrnod', 'mis', 'blwyddyn']), 'diwrnod, mis a blwyddyn');
    assert.equal(and([]), '');
  });

  it('soften what comes after neu', () => {
    const joined = [
      ['Lloegr', 'Cymru'],
      ['Cymru', 'Lloegr'],
      ['ci', 'gafr'],
      ['Abertawe', 'Gŵyr'],
      ['ffôn', 'rhif'],
      ['bws', 'beic'],
      ['ddoe', 'heddiw'],
    ].map(or);
    assert.deepEqual(joined, [
      'Lloegr neu Gymru',
      'Cymru neu Loegr',
      'ci neu afr',
      'Abertawe neu Ŵyr',
      'ffôn neu rif',
      'bws neu feic',
      'ddoe neu heddiw',
    ]);
  });
});

describe('the formats of a language', () => {
  it('have the sign of the pound before the number, as on every price here', async () => {
    const money = async (tag: string) => (await loadFormats(tag)).money(-123450);
    assert.equal(await money('pl'), '−£1234,50');
    assert.equal(await money('ar'), '−£1,234.50');
    assert.equal(await money('cy'), '−£1,234.50');
    assert.equal((await loadFormats('ro')).money(2500, 0), '£25');
  });

  it('are those of British English where nobody has them, whatever the device speaks', async () => {
    const {date, number} = await loadFormats('tlh');
    assert.equal(date({year: 2026, month: 2, day: 3}), '3 February 2026');
    assert.equal(number(1234.5), '1,234.5');
  });

  it('have the digits that people type, also in Arabic and Bengali', async () => {
    for (const tag of ['ar', 'bn', 'fa', 'gu', 'ur']) {
      const {date, number, money} = await loadFormats(tag);
      const said = date({year: 2026, month: 2, day: 3}) + number(123) + money(100);
      assert.doesNotMatch(said, /(?![0-9])\p{Nd}/u, tag);
      assert.match(said, /2026/u, tag);
    }
  });

  it('are those of each language', async () => {
    const said = async (tag: string) => {
      const formats = await loadFormats(tag);
      return [formats.date({year: 2026, month: 2, day: 3}), formats.number(1234567.5)].map(spaced);
    };
    assert.deepEqual(await said('pl'), ['3 lutego 2026', '1 234 567,5']);
    assert.deepEqual(await said('ro'), ['3 februarie 2026', '1.234.567,5']);
    assert.deepEqual(await said('uk'), ['3 лютого 2026 р.', '1 234 567,5']);
    assert.deepEqual(await said('ur'), ['3 فروری، 2026', '1,234,567.5']);
    assert.deepEqual(await said('pa'), ['3 ਫ਼ਰਵਰੀ 2026', '12,34,567.5']);
  });
});

describe('a time of two parts', () => {
  for (const tag of ['so', 'pa', 'ar', 'bn', 'gu', 'ur'])
    it(`is not parted at the end of a line: ${tag} (W-10)`, async () => {
      const formats = await loadFormats(tag);
      const at = {year: 2027, month: 1, day: 15, weekday: 5, hour: 17, minute: 5};
      for (const said of [formats.time(at), formats.moment(at)])
        assert.match(said, /5:05\u00a0\S/u);
    });
});
