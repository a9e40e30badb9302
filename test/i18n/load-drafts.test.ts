import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadDrafts} from '../../src/i18n/load-drafts.js';

describe('what is said of drafts', () => {
  it('is of the language that serves a tag, the nearest first', async () => {
    for (const [tag, title] of [
      ['cy', 'Eich drafft'],
      ['cy-GB', 'Eich drafft'],
      ['cy-x-young', 'Dy ddrafft'],
      ['en-GB', 'Your draft'],
      ['zh-Hans-CN', '您的草稿'],
      ['pl', 'Wersja robocza'],
    ] as const)
      assert.equal((await loadDrafts(tag)).title, title, tag);
  });

  it('is English where the interface does not speak a language, and keeps its direction', async () => {
    assert.equal((await loadDrafts('de')).keep, 'Keep my draft');
    const {keep, until} = await loadDrafts('fa');
    assert.equal(keep, '\u2068Keep my draft\u2069');
    assert.match(until('noon'), /^\u2068You can carry on/u);
  });
});
