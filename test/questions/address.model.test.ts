import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {AddressQuestion} from '../../src/definition/generated/types.js';
import {address} from '../../src/questions/address/model.js';
import {usable} from '../../src/questions/address/usable.js';

const question: AddressQuestion = {name: 'home', type: 'address', label: 'Your address'};
const home = {line1: '4 Heol y Bont', town: 'Llandre', postcode: 'CF99 1SN'};
const faultOf = (answer: unknown, more: object = {}) =>
  address.check!(answer, {...question, ...more}, '2026-11-22');

describe('an address', () => {
  it('never throws, whatever a draft or a foreign client holds', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        address.isEmpty!(junk);
        faultOf(address.parse!(junk, question));
        address.columns!(question).map((column) => column.of(junk));
        address.inWords(junk as never, question, undefined as never);
      }),
    );
  });

  it('names the boxes that are wrong, in the order of an envelope (WC-04)', () => {
    assert.equal(faultOf(home), undefined);
    assert.deepEqual(faultOf({postcode: 'CF99 1SN'})?.params, {
      missing: ['line1', 'town'],
      parts: ['line1', 'town'],
    });
    assert.deepEqual(faultOf({...home, postcode: 'CF99'})?.params['parts'], ['postcode']);
    assert.deepEqual(faultOf({...home, line2: 'x'.repeat(201)})?.params['parts'], ['line2']);
  });

  it('takes a postcode in any case, with spaces, dashes, brackets and dots (PAT-15)', () => {
    for (const postcode of ['cf991sn', ' CF9 91SN ', '(cf99)-1sn.', 'c f 9 9 1 s n'])
      assert.deepEqual(address.parse!({...home, postcode}, question), home);
  });

  it('leaves out a county that is not asked for, and keeps what is no part for the schema to refuse', () => {
    const county = {...home, county: 'Powys'};
    assert.deepEqual(address.parse!(county, question), home);
    assert.deepEqual(address.parse!(county, {...question, county: true}), county);
    assert.deepEqual(address.parse!({...home, planet: 'Mars'}, question), {
      ...home,
      planet: 'Mars',
    });
  });

  it('has a column for each part', () => {
    const cells = address.columns!({...question, county: true}).map((column) => [
      column.name,
      column.of(home),
    ]);
    assert.deepEqual(cells, [
      ['home.line1', '4 Heol y Bont'],
      ['home.line2', undefined],
      ['home.town', 'Llandre'],
      ['home.county', undefined],
      ['home.postcode', 'CF99 1SN'],
    ]);
  });
});

describe('what a host’s lookup of addresses gives', () => {
  it('is taken as far as it is an address', () => {
    const given = [
      {...home, uprn: 1},
      {line1: ' Tŷ Ni ', line2: '', town: 'Llandre'},
      {line1: 'No town'},
      {...home, postcode: 'Mars'},
      {...home, line2: 'x'.repeat(201)},
      null,
      'text',
    ];
    assert.deepEqual(usable(given), [home, {line1: 'Tŷ Ni', town: 'Llandre'}]);
    assert.deepEqual(usable([]), []);
    assert.equal(usable([{id: 1}]), undefined, 'a list of something else');
    assert.equal(usable({}), undefined);
  });
});
