// `node:test` as mocha has it, so that the mutation run takes tests of both kinds.
const {describe, it, before, after, beforeEach, afterEach} = globalThis;
export {describe, it, it as test, before, after, beforeEach, afterEach};
