// What the delivery code finds in a browser, for a run of its tests in Node: a hundred mutants in the time of one page.
import 'fake-indexeddb/auto';
import {caches} from './caches.js';
import {locks} from './locks.js';

const page = new EventTarget();
const methods = ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const;

Object.assign(globalThis, {
  caches,
  document: Object.assign(new EventTarget(), {baseURI: 'http://localhost/', hidden: false}),
  location: new URL('http://localhost/'),
  origin: 'http://localhost',
  ...Object.fromEntries(methods.map((name) => [name, page[name].bind(page)])),
});
Object.defineProperty(globalThis, 'navigator', {value: {locks}, configurable: true});

// Nobody waits ten seconds for what a change has broken.
const now = performance.now.bind(performance);
performance.now = () => 10 * now();

/** Ends what a change has made wait for ever. */
export const mochaHooks = {
  beforeEach(this: Mocha.Context) {
    this.currentTest!.timeout(1500);
  },
};
