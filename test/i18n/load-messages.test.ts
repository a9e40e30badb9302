import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {essentials} from '../../src/i18n/essential.js';
import {
  englishOpening,
  hasMessages,
  loadMessages,
  loadOpening,
  loadRich,
} from '../../src/i18n/load-messages.js';
import {cy, en, enRich} from './words.js';

describe('loading the messages of a language (CY-13)', () => {
  it('finds a language by its tag, in any case', async () => {
    assert.equal(await loadMessages('cy'), cy);
    assert.equal(await loadMessages('CY'), cy);
    assert.equal(await loadMessages('en'), en);
  });

  it('serves a tag that says more than it knows', async () => {
    for (const tag of ['cy-GB', 'cy-x-ti', 'cy-Latn-GB']) {
      assert.ok(hasMessages(tag));
      assert.equal(await loadMessages(tag), cy);
    }
    assert.equal(await loadMessages('en-GB'), en);
  });

  it('has the English of the opening at once, and for another language all of it', async () => {
    assert.equal(await loadOpening('en'), englishOpening);
    assert.equal(await loadOpening('en-GB'), englishOpening);
    assert.equal(await loadOpening('cy-GB'), cy);
    assert.equal(await loadOpening('pl'), englishOpening);
    for (const [name, said] of Object.entries(englishOpening))
      assert.equal(en[name as keyof typeof en], said, name);
  });

  it('has English for a language that it does not know, whatever it begins with', async () => {
    for (const tag of ['pl', 'cym', 'c', '', 'x-cy', 'constructor', '__proto__', 'enm']) {
      assert.equal(hasMessages(tag), false, tag);
      assert.equal(await loadMessages(tag), en, tag);
    }
  });

  it('has English that keeps its direction for a language from right to left (DM-04)', async () => {
    const apart = (text: string) => `\u2068${text}\u2069`;
    for (const tag of ['ar', 'he-IL', 'ur']) {
      assert.equal(hasMessages(tag), false, tag);
      const said = await loadMessages(tag);
      assert.equal(said.continue, apart(en.continue));
      assert.equal(said.progress(1, 2), apart(en.progress(1, 2)));
      assert.equal(said.monthNames[2], apart('March'));
      assert.equal(said.faults.email({label: ''}), apart(en.faults.email({label: ''})));
      // No direction of its own, so that a unit of the document stands where it belongs.
      assert.equal(said.number(1200), '1,200');
      assert.equal(said.compare('a', 'b'), -1);
      const {shareLeft} = await loadRich(tag);
      assert.equal(shareLeft(0, 100, 'points'), apart(enRich.shareLeft(0, 100, 'points')));
      assert.equal((await loadOpening(tag)).continue, said.continue);
    }
    assert.equal(await loadRich('pl'), enRich);
  });

  it('has the messages of every language that a form can offer', () => {
    for (const tag of Object.keys(essentials)) assert.ok(hasMessages(tag), tag);
  });
});
