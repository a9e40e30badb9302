import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {failure} from '../../src/i18n/languages/cy/failure.js';
import {everything, label, limit, moment, option} from './spoken.js';
import {cy, cyRich as richCy, en, enRich as richEn} from './words.js';

const spoken = {en: everything(en, richEn), cy: everything(cy, richCy)};
const inWelsh = new Map(spoken.cy.map(({call, text}) => [call, text]));

/** What a sentence must keep in any language: what was put into it, numbers, and addresses. */
const kept = (text: string) =>
  (text.match(/Q[A-Z]+Q|https?:\S+|\+?\d[\d,.: ]*\d|\d|…/gu) ?? []).sort();

for (const language of ['en', 'cy'] as const)
  describe(`every message in ${language}`, () => {
    it('says something for every number, zero too (CYE-02, CYE-05)', () => {
      assert.ok(spoken[language].length > 200);
      for (const {call, text} of spoken[language]) {
        assert.ok(text.trim(), call);
        assert.equal(text, text.trim(), call);
        assert.doesNotMatch(text, /undefined|null|NaN|\[object|\$\{|%\{| {2}/u, call);
      }
    });

    it('uses no word that error messages avoid (PAT-04)', () => {
      const words = {
        en: /\b(please|sorry|valid|invalid|oops|forbidden|illegal|this field is required|select an option|answer the question)\b/iu,
        cy: /os gwelwch yn dda|mae’n ddrwg|ymddiheur|dilys|\bwps|gwahardd|gorfodol|gofynnol|anghyfreithlon|dewiswch opsiwn/iu,
      };
      for (const {call, text} of spoken[language]) assert.doesNotMatch(text, words[language], call);
    });

    it('uses typographic apostrophes (CYE-13)', () => {
      for (const {call, text} of spoken[language]) assert.doesNotMatch(text, /['‘`´"]/u, call);
    });

    it('gives every fault but those with a fixed example the words of its question (E-14)', () => {
      const fixed = ['email', 'tel', 'url', 'postcode'].map((name) => `faults.${name}`);
      for (const {call, key, text} of spoken[language])
        if (key.startsWith('faults.') && !fixed.includes(key)) assert.match(text, /QLABELQ/u, call);
    });

    it('joins what is missing from a date as that language does (E-10)', () => {
      const say = (missing: ('day' | 'month' | 'year')[]) =>
        ({en, cy})[language].faults.dateParts({label, missing});
      const expected = {
        en: ['must include a month:', 'a day and month:', 'a day, month and year:'],
        cy: ['gynnwys mis:', 'gynnwys diwrnod a mis:', 'gynnwys diwrnod, mis a blwyddyn:'],
      }[language];
      [say(['month']), say(['day', 'month']), say(['day', 'month', 'year'])].forEach((text, i) =>
        assert.ok(text.includes(expected[i]!), text),
      );
    });
  });

describe('Welsh beside English', () => {
  it('keeps every number, address and word that is put in (CYQ-02)', () => {
    // The two tell the time by different clocks; both are held to Node’s data elsewhere.
    for (const {call, key, text} of spoken.en)
      if (key !== 'moment' && key !== 'time')
        assert.deepEqual(kept(inWelsh.get(call)!), kept(text), call);
  });

  it('never repeats the English, but for numbers and the bands of council tax (CYQ-01)', () => {
    const same = /^((rich\.)?(money|number|percent|and|or)|rich\.band(Name|Head))$/u;
    for (const {call, key, text} of spoken.en)
      if (!same.test(key)) assert.notEqual(inWelsh.get(call), text, call);
  });

  it('holds no placeholder of a translator (CYQ-01)', () => {
    for (const {call, text} of spoken.cy)
      assert.doesNotMatch(text, /^cy[A-Z]|\[CY\]|PLACEHOLDER|TODO|Lorem|\bWelsh\b/u, call);
  });

  it('puts no word after one that would mutate it (CYE-06)', () => {
    // A number in digits shows no mutation, so the bounds of a number may follow a verb.
    const numeric = ['faults.minimum', 'faults.maximum', 'faults.multipleOf'];
    for (const {call, key, text} of spoken.cy)
      for (const word of [label, option, limit, moment]) {
        if (numeric.includes(key) && word === limit) continue;
        const before = text.slice(0, Math.max(text.indexOf(word), 0));
        assert.match(before, /^$|: $|“$| cyn $| ar ôl $/u, call);
      }
  });

  it('keeps to one term for one thing (CYQ-05)', () => {
    for (const {call, text} of spoken.cy)
      assert.doesNotMatch(
        text,
        /cymeriad|gymeriad|\bebost|arbed|cyflwyno|weddill|edrych dros/iu,
        call,
      );
  });

  it('follows a number with o and the plural, except for one (CYE-04)', () => {
    const left = (n: number) => richCy.charactersLeft(n);
    assert.equal(left(0), 'Mae gennych chi 0 o nodau ar ôl');
    assert.equal(left(1), 'Mae gennych chi 1 nod ar ôl');
    assert.equal(left(2), 'Mae gennych chi 2 o nodau ar ôl');
    assert.equal(left(1000), 'Mae gennych chi 1,000 o nodau ar ôl');
    assert.equal(richCy.wordsOver(1), 'Mae gennych chi 1 gair yn ormod');
    assert.equal(richCy.wordsOver(6), 'Mae gennych chi 6 o eiriau yn ormod');
    assert.match(cy.faults.minItems({label, limit: 3}), /^Dewiswch o leiaf 3 o atebion: /u);
    assert.match(cy.faults.decimals({label, limit: 1}), / hyd at 1 lle degol: /u);
    assert.equal(richCy.shareLeft(25, 100, 'points'), '25 o 100 o bwyntiau ar ôl');
    assert.equal(richCy.shareOver(1, 'points'), 'Rydych chi wedi rhannu 1 pwynt yn ormod');
    for (const {call, text} of spoken.cy)
      assert.doesNotMatch(
        text,
        /(?<![\d,.])(?!1 )\d[\d,]* (nod|gair|air|ateb|lle|pwynt|eitem)\b/u,
        call,
      );
  });
});

describe('what is said when a form cannot be loaded', () => {
  it('is there from the start in Welsh, too', () => {
    for (const [key, said] of Object.entries(failure)) assert.equal(cy[key as 'failed'], said);
  });
});
