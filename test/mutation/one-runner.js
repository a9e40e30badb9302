import Module from 'node:module';

// `node:test` as mocha has it, so that the mutation run takes tests of both kinds; tsx requires what mocha loads.
const load = Module._load;
const words = ['describe', 'it', 'before', 'after', 'beforeEach', 'afterEach'];
Module._load = function (name, ...rest) {
  if (name !== 'node:test') return load.call(this, name, ...rest);
  return Object.fromEntries(words.map((word) => [word, globalThis[word]]));
};
