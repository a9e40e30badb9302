import {listing} from '../../demo/listing.js';
import {viewport} from '../rig/commands.js';
import {expectSameTree} from './same-tree.js';
import {everyState} from './states.js';

const isIn = (name: RegExp) => name.test(navigator.userAgent);

describe('assistive technology is told the same in every language, but for the words (CY-08, W-27)', () => {
  const ids = ['precept-2027', ...listing.map(({id}) => id), 'not-yet-open', 'closed'];
  for (const id of ids)
    it(id, async function () {
      // Firefox is asked about the one with four languages; WebKitGTK tells roles and names only.
      if (!isIn(/Chrome/u) && !(isIn(/Firefox/u) && id === 'precept-2027')) this.skip();
      this.timeout(240_000);
      await viewport(1600, 900);
      await everyState(id, expectSameTree);
    });
});
