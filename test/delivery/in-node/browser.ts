// What the delivery code finds in a browser, for tests of it in Node.
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
