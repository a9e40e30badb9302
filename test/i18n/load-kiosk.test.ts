import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadKiosk} from '../../src/i18n/load-kiosk.js';

describe('what a kiosk says', () => {
  it('is of the language that serves a tag, the nearest first', async () => {
    for (const [tag, start] of [
      ['cy', 'Dechrau yn Gymraeg'],
      ['cy-GB', 'Dechrau yn Gymraeg'],
      ['en-GB', 'Start in English'],
      ['zh-Hans-CN', '以中文开始'],
      ['pl', 'Zacznij po polsku'],
    ] as const)
      assert.equal((await loadKiosk(tag)).start, start, tag);
    assert.match((await loadKiosk('cy-x-young')).endTitle, /^Wyt ti/);
    assert.match((await loadKiosk('cy')).endTitle, /^Ydych chi/);
  });

  it('is English where it does not speak a language, and keeps its direction', async () => {
    assert.equal((await loadKiosk('de')).next, 'Next person');
    const {next, event} = await loadKiosk('fa');
    assert.equal(next, '\u2068Next person\u2069');
    assert.equal(event('Market'), '\u2068Event: Market\u2069');
  });
});
