import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {numbersDiffer} from '../../../src/authoring/rules/numbers-differ.js';
import {definitionOf} from '../../engine/definitions.js';
import {foundIn, saidOf} from './found.js';

const said = (en: string, cy: string) => saidOf(numbersDiffer, {en, cy});

describe('numbers-differ (CYQ-03)', () => {
  it('finds the two examples of a date that hmcts/pcq-frontend gave', () => {
    assert.deepEqual(said('For example, 12 09 1987', 'Er enghraifft, 31 3 1980'), [
      'The numbers differ. Only in the English: 09, 12, 1987; only in the Welsh: 1980, 3, 31. Write the same numbers in both, in digits.',
    ]);
  });

  it('finds the two opening hours and telephone numbers of its help', () => {
    // hmcts/pcq-frontend, common.json: serviceTelephoneOpeningHours and helplineNumber.
    assert.match(
      said('Monday to Friday, 9:30am to 5pm', 'Dydd Llun i ddydd Gwener, 8:00am i 2:00pm').join(),
      /Only in the English: 17, 9\.30; only in the Welsh: 14, 8\./,
    );
    assert.equal(said('0300 303 0648', '0300 303 0654').length, 1);
  });

  it('finds another date, time, amount and telephone number', () => {
    for (const [en, cy] of [
      ['Closes on 15 January 2027', 'Yn cau ar 16 Ionawr 2027'],
      ['At 5pm', 'Am 16:00'],
      ['£1,250', '£1,205'],
      ['Ring 01632 960 123', 'Ffoniwch 01632 960 132'],
      ['1.5 per cent', '15 y cant'],
      ['3 and 3', '3'],
      ['At 5pm', 'Am 5yb'],
      ['Call +44 1632 960123', 'Ffoniwch 01632 960132'],
    ] as const)
      assert.equal(said(en, cy).length, 1, en);
  });

  it('reads a number however its language writes it', () => {
    for (const [en, cy] of [
      ['Monday to Friday, 9am to 5pm', 'Dydd Llun i ddydd Gwener, 09:00 i 17:00'],
      ['8:30am to 5pm', '8:30am tan 5.00pm'],
      ['Until midday on 1 March 2027', 'Tan hanner dydd ar 1 Mawrth 2027'],
      ['Before midnight', 'Cyn 00:00'],
      ['From 9am', 'O 9 y bore'],
      ['At 8pm', 'Am 8 o’r gloch yr hwyr'],
      ['£5 or £5.00', '£5 neu £5.00'],
      ['It costs £5', 'Mae’n costio £5.00'],
      ['Call +44 (0)1632 960123', 'Ffoniwch 01632 960 123'],
      ['The 3rd of 10,000', 'Y 3ydd o 10,000'],
      ['In 2027, 100 people', '100 o bobl yn 2027'],
    ] as const)
      assert.deepEqual(said(en, cy), [], en);
    for (const [language, en, other] of [
      ['pl', '£1,234,567.50', '1\u00a0234\u00a0567,50 funtów'],
      ['ro', '1,234.5', '1.234,5'],
      ['ur', '15 January 2027', '۱۵ جنوری ۲۰۲۷'],
      ['bn', '2.5', '২.৫'],
    ] as const) {
      const title = {en, [language]: other};
      const document = definitionOf([], {languages: ['en', language], title});
      assert.deepEqual(foundIn(numbersDiffer, document), [], language);
    }
  });

  it('does not take “am” in Welsh for the morning, nor addresses and variables for numbers', () => {
    assert.deepEqual(said('On the 9th at 10:00', 'Ar y 9fed am 10:00'), []);
    assert.deepEqual(said('9 at 10:00', '9 am 10:00'), []);
    assert.deepEqual(said('You get 5 for free', 'Cewch 5 am ddim'), []);
    assert.deepEqual(said('[Here](https://a.example/1)', '[Yma](https://a.example/2)'), []);
    assert.deepEqual(said('{{place1}}', '{{place2}}'), []);
  });
});
