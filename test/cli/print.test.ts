import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, describe, it} from 'node:test';
import {asHtml} from '../../src/authoring/paper/as-html.js';
import type {PrintedPart} from '../../src/authoring/paper/paper.js';
import {paperOf, type PaperOptions} from '../../src/authoring/paper/paper-of.js';
import {findChromium} from '../../src/cli/print/find-chromium.js';
import {codesOf} from '../../src/engine/codes-of.js';
import {printedHash} from '../../src/engine/printed-hash.js';
import {planOf} from '../../src/engine/whole-plan.js';
import {models} from '../../src/questions/models.js';
import {papers} from '../../src/questions/papers.js';
import {columnsOf} from '../../src/receiver/index.js';
import {examplesOf} from '../questions/examples-of.js';
import {temporaryFolder} from '../rig/processes.js';
import {dweudIn} from './run-dweud.js';

const folder = temporaryFolder('print');
after(() => folder.remove());
let files = 0;
const at = (name: string) => join(folder.path, name);
const fresh = () => at(`paper-${++files}`);

const dweud = dweudIn({first: ['print']});

function json(value: unknown): string {
  const path = at(`${++files}.json`);
  writeFileSync(path, JSON.stringify(value));
  return path;
}

const document = (questions: unknown[], more: object = {}) => ({
  ...{id: 'paper', version: '2', languages: ['en', 'cy'], title: {en: 'Buses', cy: 'Bysiau'}},
  pages: [{id: 'one', title: {en: 'One', cy: 'Un'}, questions}],
  ...more,
});
const planned = (value: unknown) => planOf(value, models);
const paper = (value: unknown, options: Partial<PaperOptions> = {}) => {
  const plan = planned(value);
  return paperOf(plan, {language: 'en', hash: printedHash(plan.definition), ...options});
};
const html = async (value: unknown, options: Partial<PaperOptions> = {}) =>
  asHtml(await paper(value, options));
/** What is read on paper, without marks. */
const textOf = (page: string) =>
  page
    .replace(/<style>[^]*?<\/style>/g, '')
    .replace(/<\/(p|li|h\d|div|tr)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
const partsIn = (parts: readonly PrintedPart[], kind: string) =>
  parts.filter((part) => part.kind === kind);

const precept = 'demo/consultations/precept-2027.json';
const everything = document(
  [...examplesOf.values()].flat().flatMap(({question, earlier = []}) => [...earlier, question]),
);
const yesNo = [
  {value: 'yes', label: {en: 'Yes', cy: 'Ydw'}},
  {value: 'no', label: {en: 'No', cy: 'Nac ydw'}},
];
const branching = document([
  {name: 'rides', type: 'radios', label: 'Rides', required: true, options: yesNo},
  {name: 'why', type: 'text', label: 'Why', showIf: {rides: 'yes'}},
  {name: 'age', type: 'number', label: 'Age'},
  {name: 'later', type: 'text', label: 'Later', showIf: {age: {minimum: 18}}},
]);

describe('paperOf', () => {
  it('describes every question type that there is', () => {
    assert.deepEqual([...papers.keys()].sort(), [...models.keys()].sort());
  });

  for (const language of ['en', 'cy'])
    it(`prints every example of every type, in ${language}`, async () => {
      const plan = planned(everything);
      const {sheets} = await paper(everything, {language});
      const printed = new Map(
        sheets.flatMap((sheet) => sheet.questions).map((one) => [one.name, one]),
      );
      for (const one of plan.questions.values()) {
        if (one.parent && one.pointer.endsWith('/other')) continue;
        if (one.model.derive) {
          assert.equal(printed.has(one.name), false, one.name);
          continue;
        }
        const own = printed.get(one.name);
        assert.ok(own, one.name);
        const drawn = own.parts.filter(({kind}) => kind !== 'note');
        assert.ok(drawn.length, `${one.name} has room for an answer`);
      }
      assert.doesNotMatch(textOf(await html(everything, {language})), /undefined|\[object|NaN/);
    });

  it('numbers questions through the document, and has the codes of the labelled export beside boxes', async () => {
    const plan = planned(JSON.parse(readFileSync(precept, 'utf8')));
    const {sheets} = await paper(JSON.parse(readFileSync(precept, 'utf8')));
    const questions = sheets.flatMap((sheet) => sheet.questions);
    assert.equal(questions[0]!.number, '1');
    let compared = 0;
    for (const column of columnsOf(plan)) {
      const question = questions.find(({name}) => name === column.name);
      if (column.kind !== 'choice' || !question) continue;
      const codes = codesOf(column.values);
      for (const part of question.parts)
        if (part.kind === 'choices')
          for (const {value, code} of part.choices) {
            assert.equal(code, codes.get(value), `${column.name} ${String(value)}`);
            compared++;
          }
    }
    assert.ok(compared > 30, `${compared} codes were compared`);
  });

  it('gives what is outside a scale codes that no point has', async () => {
    const {sheets} = await paper(
      document([
        {
          ...{name: 'how', type: 'scale', label: 'How', from: 0, to: 10},
          ...{labels: {from: 'bad', to: 'good'}, extra: [{value: 'dk', label: 'Don’t know'}]},
        },
      ]),
    );
    const [part] = partsIn(sheets[0]!.questions[0]!.parts, 'choices');
    assert.ok(part?.kind === 'choices');
    assert.deepEqual(
      part.choices.map(({code}) => code),
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    );
  });

  it('says where to go, beside an option and over a question, in English and Welsh', async () => {
    const english = textOf(await html(branching));
    assert.match(english, /No ➔\u00a0go to question 3/);
    assert.match(english, /Answer question 4 only if your answer to question 3 is 18 or more\./);
    assert.doesNotMatch(english, /Answer question 2 only/);
    const welsh = textOf(await html(branching, {language: 'cy'}));
    assert.match(welsh, /Nac ydw ➔\u00a0ewch i gwestiwn 3/);
    assert.match(welsh, /Atebwch gwestiwn 4 dim ond os yw eich ateb i gwestiwn 3 yn 18 neu fwy\./);
  });

  it('puts every kind of condition into words, in both languages', async () => {
    const options = ['x', 'y', 'z'].map((value) => ({value, label: value.toUpperCase()}));
    const conditions: [object, RegExp, RegExp][] = [
      [{of: 'x'}, /you ticked “X” at question 2/, /os ydych chi wedi ticio “X” yng nghwestiwn 2\./],
      [{of: ['x', 'y']}, /you ticked “X” or “Y” at question 2/, /wedi ticio “X” neu “Y” yng/],
      [{not: {of: 'x'}}, /you did not tick “X” at question 2/, /os nad ydych wedi ticio “X” yng/],
      [{age: {answered: true}}, /you answered question 1/, /os ydych chi wedi ateb cwestiwn 1\./],
      [
        {age: {answered: false}},
        /you did not answer question 1/,
        /os nad ydych wedi ateb cwestiwn 1\./,
      ],
      [{age: {exclusiveMaximum: 30}}, /is less than 30/, /yn llai na 30/],
      [{age: {maximum: 30}}, /is 30 or less/, /os yw eich ateb i gwestiwn 1 yn 30 neu lai\./],
      [{age: {exclusiveMinimum: 3}}, /is more than 3/, /yn fwy na 3/],
      [{of: {minItems: 2}}, /at least this many at question 2: 2/, /o leiaf 2/],
      [{of: {contains: {const: 'z'}}}, /you ticked “Z” at question 2/, /wedi ticio “Z”/],
      [
        {anyOf: [{of: 'x'}, {age: 3}]},
        /any of this is so: \(you ticked/,
        /os yw unrhyw un o’r rhain/,
      ],
      [
        {of: 'x', age: {minimum: 3}},
        /if all of this is so: you ticked “X” at question 2; your/,
        /i gyd yn wir/,
      ],
      [
        {'context.nation': 'wales'},
        /given to you for nation: wales/,
        /os cawsoch y ffurflen hon ar gyfer nation: wales\./,
      ],
    ];
    const questions = [
      {name: 'age', type: 'number', label: 'Age'},
      {name: 'of', type: 'checkboxes', label: 'Of', options},
      ...conditions.map(([showIf], index) => ({
        name: `c${index}`,
        type: 'text',
        label: 'C',
        showIf,
      })),
    ];
    const [english, welsh] = [
      textOf(await html(document(questions))).split('\n'),
      textOf(await html(document(questions), {language: 'cy'})).split('\n'),
    ];
    for (const [index, [, en, cy]] of conditions.entries()) {
      const number = index + 3;
      assert.match(
        english.find((line) => line.startsWith(`Answer question ${number} only`)) ?? '',
        en,
      );
      assert.match(
        welsh.find((line) => line.startsWith(`Atebwch gwestiwn ${number} dim`)) ?? '',
        cy,
      );
    }
  });

  it('names the question whose answer stands in a text or is a bound', async () => {
    const text = textOf(
      await html(
        document([
          {name: 'adults', type: 'number', label: 'Adults'},
          {
            name: 'work',
            type: 'number',
            label: 'Of {{adults}}, how many work?',
            max: {answer: 'adults'},
          },
        ]),
      ),
    );
    assert.match(text, /Of \(your answer to question 1\), how many work\?/);
    assert.match(text, /No more than this: your answer to question 1\./);
  });

  it('says that options come from an earlier question, and says it once', async () => {
    const options = ['a', 'b'].map((value) => ({value, label: value}));
    const text = textOf(
      await html(
        document(
          [
            {name: 'all', type: 'checkboxes', label: 'All', options},
            {
              name: 'best',
              type: 'radios',
              label: 'Best',
              options: [],
              optionsFrom: {question: 'all'},
            },
          ].map((one) =>
            'optionsFrom' in one ? {...one, options: [{value: 'none', label: 'None'}]} : one,
          ),
        ),
      ),
    );
    assert.equal(text.match(/what you ticked or chose at question 1/g)?.length, 1);
    assert.doesNotMatch(text, /Only if/);
  });

  it('has as many squares as the limits of a number need, and says the limits in words', async () => {
    const number = (more: object) => ({name: 'n', type: 'number', label: 'N', ...more});
    const cases: [object, number[], string | undefined, string | undefined][] = [
      [{min: 0, max: 100}, [3], 'between 0 and 100', 'Ysgrifennwch rif o 0 i 100'],
      [{min: 1, max: 9}, [1], 'between 1 and 9', 'rif o 1 i 9'],
      [{min: -20, max: 5}, [3], 'between -20 and 5', 'rif o -20 i 5'],
      [{min: 0, max: 50, decimals: 2, prefix: '£'}, [2, 2], 'between £0 and £50', 'rif o £0 i £50'],
      [{min: 0}, [6], undefined, undefined],
      [{max: 1500, width: 4}, [4], 'No more than this: 1,500.', 'Dim mwy na hyn: 1,500.'],
      [{min: 18}, [6], 'No less than this: 18.', 'Dim llai na hyn: 18.'],
    ];
    for (const [more, squares, english, welsh] of cases) {
      const {sheets} = await paper(document([number(more)]));
      const [part, ...others] = partsIn(sheets[0]!.questions[0]!.parts, 'cells');
      assert.ok(part?.kind === 'cells' && !others.length);
      assert.deepEqual(
        part.cells.map(({count}) => count),
        squares,
        JSON.stringify(more),
      );
      for (const [language, words] of [
        ['en', english],
        ['cy', welsh],
      ] as const) {
        const text = textOf(await html(document([number(more)]), {language}));
        if (words === undefined)
          assert.doesNotMatch(text, /No (more|less) than|Dim (mwy|llai)|rif o/);
        else assert.ok(text.includes(words), `${language}: ${words}`);
      }
    }
    const rows = await paper(
      document([
        {
          ...{name: 'm', type: 'matrix', label: 'M', mode: 'number', min: 0, max: 24},
          rows: [{value: 'a', label: 'A'}],
        },
      ]),
    );
    const [table] = partsIn(rows.sheets[0]!.questions[0]!.parts, 'table');
    assert.equal(table?.kind === 'table' && table.number?.count, 2);
    const printed = JSON.stringify(rows.sheets[0]!.questions[0]!.parts);
    assert.match(printed, /Write a number between 0 and 24\./);
  });

  it('has the points of a scale in one row, and what is outside it below', async () => {
    const page = await html(
      document([
        {
          ...{name: 'how', type: 'scale', label: 'How', from: 0, to: 10},
          ...{labels: {from: 'bad', to: 'good'}, extra: [{value: 'dk', label: 'Don’t know'}]},
        },
      ]),
    );
    const [, row = '', below = ''] =
      /<ul class="choices across">([^]*?)<\/ul><ul class="choices">([^]*?)<\/ul>/.exec(page) ?? [];
    assert.equal(row.match(/class="box"/g)?.length, 11);
    assert.equal(below.match(/class="box"/g)?.length, 1);
    assert.match(below, /Don’t know/);
  });

  it('says what has no reference number, where a notice about privacy may speak of one', async () => {
    const value = document([{name: 'a', type: 'text', label: 'A'}]);
    const privacy = {notice: 'Tell us your reference number.'};
    const says = /A response on paper has no reference number\./;
    assert.match(textOf(await html({...value, privacy})), says);
    assert.doesNotMatch(textOf(await html(value)), says);
    assert.match(
      textOf(await html({...value, privacy}, {language: 'cy'})),
      /Nid oes cyfeirnod gan ymateb ar bapur\./,
    );
  });

  it('asks for more paper before the lines to write on, and not after them', async () => {
    const page = await html(document([{name: 'a', type: 'textarea', label: 'A', maxLength: 4000}]));
    assert.ok(page.indexOf('If you need more room') < page.indexOf('class="line"'));
    assert.ok(page.includes('continue on another piece of paper'));
  });

  it('tells who leaves a page where to stop', async () => {
    const value = document([{name: 'rides', type: 'radios', label: 'Rides', options: yesNo}]);
    Object.assign(value.pages[0]!, {
      exitIf: {rides: 'no'},
      exit: {title: 'Not for you', text: 'Ring **101**.'},
    });
    const text = textOf(await html(value));
    assert.match(text, /Stop here if you ticked “No” at question 1\./);
    assert.match(text, /do not send this form/);
    assert.match(text, /Not for you/);
  });

  it('has hash, version, closing date, purpose, privacy and other formats on it', async () => {
    const value: unknown = JSON.parse(readFileSync(precept, 'utf8'));
    const page = await html(value, {language: 'cy', returnTo: 'Stryd Fawr 1\nLlugwen'});
    const hash = printedHash(planned(value).definition);
    const {sheets} = await paper(value);
    const text = textOf(page);
    assert.equal(text.match(new RegExp(`cod gwirio ${hash}`, 'g'))?.length, sheets.length + 2);
    for (const words of [
      '15 Ionawr 2027',
      'Pam rydym ni’n gofyn',
      'Eich preifatrwydd',
      'print bras',
      'Stryd Fawr 1\nLlugwen',
      'Rhif cyfresol',
    ])
      assert.ok(text.includes(words), words);
    assert.match(page, /@bottom-left \{ content: "precept-2027 · 1 · [0-9a-f]{8}"/);
    assert.match(textOf(await html(value)), /does not give an address for paper/);
  });

  it('is large print where it is asked for: nothing under 18 point', async () => {
    const page = await html(everything, {large: true});
    const sizes = [...page.matchAll(/(\d+(?:\.\d+)?)pt(?=[;/ ]*(?:Arial|;|\/))/g)].map(
      ([all]) => all,
    );
    const set = [...page.matchAll(/font(?:-size)?: (\d+)pt/g)].map(([, size]) => Number(size));
    assert.ok(set.length > 5 && sizes.length);
    assert.ok(
      set.every((size) => size >= 18),
      String(set),
    );
    const usual = [...(await html(everything)).matchAll(/font(?:-size)?: (\d+)pt/g)];
    assert.ok(usual.some(([, size]) => Number(size) < 18));
  });

  it('has Welsh first in a booklet of two, each text in both, with its language (CY-02)', async () => {
    for (const language of ['en', 'cy']) {
      const page = await html(branching, {language, bilingual: true});
      assert.match(page, /<html lang="cy" dir="ltr">/);
      assert.match(
        page,
        /Ydw<\/span> <span class="stroke">\/<\/span> <span class="said" lang="en" dir="ltr">Yes/,
      );
      assert.match(textOf(page), /ewch i gwestiwn 3 \/ go to question 3/);
    }
    // No less favourable: nothing in the style sheet tells one language from the other.
    assert.doesNotMatch(await html(branching, {bilingual: true}), /:lang\((cy|en)\)|\[lang/);
  });

  it('marks English in a paper of another language, and runs from right to left where that does', async () => {
    const page = await html(JSON.parse(readFileSync(precept, 'utf8')), {language: 'ur'});
    assert.match(page, /<html lang="ur" dir="rtl">/);
    assert.match(page, /lang="en" dir="ltr">Tick one box\./);
  });

  it('has nothing in it but the words of hostile texts', async () => {
    const evil =
      '</style></title><script>alert(1)</script><img src=x onerror=alert(1)>" \' & \u202eoverride';
    const page = await html(
      document(
        [
          {
            name: 'a',
            type: 'radios',
            label: evil,
            hint: evil,
            options: [{value: 'x', label: evil}],
          },
          {name: 'b', type: 'content', text: `[press](javascript:alert(1)) ${evil}`},
        ],
        {title: evil, version: '"}</style><script>', organisation: {name: evil, contact: evil}},
      ),
      {returnTo: evil},
    );
    assert.doesNotMatch(page, /<script|<img|javascript:[^<]*"|\u202e/i);
    assert.equal(page.match(/<\/style>/g)!.length, 1);
    assert.equal(page.match(/<\/title>/g)!.length, 1);
    assert.ok(textOf(page).includes('<script>alert(1)</script>'));
    assert.match(page, /default-src 'none'/);
  });
});

describe('dweud print', () => {
  for (const name of readdirSync('demo/consultations').filter((one) => one.endsWith('.json')))
    it(`writes ${name} in Welsh`, async () => {
      const out = fresh();
      const file = `demo/consultations/${name}`;
      const {code, err} = await dweud(file, '--lang', 'cy', '--no-pdf', '--out', out);
      assert.equal(code, 0, err);
      const page = readFileSync(`${out}.html`, 'utf8');
      assert.match(page, /^<!doctype html>\n<html lang="cy"/);
      assert.ok(page.endsWith('</html>\n'));
    });

  it('says what it wrote, and that there is no address', async () => {
    const out = fresh();
    const first = await dweud(precept, '--lang', 'cy', '--no-pdf', '--out', `${out}.html`);
    assert.match(
      first.out,
      /\.html: version 1, check code [0-9a-f]{8}\.\nIt gives no postal address/,
    );
    const place = ['--no-pdf', '--out', fresh()];
    const second = await dweud(precept, '--lang', 'cy', ...place, '--return-to', 'A\\nB');
    assert.doesNotMatch(second.out, /no postal address/);
  });

  it('says for which languages the words of paper are in English, and for no others', async () => {
    const three = {...branching, languages: ['en', 'cy-x-young', 'pl', 'ur']};
    for (const [tag, says] of [
      ['en', []],
      ['cy-x-young', []],
      ['pl', ['pl']],
      ['ur', ['ur']],
    ] as const) {
      const given = ['--lang', tag, '--no-pdf', '--out'];
      const {code, err, out} = await dweud(json(three), ...given, fresh(), '--json');
      assert.equal(code, 0, err);
      assert.deepEqual((JSON.parse(out) as {inEnglish: unknown}).inEnglish, says, tag);
      const lines = err.split('\n').filter((line) => line.includes('What only paper says'));
      assert.deepEqual(
        lines.map((line) => /no words for it in (\S+)\./.exec(line)?.[1]),
        says,
      );
    }
    const both = await dweud(
      json(three),
      '--lang',
      'pl',
      '--bilingual',
      '--no-pdf',
      '--out',
      fresh(),
    );
    assert.equal(both.err.match(/What only paper says/g)?.length, 1, both.err);
  });

  it('refuses what cannot be followed, in plain words, and writes nothing', async () => {
    const out = fresh();
    const taken = fresh();
    writeFileSync(`${taken}.html`, 'mine');
    const takenPdf = fresh();
    writeFileSync(`${takenPdf}.pdf`, 'mine');
    const bare = json({...branching, languages: ['en']});
    const cases: [string[], RegExp][] = [
      [['--lang', 'cy', '--out', out], /Name one consultation/],
      [[precept, '--out', out], /Say in which language/],
      [[precept, '--lang', 'fr', '--out', out], /is in en, cy, pl, ur, and not in fr\./],
      [[precept, '--lang', 'cy', '--out', ''], /is no name of a file/],
      [[precept, '--lang', 'cy', '--out', '.html'], /is no name of a file/],
      [[precept, '--lang', 'cy', '--out', `${folder.path}/`], /is no name of a file/],
      [[precept, '--lang', 'cy', '--out', `${out}\u0007`], /is no name of a file/],
      [[precept, '--lang', 'cy', '--out', at('no/such/folder')], /There is no such folder/],
      [[precept, '--lang', 'cy', '--out', `${folder.path}/..`], /is no name of a file/],
      [[precept, '--lang', 'cy', '--out', '-'], /is no name of a file/],
      [[precept, '--lang', 'cy', '--out', at('aux.html')], /Windows keeps .*aux for itself/],
      [
        [precept, '--lang', 'cy', '--out', '/dev/null'],
        /--out names \/dev\/null, which is no file/,
      ],
      [[precept, '--lang', 'cy', '--out', '/dev/stdout'], /which is no file/],
      [[precept, '--lang', 'cy', '--no-pdf', '--out', at('a'.repeat(300))], /name is too long/],
      [[precept, '--lang', 'cy', '--out', out, '--no-pdf', '--pdf'], /--no-pdf writes no PDF/],
      [
        [precept, '--lang', 'cy', '--out', out, '--no-pdf', '--chromium', 'x'],
        /--no-pdf writes no/,
      ],
      [[precept, '--lang', 'cy', '--out', takenPdf], /is there already\. It is never overwritten/],
      [
        [precept, '--lang', 'cy', '--out', out, '--return-to', 'a'.repeat(501)],
        /has 501 characters, and 500 are the most/,
      ],
      [
        [precept, '--lang', 'cy', '--out', out, '--return-to', 'a\\n'.repeat(11)],
        /has 11 lines, and 10 are the most/,
      ],
      [
        [precept, '--lang', 'cy', '--out', out, '--return-to', 'a\u0007b'],
        /a character in it that cannot be printed/,
      ],
      [[precept, '--lang', 'cy', '--out', taken], /is there already\. It is never overwritten/],
      [[precept, '--lang', 'cy', '--out', out, '--return-to', ' '], /--return-to is empty/],
      [[bare, '--lang', 'en', '--bilingual', '--out', out], /in en alone, and cannot be bilingual/],
      [[json({id: 'x'}), '--lang', 'cy', '--out', out], /is faulty/],
      [[at('none.json'), '--lang', 'cy', '--out', out], /none\.json/],
      [[precept, '--lang', 'cy', '--out', out, '--colour'], /--colour/],
      [
        [precept, '--lang', 'cy', '--out', out, '--pdf', '--chromium', at('no-browser')],
        /--chromium names .*no-browser, which cannot be run/,
      ],
    ];
    for (const [args, words] of cases) {
      const {code, err} = await dweud(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, words);
    }
    assert.deepEqual(
      readdirSync(folder.path).filter((name) => name.startsWith(out.split('/').at(-1)!)),
      [],
    );
    assert.equal(readFileSync(`${taken}.html`, 'utf8'), 'mine');
    assert.equal(existsSync(`${takenPdf}.html`), false);
    for (const left of ['/dev/null.html', '/dev/stdout.html', '-.html'])
      assert.equal(existsSync(left), false, left);
  });

  /** Does something in another folder, and with other variables of the environment. */
  async function elsewhere<Result>(
    variables: Readonly<Record<string, string | undefined>>,
    work: () => Promise<Result>,
  ): Promise<Result> {
    const [before, home] = [{...process.env}, process.cwd()];
    Object.assign(process.env, variables);
    for (const [key, value] of Object.entries(variables))
      if (value === undefined) delete process.env[key];
    const place = fresh();
    mkdirSync(place);
    process.chdir(place);
    try {
      return await work();
    } finally {
      process.chdir(home);
      process.env = before;
    }
  }

  it('writes the HTML alone where there is no browser, says so, and what to install', async () => {
    if (process.platform !== 'linux') return;
    const file = resolve(precept);
    await elsewhere({PATH: '/nowhere', CHROME_PATH: undefined}, async () => {
      const {code, out, err} = await dweud(file, '--lang', 'cy');
      assert.equal(code, 0, err);
      assert.deepEqual(readdirSync('.'), ['precept-2027-cy.html']);
      assert.match(out, /^precept-2027-cy\.html: version 1, check code/);
      assert.match(err, /^No PDF was written\. A PDF needs Chromium or Chrome.*Install it/);
      // Who asks for a PDF by name gets both or nothing.
      const asked = await dweud(file, '--lang', 'cy', '--large', '--pdf');
      assert.equal(asked.code, 2);
      assert.match(asked.err, /^A PDF needs Chromium or Chrome/);
      assert.deepEqual(readdirSync('.'), ['precept-2027-cy.html']);
    });
  });

  it('writes the HTML alone where CHROME_PATH names no browser', async () => {
    const file = resolve(precept);
    await elsewhere({CHROME_PATH: at('no-browser')}, async () => {
      const {code, err} = await dweud(file, '--lang', 'cy');
      assert.equal(code, 0);
      assert.match(err, /^No PDF was written\. CHROME_PATH names .*no-browser/);
    });
  });

  it('calls the files after the consultation, its languages and its size, and never overwrites', async () => {
    const file = resolve(precept);
    await elsewhere({}, async () => {
      for (const [args, name] of [
        [['--lang', 'cy'], 'precept-2027-cy.html'],
        [['--lang', 'en', '--large'], 'precept-2027-en-large.html'],
        [['--lang', 'en', '--bilingual'], 'precept-2027-cy-en.html'],
        [['--lang', 'cy', '--bilingual', '--large'], 'precept-2027-cy-en-large.html'],
      ] as const) {
        const first = await dweud(file, '--no-pdf', ...args);
        assert.equal(first.code, 0, first.err);
        assert.ok(first.out.startsWith(`${name}: `), first.out);
        assert.ok(existsSync(name), name);
        const again = await dweud(file, '--no-pdf', ...args);
        assert.equal(again.code, 2);
        assert.match(again.err, /is there already\. It is never overwritten/);
      }
      assert.equal(readdirSync('.').length, 4);
    });
  });

  it('prints each line of the address, however lines are broken', async () => {
    const out = fresh();
    await dweud(
      ...[precept, '--lang', 'en', '--no-pdf', '--out', out],
      ...['--return-to', ' Cyngor Sir\r\n\n Stryd Fawr \\nLL1 1AA\n'],
    );
    const page = readFileSync(`${out}.html`, 'utf8');
    assert.ok(page.includes('>Cyngor Sir\nStryd Fawr\nLL1 1AA</p>'));
  });

  it('writes nothing where the browser does not start', async () => {
    const program = at('not-a-browser');
    writeFileSync(program, '#!/bin/sh\nexit 3\n');
    chmodSync(program, 0o755);
    const out = fresh();
    const {code, err} = await dweud(
      precept,
      '--lang',
      'cy',
      '--pdf',
      '--chromium',
      program,
      '--out',
      out,
    );
    assert.equal(code, 2);
    assert.match(err, /not-a-browser does not start/);
    assert.equal(existsSync(`${out}.html`), false);
    assert.equal(existsSync(`${out}.pdf`), false);
  });

  it('finds a browser where it is told, in CHROME_PATH and on PATH, and says so where there is none', () => {
    const program = at('chromium');
    writeFileSync(program, '#!/bin/sh\n');
    chmodSync(program, 0o755);
    assert.equal(findChromium(program, {}), program);
    assert.equal(findChromium(undefined, {CHROME_PATH: program}), program);
    assert.equal(findChromium(undefined, {PATH: `/nowhere:${folder.path}`}), program);
    assert.throws(
      () => findChromium(undefined, {CHROME_PATH: '/nowhere/chrome'}),
      /CHROME_PATH names/,
    );
    if (process.platform === 'linux')
      assert.throws(() => findChromium(undefined, {PATH: '/nowhere'}), /there is none on PATH/);
  });

  it('is described by --help', async () => {
    const {code, out} = await dweud('--help');
    assert.equal(code, 0);
    // “\\n begins a new line”: not a line that has begun.
    assert.ok(out.includes('\\n begins'));
    for (const word of [
      '--lang',
      '--bilingual',
      '--large',
      '--pdf',
      '--no-pdf',
      '--return-to',
      '--chromium',
      '--out',
    ])
      assert.ok(out.includes(word), word);
    assert.match(
      execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/dweud.ts', '--help'], {
        encoding: 'utf8',
      }),
      /^ {2}print /m,
    );
  });
});
