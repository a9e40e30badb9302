import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nearNames} from '../../src/i18n/near-names.js';
import {
  nameOf,
  hasMessages,
  knowLanguages,
  loadMessages,
  loadOpening,
  loadRich,
} from '../../src/i18n/load-messages.js';
import {cy, en, enRich} from './words.js';

describe('loading the messages of a language (CY-13)', () => {
  it('finds a language by its tag, in any case', async () => {
    assert.equal(await loadMessages('cy'), cy);
    assert.equal(await loadMessages('CY'), cy);
    assert.deepEqual(await loadMessages('en'), en);
  });

  it('serves a tag that says more than it knows', async () => {
    for (const tag of ['cy-GB', 'cy-x-ti', 'cy-Latn-GB']) {
      assert.ok(hasMessages(tag));
      assert.equal(await loadMessages(tag), cy);
    }
    assert.deepEqual(await loadMessages('en-GB'), en);
  });

  it('has the same words every time, and of the opening what the whole has', async () => {
    for (const tag of ['en', 'en-GB', 'cy-GB']) {
      const opening = await loadOpening(tag);
      assert.equal(await loadOpening(tag), opening);
      const whole = await loadMessages(tag);
      for (const [name, said] of Object.entries(opening))
        assert.equal(whole[name as keyof typeof whole], said, name);
      assert.ok(!('checkTitle' in opening));
    }
  });

  it('has English for a language that it does not know, whatever it begins with', async () => {
    for (const tag of ['kw', 'cym', 'c', '', 'x-cy', 'constructor', '__proto__', 'enm']) {
      const said = await loadMessages(tag || 'x');
      assert.equal(hasMessages(tag), false, tag);
      assert.equal(said.checkTitle, en.checkTitle, tag);
      assert.equal(said.date, en.date, tag);
    }
  });

  it('sorts in the order of a language that it does not speak', async () => {
    const {compare, continue: said} = await loadOpening('sv');
    assert.equal(said, en.continue);
    assert.deepEqual(['ö', 'z', 'å'].sort(compare), ['z', 'å', 'ö']);
  });

  it('knows what any language is called (CYU-02)', async () => {
    await knowLanguages(['en', 'cy', 'sv', 'kw', 'x-private']);
    const names = ['en', 'cy', 'cy-GB', 'sv', 'kw', 'x-private'].map((tag) => nameOf(tag)?.endonym);
    assert.deepEqual(names, ['English', 'Cymraeg', 'Cymraeg', 'svenska', 'kernewek', 'x-private']);
  });

  it('has English that keeps its direction for a language from right to left (DM-04)', async () => {
    const apart = (text: string) => `\u2068${text}\u2069`;
    for (const tag of ['fa', 'he-IL', 'ps']) {
      assert.equal(hasMessages(tag), false, tag);
      const said = await loadMessages(tag);
      assert.equal(said.continue, apart(en.continue));
      assert.equal(said.progress(1, 2), apart(en.progress(1, 2)));
      assert.equal(said.faults.email({label: ''}), apart(en.faults.email({label: ''})));
      // No direction of its own, so that a unit of the document stands where it belongs.
      assert.equal(said.number(1200), '1,200');
      assert.ok(said.compare('a', 'b') < 0);
      const {shareLeft} = await loadRich(tag);
      assert.equal(shareLeft(0, 100, 'points'), apart(enRich.shareLeft(0, 100, 'points')));
      assert.equal((await loadOpening(tag)).continue, said.continue);
    }
    assert.equal(await loadRich('kw'), enRich);
  });

  it('has the messages of every language that a form can offer', () => {
    for (const tag of Object.keys(nearNames)) assert.ok(hasMessages(tag), tag);
  });
});
