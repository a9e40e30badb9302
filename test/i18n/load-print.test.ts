import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {loadPrint} from '../../src/i18n/load-print.js';
import type {PrintMessages} from '../../src/i18n/print-messages.js';

/** Every sentence that is said, with “x” in place of what it speaks of. */
const sentences = (print: PrintMessages): [string, string][] =>
  Object.entries(print).map(([key, words]) => [
    key,
    typeof words === 'string'
      ? words
      : (words as (...parts: readonly unknown[]) => string)(['x'], ['x'], ['x']),
  ]);

/** What speaks to somebody as *chi*; `blwch` is a box. */
const formal =
  /\b(chi|eich|i’ch|o’ch|arnoch|n?yd?ych|rydych|(?!(?:bl|fl|ml)wch\b)[a-z]+wch|[a-z]+soch|[a-z]+thoch)\b/i;

describe('the words of paper', () => {
  it('are Welsh for Welsh, to young people with ti, and English for whatever else', async () => {
    for (const [tag, language, says] of [
      ['cy', 'cy', 'Ticiwch un blwch.'],
      ['cy-GB', 'cy', 'Ticiwch un blwch.'],
      ['cy-x-young', 'cy', 'Ticia un blwch.'],
      ['CY-X-Young', 'cy', 'Ticia un blwch.'],
      ['cym', 'en', 'Tick one box.'],
      ['pl', 'en', 'Tick one box.'],
    ] as const) {
      const {language: said, print} = await loadPrint(tag);
      assert.deepEqual([said, print.tickOne], [language, says], tag);
    }
  });

  it('say ti to young people in every sentence, and chi to nobody of them', async () => {
    const {print} = await loadPrint('cy-x-young');
    for (const [key, sentence] of sentences(print)) assert.doesNotMatch(sentence, formal, key);
    const {print: whole} = await loadPrint('cy');
    const found = sentences(whole).filter(([, sentence]) => formal.test(sentence));
    assert.ok(found.length > 30, 'the formal ones are found by the same rule');
  });

  it('put statements into a sentence with “os” in either register', async () => {
    for (const [tag, ticked, not] of [
      ['cy', 'os ydych chi wedi ticio', 'os nad ydych wedi ticio'],
      ['cy-x-young', 'os wyt ti wedi ticio', 'os nad wyt ti wedi ticio'],
    ] as const) {
      const {print} = await loadPrint(tag);
      assert.ok(print.readIf([print.ticked(['A'], '3')]).includes(ticked), tag);
      assert.ok(print.readIf([print.notTicked(['A'], '3')]).includes(not), tag);
      const age = print.minimum(print.answerTo('3'), '18');
      assert.match(print.readIf([age]), / os yw (eich|dy) ateb i gwestiwn 3 yn 18 neu fwy\.$/);
      assert.doesNotMatch(print.readIf([print.context('x', ['y'])]), /hyn yn wir/);
    }
  });
});
