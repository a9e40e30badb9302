import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import exceljs from 'exceljs';
import type {TranslationFormat} from '../../src/authoring/translation/translation-file.js';
import {replaceFile} from '../../src/cli/replace-file.js';
import {withPackage} from '../../src/cli/with-package.js';
import {definitionOf, line} from '../engine/definitions.js';
import {temporaryFolder} from '../rig/processes.js';
import {dweudIn} from './run-dweud.js';

const folder = temporaryFolder('translate');
after(() => folder.remove());
const at = (name: string) => join(folder.path, name);
const textAt = (name: string) => readFileSync(at(name), 'utf8');

/** What `dweud` prints, without the path of the folder, and how it ends. */
const dweud = dweudIn({folder: folder.path, now: () => new Date(2026, 1, 3, 23, 59)});

const label = {en: 'How often on 1 May?', cy: 'Pa mor aml ar 1 Mai?'};
const document = {
  ...definitionOf([line('q', {label})], {effectsOnWelsh: {notAsked: 'A test.'}}),
  id: 'buses',
  policy: 'equal',
  title: {en: 'Buses'},
  pages: [{id: 'p', title: {en: 'You', cy: 'Chi'}, questions: [line('q', {label})]}],
};
const write = (content: object = document) =>
  writeFileSync(at('buses.json'), JSON.stringify(content, null, 2));
const buses = at('buses.json');
const cy = at('buses.cy.xlsx');

/** Writes into the workbook as a translator does: by the key of a row, in the column with this heading. */
async function inWorkbook(edits: Readonly<Record<string, string>>, column = 'Translation (cy)') {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(cy);
  const sheet = book.worksheets[0]!;
  const heads = sheet.getRow(1).values as string[];
  sheet.eachRow((row) => {
    const words = edits[row.getCell(heads.indexOf('Key (buses)')).text];
    if (words !== undefined) row.getCell(heads.indexOf(column)).value = words;
  });
  await book.xlsx.writeFile(cy);
}

/** The rows of the workbook, each with its cells by their headings. */
async function rowsOfWorkbook() {
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(cy);
  const [heads, ...rows] = book.worksheets[0]!.getSheetValues()
    .slice(1)
    .map((row) => (row as unknown[]).slice(1));
  return rows.map((row) =>
    Object.fromEntries((heads as string[]).map((head, i) => [head, row[i]])),
  );
}

const sign = ['--to', 'cy', '--by', 'Mair Ellis', '--on', '2026-11-27'];

describe('dweud translate', () => {
  beforeEach(() => {
    for (const name of readdirSync(folder.path)) rmSync(at(name));
    write();
  });

  it('takes a text from the author to the translator and back, until it changes (CY-01, CY-11)', async () => {
    assert.equal((await dweud('check', buses)).code, 1);
    assert.deepEqual(await dweud('translate', 'export', buses, '--to', 'cy'), {
      code: 0,
      out: 'buses.cy.xlsx: 3 texts, from en into cy.\n',
      err: '',
    });
    await inWorkbook({title: 'Bysiau', 'page.p.title': 'Chi eich hun'});
    await inWorkbook({title: 'Neu “Bysus”?'}, 'Comment (yours)');
    const before = textAt('buses.json');
    assert.deepEqual(await dweud('translate', 'import', buses, cy), {
      code: 0,
      out: 'Comment on title: Neu “Bysus”?\n1 new, 1 changed, 1 the same, 0 refused.\n',
      err: '',
    });
    assert.equal(
      textAt('buses.json'),
      before
        .replace('"en": "Buses"', '"en": "Buses",\n    "cy": "Bysiau"')
        .replace('"cy": "Chi"', '"cy": "Chi eich hun"'),
    );
    assert.deepEqual(await dweud('translate', 'sign', buses, ...sign, '--all'), {
      code: 0,
      out: '3 signed, 0 signed before, 0 missing, 0 wrong.\n',
      err: '',
    });
    const checked = await dweud('check', buses);
    assert.deepEqual([checked.code, checked.err], [0, '']);
    assert.match(checked.out, /^1 file: 0 errors, 0 warnings\.\n/);

    writeFileSync(buses, textAt('buses.json').replace('"en": "Buses"', '"en": "Buses and trains"'));
    assert.match((await dweud('check', buses)).out, /error {2}translation-stale {2}/);
    assert.deepEqual(await dweud('translate', 'status', buses), {
      code: 1,
      out: 'language  texts  missing  unsigned  stale  signed\ncy            3        0         0      1       2\n',
      err: '',
    });
    rmSync(cy);
    const again = ['--to', 'cy', '--only', 'changed', '--reason', 'Trains were forgotten'];
    assert.equal((await dweud('translate', 'export', buses, ...again)).code, 0);
    const [row, ...more] = await rowsOfWorkbook();
    assert.deepEqual(more, []);
    assert.deepEqual(
      [row!['Key (buses)'], row!['Source (en)'], row!['Translation (cy)']],
      ['title', 'Buses and trains', 'Bysiau'],
    );
    assert.equal(row!['Last signed translation'], 'Bysiau\n(Mair Ellis, 2026-11-27)');
    assert.match(String(row!['Why it is here']), /has changed.*: Trains were forgotten$/);

    await inWorkbook({title: 'Bysiau a threnau'});
    await dweud('translate', 'import', buses, cy);
    assert.match((await dweud('check', buses)).out, /error {2}translation-unsigned {2}/);
    await dweud('translate', 'sign', buses, ...sign, '--keys', 'title');
    assert.equal((await dweud('check', buses)).code, 0);
    assert.equal((await dweud('translate', 'status', buses)).code, 0);
  });

  it('takes nothing when anything is refused, and says where and what', async () => {
    await dweud('translate', 'export', buses, '--to', 'cy');
    await inWorkbook({title: 'Bysiau', 'question.q.label': 'Pa mor aml ar 2 Mai?'});
    const before = textAt('buses.json');
    const refused = await dweud('translate', 'import', buses, cy);
    assert.equal(refused.code, 1);
    assert.match(
      refused.out,
      /^buses\.cy\.xlsx, row 4 \(question\.q\.label\): The numbers differ\./,
    );
    assert.match(refused.out, /1 new, 0 changed, 1 the same, 1 refused\.\nNothing was taken\./);
    assert.equal(textAt('buses.json'), before);

    const dry = await dweud('translate', 'import', buses, cy, '--partial', '--dry-run');
    assert.match(dry.out, /Nothing was written/);
    assert.equal(textAt('buses.json'), before);
    assert.equal((await dweud('translate', 'import', buses, cy, '--partial')).code, 1);
    assert.match(textAt('buses.json'), /"cy": "Bysiau"/);
    assert.match(textAt('buses.json'), /"cy": "Pa mor aml ar 1 Mai\?"/);
  });

  it('refuses what was translated of an older text, and says both', async () => {
    await dweud('translate', 'export', buses, '--to', 'cy');
    await inWorkbook({title: 'Bysiau'});
    write({...document, title: {en: 'Trams'}});
    const {code, out} = await dweud('translate', 'import', buses, cy);
    assert.equal(code, 1);
    assert.match(out, /row 2 \(title\): .* The file has “Buses”; the document has “Trams”/);
  });

  it('refuses a file of another document, and one into another language', async () => {
    await dweud('translate', 'export', buses, '--to', 'cy');
    write({...document, id: 'trams'});
    const other = await dweud('translate', 'import', buses, cy);
    assert.deepEqual(other, {
      code: 1,
      out: 'buses.cy.xlsx: The file is a translation of “buses”, and the document is “trams”.\nNothing was taken.\n',
      err: '',
    });
    write({...document, languages: ['en', 'cy', 'pl']});
    const {code, out} = await dweud('translate', 'import', buses, cy, '--to', 'pl');
    assert.equal(code, 1);
    assert.match(out, /into “cy”, and not into “pl”/);
    write({...document, languages: ['en', 'pl']});
    const unknown = await dweud('translate', 'import', buses, cy);
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /does not promise “cy”/);
  });

  it('writes over no file of a translator', async () => {
    await dweud('translate', 'export', buses, '--to', 'cy');
    const before = readFileSync(cy);
    const {code, err} = await dweud('translate', 'export', buses, '--to', 'cy');
    assert.equal(code, 2);
    assert.match(err, /buses\.cy\.xlsx is there already/);
    assert.deepEqual(readFileSync(cy), before);
    await dweud('translate', 'export', buses, '--to', 'cy', '--out', at('b.xlsx'));
    assert.ok(existsSync(at('b.xlsx')));
  });

  for (const [format, name] of [
    ['csv', 'buses.cy.csv'],
    ['po', 'buses.cy.po'],
    ['xliff', 'buses.cy.xlf'],
  ] as const)
    it(`writes and takes ${format}, too, from the other language if asked`, async () => {
      write({...document, title: {en: 'Buses', cy: 'Bysiau'}});
      await dweud('translate', 'export', buses, '--to', 'en', '--from', 'cy', '--format', format);
      const english = at(name.replace('.cy.', '.en.'));
      writeFileSync(english, readFileSync(english, 'utf8').replace(/Buses(?!\))/, 'Buses here'));
      const {code, out} = await dweud('translate', 'import', buses, english);
      assert.deepEqual([code, out], [0, '0 new, 1 changed, 2 the same, 0 refused.\n']);
      assert.match(textAt('buses.json'), /"en": "Buses here"/);
    });

  it('signs the texts that are named, never what is not there', async () => {
    const some = await dweud('translate', 'sign', buses, ...sign, '--keys', 'page.*, title');
    assert.deepEqual(some, {
      code: 1,
      out: 'title has no words in cy to sign.\n1 signed, 0 signed before, 1 missing, 0 wrong.\n',
      err: '',
    });
    assert.deepEqual(JSON.parse(textAt('buses.translations.json')), {
      consultation: 'buses',
      signed: {
        cy: {
          'page.p.title': {
            source: {language: 'en', text: 'You'},
            text: 'Chi',
            signedBy: 'Mair Ellis',
            signedOn: '2026-11-27',
          },
        },
      },
    });
    const again = await dweud(
      'translate',
      'sign',
      buses,
      '--to',
      'cy',
      '--by',
      'X',
      '--keys',
      'page.*',
    );
    assert.equal(again.out, '0 signed, 1 signed before, 0 missing, 0 wrong.\n');
    assert.doesNotMatch(textAt('buses.translations.json'), /"X"/);
  });

  it('lets nobody sign whose name has what nobody sees', async () => {
    write();
    for (const by of ['Mair\u202eEllis', 'Mair\u0007', 'Mair\nEllis', 'M\u200bE']) {
      const {code, err} = await dweud(
        ...['translate', 'sign', buses, '--to', 'cy', '--by', by, '--all'],
      );
      assert.equal(code, 2, JSON.stringify(by));
      assert.match(err, /^--by has a character that nobody sees/);
    }
  });

  it('says what is wrong with words that it takes, and lets nobody sign for them', async () => {
    write();
    await dweud('translate', 'export', buses, '--to', 'cy', '--out', cy);
    await inWorkbook({title: 'TODO: Bysiau', 'page.p.title': "Chi a'ch teulu"});
    const {code, out} = await dweud('translate', 'import', buses, cy);
    assert.equal(code, 0);
    assert.match(out, /^title was taken, but: .+ \(placeholder-left\)$/m);
    assert.match(out, /^page\.p\.title was taken, but: .+ \(apostrophe\)$/m);
    const signed = await dweud('translate', 'sign', buses, ...sign, '--all');
    assert.equal(signed.code, 1);
    assert.match(signed.out, /^title is not signed: .+ \(placeholder-left\)$/m);
    assert.match(signed.out, /^1 signed, 0 signed before, 0 missing, 2 wrong\.$/m);
    const {signed: all} = JSON.parse(textAt('buses.translations.json')) as {
      signed: {cy: object};
    };
    assert.deepEqual(Object.keys(all.cy), ['question.q.label']);
  });

  it('signs on the day of the computer unless another is named', async () => {
    await dweud('translate', 'sign', buses, '--to', 'cy', '--by', 'X', '--keys', 'page.*');
    const {signed} = JSON.parse(textAt('buses.translations.json')) as {
      signed: {cy: Record<string, {signedOn: string}>};
    };
    assert.equal(signed.cy['page.p.title']!.signedOn, '2026-02-03');
  });

  for (const [why, args, words] of [
    [
      'no part of it',
      ['translate', 'exprot', 'buses.json'],
      /export, import, sign, status\. Did you mean export\?/,
    ],
    ['no document', ['translate', 'status'], /Name a document/],
    ['a file that is not there', ['translate', 'status', 'no.json'], /no such file/],
    ['no language', ['translate', 'export', buses], /--to cy/],
    [
      'a language that is not promised',
      ['translate', 'export', buses, '--to', 'pl'],
      /does not promise “pl”/,
    ],
    [
      'the same language twice',
      ['translate', 'export', buses, '--to', 'cy', '--from', 'cy'],
      /into itself/,
    ],
    [
      'another format',
      ['translate', 'export', buses, '--to', 'cy', '--format', 'doc'],
      /xlsx, csv, po, xliff/,
    ],
    ['another ending', ['translate', 'import', buses, 'a.doc'], /a\.doc is none of/],
    ['nobody who signs', ['translate', 'sign', buses, '--to', 'cy', '--all'], /Say who signs/],
    ['nothing to sign', ['translate', 'sign', buses, ...sign], /--all, or --keys/],
    ['both', ['translate', 'sign', buses, ...sign, '--all', '--keys', 'a'], /--all, or --keys/],
    [
      'no such key',
      ['translate', 'sign', buses, ...sign, '--keys', 'titel'],
      /No text has the key titel/,
    ],
    [
      'no such day',
      ['translate', 'sign', buses, '--to', 'cy', '--by', 'X', '--all', '--on', '2026-02-30'],
      /--on is a day/,
    ],
  ] as const)
    it(`ends with 2 and plain words for ${why}`, async () => {
      const {code, err, out} = await dweud(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, words);
      assert.ok(!existsSync(at('buses.translations.json')));
    });

  it('refuses to work with signatures that are broken, or of another document', async () => {
    writeFileSync(at('buses.translations.json'), '{"consultation": "trams"}');
    const {code, err} = await dweud('translate', 'sign', buses, ...sign, '--all');
    assert.equal(code, 2);
    assert.match(err, /buses\.translations\.json cannot be used/);
  });

  it('reads a document with a byte order mark, and writes none', async () => {
    writeFileSync(buses, `\ufeff${textAt('buses.json')}`);
    await dweud('translate', 'export', buses, '--to', 'cy');
    await inWorkbook({title: 'Bysiau'});
    const {code, err} = await dweud('translate', 'import', buses, cy);
    assert.deepEqual([code, err], [0, '']);
    assert.match(textAt('buses.json'), /^\{[^]*"cy": "Bysiau"/);
  });

  it('writes to where a link leads, and leaves a file its rights', async () => {
    write();
    renameSync(buses, at('real.json'));
    chmodSync(at('real.json'), 0o640);
    symlinkSync('real.json', buses);
    await dweud('translate', 'export', buses, '--to', 'cy');
    await inWorkbook({title: 'Bysiau'});
    assert.equal((await dweud('translate', 'import', buses, cy)).code, 0);
    assert.ok(lstatSync(buses).isSymbolicLink());
    assert.match(textAt('real.json'), /Bysiau/);
    assert.equal(statSync(at('real.json')).mode & 0o777, 0o640);
    assert.deepEqual(
      readdirSync(folder.path).filter((name) => name.includes('.tmp')),
      [],
    );
  });

  it('refuses a text that is longer than its author allows', async () => {
    const limits = [
      {key: 'page.*', characters: 12},
      {key: 'page.p.title', characters: 8},
    ];
    writeFileSync(at('buses.translations.json'), JSON.stringify({consultation: 'buses', limits}));
    await dweud('translate', 'export', buses, '--to', 'cy');
    const rows = await rowsOfWorkbook();
    assert.equal(rows.find((row) => row['Key (buses)'] === 'page.p.title')!['Most characters'], 8);
    await inWorkbook({'page.p.title': 'Chi eich hun'});
    const {code, out} = await dweud('translate', 'import', buses, cy);
    assert.equal(code, 1);
    assert.match(out, /\(page\.p\.title\): The translation has 12 characters, and 8 is the most/);
  });

  it('prints nothing that a terminal would obey', async () => {
    write({...document, id: 'buses', languages: ['en', 'cy']});
    const {err} = await dweud('translate', 'status', 'no\u001b[2J\u202e.json');
    assert.equal(err, 'no\\u001b[2J\\u202e.json cannot be read. There is no such file.\n');
    await dweud('translate', 'export', buses, '--to', 'cy');
    await inWorkbook({title: 'Ein bysiau'}, 'Translation (cy)');
    await inWorkbook({title: 'da\u009b31m'}, 'Comment (yours)');
    const {out} = await dweud('translate', 'import', buses, cy);
    assert.match(out, /^Comment on title: da\\u009b31m$/m);
  });

  it('leaves nothing behind where a file cannot be written', async () => {
    const name = at('no/x.xlsx');
    const {code, err} = await dweud('translate', 'export', buses, '--to', 'cy', '--out', name);
    assert.deepEqual(
      [code, err],
      [2, 'no/x.xlsx cannot be written. There is no such folder. Nothing was changed.\n'],
    );
    const before = readdirSync(folder.path);
    // Its directory is there, and nothing can be put in place of it.
    mkdirSync(at('b.xlsx'));
    assert.throws(() => replaceFile(at('b.xlsx'), 'x'), /b\.xlsx cannot be written/);
    assert.deepEqual(readdirSync(folder.path), ['b.xlsx', ...before].sort());
    rmSync(at('b.xlsx'), {recursive: true});
  });

  it('says in plain words that a document names a language by no tag', async () => {
    write({...document, languages: ['en', 'c y']});
    for (const args of [['status'], ['export', '--to', 'c y']] as const) {
      const [part, ...more] = args;
      const {code, err} = await dweud('translate', part, buses, ...more);
      assert.equal(code, 2);
      assert.match(err, /no `languages` that are tags such as "cy"/);
    }
  });

  it('says what to install for a kind of file', async () => {
    const format = {needs: 'dweud-not-there'} as TranslationFormat;
    const name = 'dweud-not-there';
    await assert.rejects(
      withPackage(format, () => import(name)),
      {
        name: 'UsageError',
        message: /npm install dweud-not-there$/,
      },
    );
    const fault = new Error('something else');
    await assert.rejects(
      withPackage(format, () => Promise.reject(fault)),
      fault,
    );
  });

  it('says what is wrong with a file that cannot be read', async () => {
    writeFileSync(cy, 'no workbook');
    const {code, err} = await dweud('translate', 'import', buses, cy);
    assert.equal(code, 2);
    assert.match(err, /not what its name says/);
    const book = new exceljs.Workbook();
    book.addWorksheet('x').addRow(['Key', 'Source', 'Translation']);
    const bytes = Buffer.from(await book.xlsx.writeBuffer()).toString('latin1');
    // Names of the same length, so that nothing else of the file changes.
    for (const [from, to, says] of [
      ['xl/workbook.xml', 'xl/workbokk.xml', /It is no workbook, or a damaged one/],
      [
        'xl/theme/theme1.xml',
        'xl/vbaProject.binxx',
        /has macros \(xl\/vbaProject\.bin.*Save it as \.xlsx/,
      ],
    ] as const) {
      writeFileSync(cy, Buffer.from(bytes.replaceAll(from, to), 'latin1'));
      const taken = await dweud('translate', 'import', buses, cy);
      assert.equal(taken.code, 2, taken.out);
      assert.match(taken.err, says);
    }
    const latin = at('x.csv');
    writeFileSync(latin, Buffer.from('Key,Source,Translation\na,b,\xe2', 'latin1'));
    assert.match((await dweud('translate', 'import', buses, latin)).err, /CSV UTF-8/);
  });

  it('has help with its parts', async () => {
    assert.match((await dweud('--help')).out, /translate +Sends texts/);
    const {code, out} = await dweud('translate', 'export', '--help');
    assert.equal(code, 0);
    for (const part of ['export FILE', 'import FILE', 'sign FILE', 'status FILE'])
      assert.ok(out.includes(`dweud translate ${part}`), part);
  });
});
