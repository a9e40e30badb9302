import {expect} from 'chai';

// What the runner is held to: one test of each kind, and none in the suite's own files.
describe('a test', () => {
  it('passes', () => undefined);
  it('fails', () => expect(1).to.equal(2));
  it('is skipped', function () {
    this.skip();
  });

  describe('with a hook that breaks', () => {
    before(() => {
      throw new Error('on purpose');
    });
    it('never runs', () => undefined);
  });
});
