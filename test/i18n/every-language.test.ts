import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  hasMessages,
  knowLanguages,
  loadMessages,
  loadRich,
  nameOf,
} from '../../src/i18n/load-messages.js';
import {loadDrafts} from '../../src/i18n/load-drafts.js';
import {loadKiosk} from '../../src/i18n/load-kiosk.js';
import {tags} from './sources.js';
import {everything, label} from './spoken.js';

const all = async (tag: string) =>
  everything(
    await loadMessages(tag),
    await loadRich(tag),
    await loadDrafts(tag),
    await loadKiosk(tag),
  );
const english = await all('en');
const inEnglish = new Map(english.map(({call, text}) => [call, text]));
const isFormat = /^(rich\.)?(date|monthAndYear|time|moment|number|money|percent|and|or)$/u;

/** What a sentence must keep in any language: what was put into it, and addresses. */
const kept = (text: string) =>
  (text.match(/Q[A-Z]+Q|https?:[^\s\u2069]+|\S+@[\w.]+|CF99 1SN|[\w.]+\.org|…/gu) ?? [])
    .map((one) => one.replace(/[\u2066-\u2069]/gu, ''))
    // The example of an address of e-mail may be in the language, too.
    .map((one) => (one.includes('@') ? '@' : one))
    .sort();
/** The digits of its numbers: how they are grouped and parted is the language's. */
const numbers = (text: string): string[] =>
  (text.replace(/(?<=\d)[,.\u00a0\u202f](?=\d)/gu, '').match(/\d+/gu) ?? []).sort();

/** Letters of other scripts than its own that a language may use: what everybody calls things by. */
const latin =
  /Q[A-Z]+Q|https?:[^\s\u2069]+|\S+@\S+|CF99 1SN|tiles\.example\.org|PDF|JSON|PIN|ODT|DOCX|JPG|PNG|TXT|MB|Enter|Shift|\b[A-Z]\b|Council Tax|[ap]m|AM|PM|IP|UK|km?\b|m\b/gu;
const scripts: Readonly<Record<string, RegExp>> = {
  ar: /^\p{Script=Arabic}$/u,
  bn: /^\p{Script=Bengali}$/u,
  gu: /^\p{Script=Gujarati}$/u,
  pa: /^\p{Script=Gurmukhi}$/u,
  uk: /^\p{Script=Cyrillic}$/u,
  ur: /^\p{Script=Arabic}$/u,
  'zh-Hans': /^\p{Script=Han}$/u,
};

await knowLanguages(tags);

it('the languages are those that people in Britain are written to in (OL-01)', () => {
  assert.deepEqual([...tags].sort(), 'ar bn cy en gu pa pl ro so uk ur zh-Hans'.split(' '));
  for (const tag of tags) assert.ok(hasMessages(tag), tag);
});

for (const tag of [...tags.filter((one) => one !== 'en'), 'cy-x-young'])
  describe(`every message in ${tag}`, async () => {
    const spoken = await all(tag);

    it('says something for 0 to 7, 10, 11, 20, 21, 100 and 1.5 (CYE-02, CYE-05, OL-01)', () => {
      assert.equal(spoken.length, english.length);
      for (const {call, text} of spoken) {
        assert.ok(/[\p{L}\p{N}]/u.test(text) || /^(rich\.)?(and|or)/u.test(call), call);
        assert.equal(text, text.trim(), call);
        assert.doesNotMatch(text, /undefined|null|NaN|\[object|\$\{|%\{| {2}/u, call);
        assert.equal(text, text.normalize('NFC'), call);
      }
    });

    it('keeps what is put in, addresses and numbers (CYQ-02)', () => {
      for (const {call, key, text} of spoken) {
        if (isFormat.test(key)) continue;
        assert.deepEqual(kept(text), kept(inEnglish.get(call)!), call);
        // A sentence about one or two may have a word for it.
        const own = numbers(text);
        for (const one of numbers(inEnglish.get(call)!))
          assert.ok(own.includes(one) || /^[012]$/u.test(one), `${call}: ${text}`);
      }
    });

    it('uses its own quotation marks, and no straight ones (CYE-13)', () => {
      for (const {call, text} of spoken) assert.doesNotMatch(text, /['‘`´"]|\.{3}/u, call);
    });

    it('is not English (CYQ-01, CYQ-05)', () => {
      const same = new Set(['Contact', 'Important', 'Band', 'Band D', 'PIN']);
      for (const {call, key, text} of spoken)
        if (!isFormat.test(key) && !same.has(text))
          assert.ok(text !== inEnglish.get(call) || !/\p{L}{3}/u.test(text), `${call}: ${text}`);
    });

    const own = scripts[tag];
    if (own)
      it('is written in its own script', () => {
        for (const {call, key, text} of spoken) {
          if (isFormat.test(key)) continue;
          const letters = text.replace(latin, '').match(/\p{L}/gu) ?? [];
          for (const letter of letters) assert.match(letter, own, `${call}: ${text}`);
        }
      });

    it('names the question in every error but those with a fixed example (E-14)', () => {
      const fixed = ['email', 'tel', 'url', 'postcode'].map((name) => `faults.${name}`);
      for (const {call, key, text} of spoken)
        if (key.startsWith('faults.') && !fixed.includes(key))
          assert.ok(text.includes(label), call);
    });

    it('has a name of its own, and words to switch to it in its own language (CYU-01)', () => {
      const {endonym, switchTo} = nameOf(tag)!;
      assert.ok(endonym && switchTo);
      assert.notEqual(endonym, nameOf('en')!.endonym);
    });

    it('keeps marks of direction in pairs', () => {
      for (const {call, text} of spoken) {
        let depth = 0;
        for (const [mark] of text.matchAll(/[\u2066-\u2069]/gu)) {
          depth += mark === '\u2069' ? -1 : 1;
          assert.ok(depth >= 0, call);
        }
        assert.equal(depth, 0, call);
      }
    });
  });

describe('Welsh for young people (CYU-05)', async () => {
  const chi = await all('cy');
  const ti = await all('cy-x-young');

  it('says ti in what is said on every form, and never ti and chi in one sentence', () => {
    const plain = new Map(chi.map(({call, text}) => [call, text]));
    const changed = ti.filter(({call, text}) => plain.get(call) !== text);
    assert.ok(new Set(changed.map(({key}) => key)).size > 60);
    // Also what the overlay says nothing of: no chi, no imperative in -wch.
    for (const {call, text} of ti)
      assert.doesNotMatch(text, /(?<!\p{L})(chi|eich|ydych|\p{L}+wch)(?!\p{L})/iu, call);
  });

  it('calls a button what the text about it calls it', async () => {
    const {send, beforeSending} = await loadMessages('cy-x-young');
    assert.ok(beforeSending.includes(`“${send}”`));
  });
});
