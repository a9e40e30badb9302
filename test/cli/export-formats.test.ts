import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {parse} from 'csv-parse/sync';
import exceljs from 'exceljs';
import {codesOf} from '../../src/engine/codes-of.js';
import {variableNames} from '../../src/cli/export/variable-names.js';
import {aResponse, definition} from '../receiver/consultation.js';
import {temporaryFolder} from '../rig/processes.js';
import {dweudIn} from './run-dweud.js';

const folder = temporaryFolder('export-formats');
after(() => folder.remove());
const at = (name: string) => join(folder.path, name);

const dweud = dweudIn({first: ['export']});

let files = 0;
const json = (value: unknown) => {
  const path = at(`${++files}.json`);
  writeFileSync(path, JSON.stringify(value));
  return path;
};
const lines = (...values: readonly unknown[]) => {
  const path = at(`${++files}.jsonl`);
  writeFileSync(path, values.map((value) => `${JSON.stringify(value)}\n`).join(''));
  return path;
};
const urdu = 'بس روزانہ چلتی ہے';
const named = json({
  ...definition,
  languages: ['en', 'cy', 'ur'],
  pages: definition.pages.map((page) => ({
    ...page,
    questions: page.questions.map((question) =>
      (question as {name: string}).name === 'rides'
        ? {...question, label: {en: 'Do you?', cy: 'Ydych chi’n mynd?', ur: urdu}}
        : question,
    ),
  })),
});

describe('dweud export --format xlsx', () => {
  async function sheet(responses: readonly unknown[], ...more: string[]) {
    const target = at(`${++files}.xlsx`);
    const {code, err} = await dweud(
      ...[lines(...responses), '--definition', named, '--format', 'xlsx', '--out', target],
      ...more,
    );
    assert.equal(code, 0, err);
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(target);
    const [found, ...others] = book.worksheets;
    assert.equal(others.length, 0);
    const heads = (found!.getRow(1).values as unknown[]).slice(1) as string[];
    const cell = (row: number, name: string) =>
      found!.getCell(
        row,
        heads.findIndex((head) => head === name || head.endsWith(`(${name})`)) + 1,
      );
    return {sheet: found!, heads, cell};
  }

  it('has Welsh and Urdu, numbers, and what is true or false', async () => {
    const answers = {rides: 'yes', when: ['day'], minutes: -4.5, stop: `Tŷ Ŵyr – ${urdu}`};
    const {cell} = await sheet([aResponse({answers})]);
    assert.equal(cell(2, 'stop').value, answers.stop);
    assert.equal(cell(2, 'minutes').value, -4.5);
    assert.deepEqual([cell(2, 'when.day').value, cell(2, 'when.night').value], [true, false]);
    assert.equal(cell(2, 'last').value, null);
  });

  it('has texts in cells of text, whatever they begin with (SEC-08)', async () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', "'1"]) {
      const {cell} = await sheet([aResponse({answers: {rides: 'yes', stop: text}})]);
      const found = cell(2, 'stop');
      assert.equal(found.value, text);
      assert.equal(found.type, exceljs.ValueType.String);
      assert.equal(found.numFmt, '@');
    }
  });

  it('writes what looks like an escape of a character as Office Open XML does', async () => {
    const {cell} = await sheet([aResponse({answers: {rides: 'yes', stop: '_x0041_'}})]);
    // exceljs takes this back in shared strings alone; a spreadsheet does in every cell.
    assert.equal(cell(2, 'stop').value, '_x005F_x0041_');
  });

  it('runs from right to left where its language does, and has heads in it', async () => {
    for (const [language, isRtl] of [
      ['ur', true],
      ['cy', false],
      [undefined, false],
    ] as const) {
      const {sheet: found, heads} = await sheet(
        [aResponse()],
        ...(language ? ['--language', language] : []),
      );
      assert.equal(Boolean(found.views[0]!.rightToLeft), isRtl, language);
      if (language === 'ur') assert.ok(heads.includes(`${urdu} (rides)`), heads.join());
      if (language === 'cy') assert.ok(heads.includes('Ydych chi’n mynd? (rides)'));
    }
  });

  it('leaves no part of a file when a response in the middle is none', async () => {
    const target = at('broken.xlsx');
    const many = Array.from({length: 1200}, () => aResponse());
    const path = lines(...many, {id: 'x'});
    const {code, err} = await dweud(
      ...[path, '--definition', named, '--format', 'xlsx', '--out', target],
    );
    assert.equal(code, 2);
    assert.match(err, /:1201 is no response/);
    assert.ok(!existsSync(target));
    assert.ok(!existsSync(`${target}.${process.pid}.tmp`));
  });
});

describe('dweud export --format labelled', () => {
  async function export_(responses: readonly unknown[], ...more: string[]) {
    const target = at(`${++files}.csv`);
    const {code, err} = await dweud(
      ...[lines(...responses), '--definition', named, '--format', 'labelled', '--out', target],
      ...more,
    );
    assert.equal(code, 0, err);
    const syntax = target.replace(/csv$/, 'sps');
    const rows: Record<string, string>[] = parse(readFileSync(target), {columns: true, bom: true});
    return {
      ...{target, rows},
      syntax: readFileSync(syntax, 'utf8'),
      path: syntax,
    };
  }

  it('has codes and their labels, in the language that is asked for', async () => {
    const answers = {rides: 'no', why_not: "It's far\nand dear.", minutes: 4.25};
    const {rows, syntax, target} = await export_(
      [
        aResponse({answers: {...answers, minutes: 4.5}}),
        aResponse({answers: {rides: 'yes', when: ['night']}}),
      ],
      ...['--language', 'cy'],
    );
    const [one, two] = rows;
    // No head is taken for a formula either.
    assert.deepEqual(Object.keys(one!).slice(0, 2), ['about.receivedAt', 'about.reference']);
    assert.equal(one!['about.version'], '2');
    assert.equal(one!['rides'], '2');
    assert.equal(two!['rides'], '1');
    assert.equal(one!['why_not'], "It's far and dear.");
    assert.deepEqual([two!['when.day'], two!['when.night'], one!['when.day']], ['0', '1', '']);
    assert.ok(syntax.startsWith('\ufeff* Encoding: UTF-8.\n'));
    assert.ok(syntax.includes(`/FILE='${basename(target)}'`));
    assert.ok(syntax.includes("\n  rides\n    'Ydych chi’n mynd?'\n"), syntax);
    assert.ok(syntax.includes("rides\n    1 'Yes'\n    2 'No'"), syntax);
    assert.ok(syntax.includes('minutes (F20.1)'), syntax);
    assert.ok(syntax.includes('last SDATE10'), syntax);
    assert.ok(syntax.includes(`why_not A256\n`), syntax);
  });

  it('runs nothing that stands in a label', async () => {
    const path = json({
      ...{id: 'buses', version: '2', languages: ['en'], title: "Title'.\nERASE FILE='x'."},
      pages: [
        {
          id: 'p',
          title: 'p',
          questions: [
            {
              name: 'rides',
              type: 'radios',
              label: "Rides'.\r\nERASE FILE='x'.",
              options: [{value: 'yes', label: `${'ŵ'.repeat(100)}'`}],
            },
          ],
        },
      ],
    });
    const target = at('hostile.csv');
    const {code, err} = await dweud(
      ...[lines(aResponse({language: 'en'})), '--definition', path],
      ...['--format', 'labelled', '--out', target],
    );
    assert.equal(code, 0, err);
    const syntax = readFileSync(at('hostile.sps'), 'utf8');
    assert.ok(!/^ *ERASE/m.test(syntax), syntax);
    assert.ok(syntax.includes("'Rides''. ERASE FILE=''x''.'"), syntax);
    const [, label] = /\n {4}1 '(ŵ+…)'/.exec(syntax)!;
    assert.ok(Buffer.byteLength(label!) <= 120);
  });

  it('has two files, NAME.csv and NAME.sps, whatever of a name is said', async () => {
    const labelled = (target: string) =>
      dweud(
        ...[lines(aResponse()), '--definition', named, '--format', 'labelled', '--out', target],
      );
    assert.equal((await labelled(at('bare'))).code, 0);
    assert.ok(existsSync(at('bare.csv')) && existsSync(at('bare.sps')) && !existsSync(at('bare')));
    const {code, err} = await labelled(at('odd.sav'));
    assert.equal(code, 2);
    assert.match(err, /odd\.sav would be a \.csv and a \.sps\. Write --out .*odd\.csv$/m);
    assert.ok(!existsSync(at('odd.sav')) && !existsSync(at('odd.csv')));
  });

  it('has no name that says another format', async () => {
    for (const [format, name, right] of [
      ['csv', 'other.xlsx', 'other\\.csv'],
      ['xlsx', 'other.csv', 'other\\.xlsx'],
    ] as const) {
      const {code, err} = await dweud(
        ...[lines(aResponse()), '--definition', named, '--format', format, '--out', at(name)],
      );
      assert.equal(code, 2);
      assert.match(err, new RegExp(`Write --out .*${right}$`, 'm'));
      assert.ok(!existsSync(at(name)));
    }
  });

  it('writes both files or neither', async () => {
    const target = at('both.csv');
    writeFileSync(at('both.sps'), 'mine');
    const {code, err} = await dweud(
      ...[lines(aResponse()), '--definition', named, '--format', 'labelled', '--out', target],
    );
    assert.equal(code, 2);
    assert.match(err, /both\.sps is there already/);
    assert.ok(!existsSync(target));
    assert.equal(readFileSync(at('both.sps'), 'utf8'), 'mine');
  });

  it('has names that SPSS takes, each once whatever its case', () => {
    const long = 'x'.repeat(80);
    assert.deepEqual(
      variableNames([
        '_id',
        'id',
        'when.16-24',
        'when.16_24',
        'with',
        'q.A',
        'q.a',
        long,
        `${long}y`,
      ]),
      [
        ...['about.id', 'id', 'when.16_24', 'when.16_24_2', 'with_2', 'q.A', 'q.a_2'],
        ...['x'.repeat(64), `${'x'.repeat(62)}_2`],
      ],
    );
  });

  it('has the numbers of values that are numbers, and places for others', () => {
    const codes = (...values: (string | number | boolean)[]) => [
      ...codesOf(values.map((value) => ({value, label: 'l'}))).values(),
    ];
    assert.deepEqual(codes('1', '2', '99'), [1, 2, 99]);
    assert.deepEqual(codes('1', 'other'), [1, 2]);
    assert.deepEqual(codes('01', '02'), [1, 2]);
    assert.deepEqual(codes(-1, 0, 1), [-1, 0, 1]);
    assert.deepEqual(codes(true), [1]);
  });
});
