import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {withFetchedBank} from '../../src/definition/fetch-bank.js';
import {readMarkdown} from '../../src/definition/markdown.js';
import {adapting} from '../../src/engine/adaptations.js';
import {planOf} from '../../src/engine/plan.js';
import {
  hasMessages,
  knowLanguages,
  loadMessages,
  loadRich,
  nameOf,
} from '../../src/i18n/load-messages.js';
import {models} from '../../src/questions/models.js';
import {
  grown,
  inPseudoLanguages,
  mirrored,
  pseudoLanguages,
  teachPseudoLanguages,
} from './pseudo.js';
import {everyTag} from './every-tag.js';
import {tags} from './sources.js';
import {everything} from './spoken.js';

teachPseudoLanguages();

const folder = new URL('../../demo/consultations/', import.meta.url);
const documents = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map(async (name) => ({
      name,
      input: await withFetchedBank(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))),
    })),
);

/** What stays as it is: what was put in, addresses, postcodes. */
const kept =
  /Q[A-Z]+Q|£[\d.]+\d|\b(?:DOCX|JPG|ODT|PDF|PNG|TXT)\b|\{\{[^}]*\}\}|\{n\}|\]\([^)]*\)|https?:[\w./-]+\w|[\w.+-]+@[\w.-]+\w|[a-z][\w-]*(?:\.[\w-]+)+(?:\/[\w/-]*)?|CF99 1SN/gu;

/** The letters of a text that are the language's own. */
const own = (text: string) => text.replace(/^(?:-|#+) /u, '').replace(kept, '');

/** The consonants and digits of a text, without accents. */
const bones = (text: string) => text.normalize('NFD').replace(/[aeiou]|[^\p{L}\p{N}]/giu, '');

/** Fails unless each line has grown by 40 % or more, between brackets, and has lost nothing. */
function expectGrown(text: string, english: string, what: string): void {
  assert.deepEqual(text.match(kept), english.match(kept), what);
  assert.deepEqual(text.match(/\d+/gu), english.match(/\d+/gu), what);
  const lines = text.split('\n');
  for (const [at, before] of english.split('\n').entries()) {
    const after = lines[at]!;
    if (!/\p{L}/u.test(own(before))) assert.equal(after, before, what);
    else {
      const ratio = own(after).length / own(before).length;
      assert.ok(ratio >= 1.4, `${what}: ${ratio}`);
      assert.match(after, /«.*»/u, what);
      assert.doesNotMatch(own(after), /[a-pr-z]/iu, what);
      assert.ok(bones(after).startsWith(bones(before)), `${what}: ${after}`);
    }
  }
}

/** Fails unless the letters of a text are turned, nothing else is, and the marks are in pairs. */
function expectMirrored(text: string, english: string, what: string): void {
  assert.equal(text.replace(/[\u200f\u202c\u202e\u2068\u2069]/gu, ''), english, what);
  if (!/\p{L}/u.test(own(english))) return assert.equal(text, english, what);
  const open: string[] = [];
  for (const [one] of text.matchAll(/[\u202c\u202e\u2068\u2069\p{L}\p{N}]/gu)) {
    if (one === '\u202e' || one === '\u2068') open.push(one);
    else if (one === '\u202c') assert.equal(open.pop(), '\u202e', what);
    else if (one === '\u2069') assert.equal(open.pop(), '\u2068', what);
    else if (/\p{N}/u.test(one)) assert.ok(!open.includes('\u202e'), `${what}: ${one} is turned`);
  }
  assert.deepEqual(open, [], what);
  for (const word of own(english).match(/(?<!\S)\p{L}[\p{L}’]*(?=\s)/gu) ?? [])
    assert.ok(text.includes(`\u202e${word}`), `${what}: ${word}`);
}

const expectChanged = {'qps-ploc': expectGrown, 'ar-XB': expectMirrored};

for (const tag of pseudoLanguages)
  describe(`the pseudo-language ${tag} (CYU-04)`, () => {
    it('says everything that the interface says', async () => {
      await knowLanguages(pseudoLanguages);
      assert.ok(hasMessages(tag));
      const english = everything(await loadMessages('en'), await loadRich('en'));
      const spoken = everything(await loadMessages(tag), await loadRich(tag));
      assert.equal(spoken.length, english.length);
      for (const [at, {call, text}] of spoken.entries()) {
        // The article hangs on what is put in, and a band is a letter.
        const before = english[at]!.text.replace(' an ODT', ' a ODT');
        const put = (one: string) =>
          one.replace(/\b[ACDI]\b/gu, /"[ACD]"/u.test(call) ? 'QBANDQ' : '$&');
        expectChanged[tag](put(text), put(before), call);
      }
      expectChanged[tag](nameOf(tag)!.endonym, 'English', 'its name');
      expectChanged[tag](nameOf(tag)!.switchTo, 'Change the language to English', 'the button');
    });

    it('sorts as English does', async () => {
      const {compare} = await loadMessages(tag);
      assert.ok(compare('b', 'a') > 0);
    });

    for (const {name, input} of documents)
      it(`has every text of ${name}, and leaves its marks of Markdown`, () => {
        const whole = inPseudoLanguages(input) as {languages: string[]};
        planOf({...whole, languages: ['en', 'cy', ...pseudoLanguages]}, models, adapting);
        let texts = 0;
        JSON.stringify(whole, (_, part: unknown) => {
          const {en, [tag]: said} = (part ?? {}) as Record<string, unknown>;
          const forms = typeof en === 'object' ? Object.entries(en ?? {}) : [['', en]];
          for (const [form, text] of forms as [string, string | undefined][]) {
            if (text === undefined) continue;
            texts++;
            const own = form ? (said as Record<string, string>)[form] : said;
            expectChanged[tag](own as string, text, text);
            assert.deepEqual(shape(own as string), shape(text), text);
          }
          return part;
        });
        assert.ok(texts > 10);
      });
  });

/** What a text is made of, without its words. */
const shape = (text: string) =>
  JSON.stringify(readMarkdown(text), (_, part: unknown) =>
    Array.isArray(part) ? part.filter((one) => typeof one !== 'string') : part,
  );

it('pseudo-languages keep what is filled in, and where a link leads', () => {
  const text = '- See [our page](https://a.example/b), {{name}}, at a.example';
  assert.equal(
    grown(text),
    '- «Šëëëë [ööûûŕ ṗããĝëë](https://a.example/b), {{name}}, ããţ a.example»',
  );
  assert.equal(
    mirrored('Go to {{name}} by 12 May'),
    '\u200f\u202eGo\u202c \u202eto\u202c {{name}} \u202eby\u202c 12 \u202eMay\u202c',
  );
});

it('a layout is looked at in every language of the interface, and in both pseudo-languages', () => {
  for (const tag of [...tags, ...pseudoLanguages]) assert.ok(everyTag.includes(tag), tag);
  assert.equal(everyTag.length, 15);
});
