import {expect} from 'chai';
import {hashPin, isPin} from '../../src/kiosk/pin.js';
import {aParcel, bodyOf, hardAnswers, openedWith, roundTrip, tampered} from './holding.js';

describe('a parcel, in a browser', () => {
  for (const [what, answer] of Object.entries(hardAnswers))
    it(`carries ${what} byte for byte (T-10)`, async () => {
      expect(await roundTrip(bodyOf(answer))).to.equal(bodyOf(answer));
    });

  it('is not opened with another key, nor when it was changed', async () => {
    const parcel = await aParcel();
    expect((await openedWith(parcel)).ok).to.equal(true);
    expect(await openedWith(parcel, 'another')).to.deep.equal({ok: false, why: 'other-key'});
    const every = [...tampered(parcel)];
    // All of them are tried in Node; here, those of each part that browsers could see otherwise.
    const some = every.filter(([what], at) => at % 97 === 0 || !/ at \d/.test(what));
    for (const [what, other] of some) expect((await openedWith(other)).ok, what).to.equal(false);
  });
});

describe('a PIN, in a browser', () => {
  it('is known by its hash', async () => {
    const hash = await hashPin('482913', 1000);
    expect(await isPin('482913', hash)).to.equal(true);
    expect(await isPin('482914', hash)).to.equal(false);
  });
});
