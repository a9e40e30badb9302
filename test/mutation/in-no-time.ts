// The tests of the delivery code in Node, where a thousand changes are tried in the time that a browser needs for some.
import '../delivery/in-node/browser.js';

// Nobody waits ten seconds for what a change has broken.
const now = performance.now.bind(performance);
performance.now = () => 10 * now();

/** Ends what a change has made wait for ever. */
export const mochaHooks = {
  beforeEach(this: Mocha.Context) {
    this.currentTest!.timeout(3000);
  },
};
