import {expect} from 'chai';
import {listing} from '../../demo/listing.js';
import {viewport} from '../rig/commands.js';
import {find} from './a-form.js';
import {demoForm} from './demo-form.js';
import {bonesOf, expectSameTree} from './same-trees.js';
import {everyState} from './states.js';

const isChromium = /Chrome/u.test(navigator.userAgent);
const isWebKit = /AppleWebKit/u.test(navigator.userAgent) && !isChromium;

describe('what a screen reader finds is the same in every language but for words (CY-02, CY-04, CYU-01)', () => {
  const ids = ['precept-2027', ...listing.map(({id}) => id), 'not-yet-open', 'closed'];
  for (const id of ids)
    it(id, async function () {
      // The driver of WebKitGTK reads a part of the tree, and Firefox reads it slowly.
      if (isWebKit || (!isChromium && id !== 'precept-2027')) this.skip();
      this.timeout(240_000);
      await viewport(1600, 900);
      await everyState(id, expectSameTree);
    });

  it('is told from a form that has something more, in another state or relation', async function () {
    if (isWebKit) this.skip();
    const form = await demoForm('precept-2027');
    const bones = () => bonesOf(form, 'en');
    const before = await bones();
    const next = find(form, '#next');
    for (const [name, value] of [
      ['aria-expanded', 'true'],
      ['aria-describedby', 'heading'],
    ] as const) {
      next.setAttribute(name, value);
      expect(await bones(), name).not.to.deep.equal(before);
      next.removeAttribute(name);
    }
    const heading = find(form, '#heading');
    heading.setAttribute('role', 'heading');
    heading.setAttribute('aria-level', '5');
    expect(await bones(), 'a level').not.to.deep.equal(before);
    heading.removeAttribute('role');
    heading.removeAttribute('aria-level');
    expect(await bones()).to.deep.equal(before);
    find(form, '.form').append(document.createElement('hr'));
    expect(await bones()).not.to.deep.equal(before);
  });
});
