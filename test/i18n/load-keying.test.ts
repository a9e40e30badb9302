import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadKeying} from '../../src/i18n/load-keying.js';
import {everythingKeyed} from './spoken.js';

describe('what is said to those who key in paper', () => {
  it('is Welsh where the form is, in any register, and English elsewhere', async () => {
    for (const [tag, language] of [
      ['cy', 'cy'],
      ['cy-GB', 'cy'],
      ['cy-x-young', 'cy'],
      ['en-GB', 'en'],
      ['pl', 'en'],
      ['ur', 'en'],
      ['cym', 'en'],
    ] as const)
      assert.equal((await loadKeying(tag)).language, language, tag);
    assert.equal((await loadKeying('cy')).messages.begin, 'Dechrau bysellu');
    assert.equal((await loadKeying('pl')).messages.begin, 'Start keying');
  });

  it('keeps in Welsh what is put in, and is not English (CYQ-01, CYQ-02)', async () => {
    const english = everythingKeyed((await loadKeying('en')).messages);
    const welsh = everythingKeyed((await loadKeying('cy')).messages);
    const kept = (text: string) => (text.match(/Q[A-Z]+Q|\d+|…|\?|Shift|!/gu) ?? []).sort();
    assert.deepEqual(
      welsh.map(({call}) => call),
      english.map(({call}) => call),
    );
    for (const [index, {call, text}] of welsh.entries()) {
      const said = english[index]!.text;
      assert.notEqual(text, said, call);
      assert.deepEqual(kept(text), kept(said), call);
      assert.doesNotMatch(text, /undefined|\[object|\$\{| {2}|['‘`´"]|\.{3}/u, call);
      assert.equal(text, text.trim().normalize('NFC'), call);
    }
  });
});
