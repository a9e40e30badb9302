import assert from 'node:assert/strict';
import {
  closeSync,
  existsSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import exceljs from 'exceljs';
import {jsonSample, workbookOf} from '../authoring/importing/rig.js';
import {sheets as river} from '../authoring/importing/samples/xlsform.js';
import {temporaryFolder} from '../rig/processes.js';
import {dweudIn} from './run-dweud.js';

const folder = temporaryFolder('import');
after(() => folder.remove());
const at = (name: string) => join(folder.path, name);
const write = (name: string, content: unknown) => {
  writeFileSync(
    at(name),
    typeof content === 'string' || content instanceof Uint8Array
      ? content
      : JSON.stringify(content),
  );
  return at(name);
};

const dweud = dweudIn({folder: folder.path});

const small = (...elements: object[]) => ({title: 'T', pages: [{name: 'p', elements}]});
const line = (name: string, more: object = {}) => ({type: 'text', name, title: 'Q', ...more});

/** Asks for a file to be taken over that must be refused with nothing written. */
async function refused(path: string, says: RegExp, ...more: string[]) {
  const before = readdirSync(folder.path);
  const {code, out, err} = await dweud('import', path, '--out', at('never.json'), ...more);
  assert.equal(code, 2, out + err);
  assert.equal(out, '');
  assert.match(err, says);
  assert.deepEqual(readdirSync(folder.path), before);
}

describe('dweud import', () => {
  it('writes a document that dweud check takes, and lists what was left', async () => {
    const {code, out} = await dweud(
      'import',
      write('parks.json', jsonSample('surveyjs')),
      '--out',
      at('c.json'),
    );
    assert.equal(code, 1);
    assert.match(out, /Left behind \(\d+\)\n {2}Not asked \(1\)\n {4}The park\n {6}Sign here: /);
    assert.match(
      out,
      /Conditions and ways \(\d\)\n[^]*\/pages\/1\/elements\/5\/visibleIf\n {2}Rules/,
    );
    assert.match(out, /For you to write[^]*effects-on-welsh: /);
    assert.doesNotMatch(out, /an object with/);
    assert.match(out, /c\.json is written/);
    assert.equal((JSON.parse(readFileSync(at('c.json'), 'utf8')) as {id: string}).id, 'parks');
    const checked = await dweud('check', at('c.json'));
    assert.doesNotMatch(checked.out, /valid-document/);
  });

  it('ends with 0 where nothing was left behind, and prints without --out', async () => {
    const {code, out, err} = await dweud(
      'import',
      write('small.json', small(line('a'))),
      '--id',
      'mine',
    );
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as {id: string}).id, 'mine');
    assert.match(err, /Everything was carried over/);
  });

  it('has the list as JSON', async () => {
    const {code, out} = await dweud(
      'import',
      write('one.json', small(line('a', {size: 3}))),
      '--out',
      at('one-out.json'),
      '--json',
    );
    assert.equal(code, 1);
    const {left} = JSON.parse(out) as {left: {kind: string; pointer: string}[]};
    assert.deepEqual(
      left.filter(({kind}) => kind === 'left').map(({pointer}) => pointer),
      ['/pages/0/elements/0/size'],
    );
  });

  it('says once what many have in common, and names them all but for looks', async () => {
    const many = (more: object) => Array.from({length: 12}, (_, i) => line(`q${i}`, more));
    const rules = write('rules.json', small(...many({visibleIf: '1 + 1'})));
    const {err} = await dweud('import', rules);
    assert.match(err, /Conditions and ways \(12\)\n {4}12 times: “\+” in it/);
    assert.equal(err.match(/ › visibleIf “1 \+ 1” {2}\/pages/g)?.length, 12);
    const looks = write('looks.json', small(...many({size: 3})));
    const {err: shown} = await dweud('import', looks);
    assert.match(shown, /another program \(12\)\n {4}12 times: The looks/);
    assert.match(shown, /and 9 more, which --json lists/);
    const {out} = await dweud('import', looks, '--json', '--out', at('looks-out.json'));
    const {left} = JSON.parse(out) as {left: {kind: string}[]};
    assert.equal(left.filter(({kind}) => kind === 'left').length, 12);
  });

  for (const from of ['surveyjs', 'govuk', 'eq', 'xlsform'] as const)
    it(`has whatever dweud check calls an error in what it has made: ${from} (CY-07)`, async () => {
      const file =
        from === 'xlsform'
          ? write('river.xlsx', await workbookOf(river))
          : write(`${from}.json`, jsonSample(from));
      const made = at(`checked-${from}.json`);
      const {out} = await dweud('import', file, '--json', '--out', made);
      const {left} = JSON.parse(out) as {left: {kind: string; rule?: string; why: string}[]};
      const checked = await dweud('check', '--json', made);
      const findings = JSON.parse(checked.out) as {severity: string; rule: string; says: string}[];
      const errors = findings.filter(({severity}) => severity === 'error');
      assert.equal(errors.length > 0, from !== 'eq');
      for (const {rule, says} of errors)
        assert.ok(
          left.some((one) => one.kind === 'write' && one.rule === rule && one.why === says),
          rule,
        );
      const lacking = findings.filter(({rule}) => rule === 'translation-missing').length;
      const line = left.find(({rule}) => rule === 'translation-missing');
      assert.equal(line?.why.split(' ')[0] ?? '0', String(lacking));
    });

  it('says why nothing can be asked, where it refuses for that', async () => {
    await refused(
      write('none.json', small({type: 'signaturepad', name: 'a', title: 'Sign here'})),
      /asks nothing that Dweud can ask\.\n\n[^]*Not asked \(1\)\n.*\n? *Sign here: Dweud has no question of the type “signaturepad”/,
    );
  });

  it('never overwrites, and needs --out for --json', async () => {
    write('there.json', 'x');
    const {code, err} = await dweud(
      'import',
      write('small.json', small(line('a'))),
      '--out',
      at('there.json'),
    );
    assert.deepEqual([code, readFileSync(at('there.json'), 'utf8')], [2, 'x']);
    assert.match(err, /never overwritten/);
    assert.equal((await dweud('import', at('small.json'), '--json')).code, 2);
  });

  it('refuses what it does not know, with the list', async () => {
    await refused(
      write('other.json', {hello: 1}),
      /none of the forms that are known: surveyjs .*xlsform.*govuk.*eq/,
    );
    await refused(
      at('other.json'),
      /There is no format survey\. .*surveyjs, xlsform/,
      '--from',
      'survey',
    );
    await refused(at('other.json'), /It is no ONS eQ runner JSON/, '--from', 'eq');
    await refused(at('small.json'), /cannot be an id/, '--id', '../x');
    await refused(at('small.json'), /no tag of a language/, '--language', 'Cymraeg!');
    const both = {pages: [{path: '/a', components: [], elements: [line('a')]}]};
    await refused(write('both.json', both), /may be surveyjs or govuk\. Say which/);
  });

  it('refuses JSON with a mistake, and says where', async () => {
    await refused(write('bad.json', '{\n  "pages": [,]\n}'), /bad\.json:2:13 is no JSON/);
    await refused(write('bad.json', 'hello'), /is no JSON/);
    await refused(write('bad.json', new Uint8Array([0xff])), /no text in UTF-8/);
    await refused(write('bad.json', '['.repeat(10_000)), /too deep/);
    await refused(at('nowhere.json'), /no such file/);
  });

  it('says what a file is that is not what its name says, and what to do', async () => {
    const text = JSON.stringify(small(line('a')));
    const utf16 = /is in UTF-16\. Save it again in UTF-8/;
    await refused(
      write('bad.json', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))),
      utf16,
    );
    await refused(write('bad.json', new Uint8Array(Buffer.from(text, 'utf16le'))), utf16);
    await refused(
      write('bad.json', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())),
      utf16,
    );
    await refused(write('bad.json', new Uint8Array(Buffer.from(text, 'utf16le').swap16())), utf16);
    const survey = [['type'], ['text']];
    await refused(
      write('bad.json', await workbookOf({survey})),
      /It is a workbook.*ends in \.xlsx/,
    );
    await refused(
      write('bad.json', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])),
      /workbook of an older kind.*Save it as \.xlsx/,
    );
    await refused(write('json.xlsx', `\n${text}`), /looks like JSON.*end in \.json/);
    for (const name of ['survey.csv', 'survey.tsv', 'survey.ods'])
      await refused(write(name, 'type,name,label\ntext,a,Q\n'), /Save it as \.xlsx, with both/);
  });

  it('refuses what is too large before it reads it', async () => {
    const file = openSync(at('large.json'), 'w');
    ftruncateSync(file, 100 * 1024 * 1024);
    closeSync(file);
    await refused(at('large.json'), /It has 100 MB, and 20 are the most/);
    await refused(
      write('many.json', small(...Array.from({length: 6000}, (_, i) => line(`q${i}`)))),
      /6000 questions, and 5000/,
    );
    await refused(write('none.json', small()), /none of the forms/);
    await refused(write('none.json', small({type: 'signaturepad', name: 'a'})), /asks nothing/);
  });

  it('makes names of its own of hostile ones', async () => {
    const names = [
      '__proto__',
      'constructor',
      '../x',
      'a\u0000\u001b[31m',
      'x'.repeat(10_000),
      'x',
      'x',
      'ŵy',
      '9',
      '',
    ];
    const path = write(
      'hostile.json',
      `{"title":"T","elements":[${names.map((name) => JSON.stringify(line(name))).join()}]}`,
    );
    const {code, out, err} = await dweud('import', path);
    assert.ok(code < 2, err);
    const [page] = (JSON.parse(out) as {pages: {questions: {name: string}[]}[]}).pages;
    const made = page!.questions.map(({name}) => name);
    assert.equal(new Set(made).size, names.length);
    for (const name of made) assert.match(name, /^[a-z][a-z0-9_]{0,63}$/);
    assert.equal(err.includes('\u001b'), false);
    assert.equal(({} as {title?: unknown}).title, undefined);
  });
});

describe('dweud import of a workbook', () => {
  const survey = [
    ['type', 'name', 'label'],
    ['text', 'a', 'Q'],
  ];

  it('takes one, and refuses one that is none', async () => {
    assert.equal((await dweud('import', write('w.xlsx', await workbookOf({survey})))).code, 0);
    const settings = [['form_id'], ['river']];
    const own = write('own.xlsx', await workbookOf({survey, settings}));
    const idOf = ({out}: {out: string}) => (JSON.parse(out) as {id: string}).id;
    assert.equal(idOf(await dweud('import', own)), 'river');
    assert.equal(idOf(await dweud('import', own, '--id', 'lake')), 'lake');
    await refused(write('x.xlsx', 'hello'), /no workbook/);
    await refused(write('x.xlsm', 'hello'), /may have macros/);
    await refused(write('x.xls', 'hello'), /older kind/);
    await refused(write('x.xlsx', await workbookOf({other: survey})), /none of the forms/);
    await refused(
      write(
        'x.xlsx',
        await workbookOf({
          survey: [
            ['type', 'type'],
            ['text', 'a'],
          ],
        }),
      ),
      /Two columns of survey are called type/,
    );
  });

  it('refuses a formula and names its cell', async () => {
    const book = new exceljs.Workbook();
    const sheet = book.addWorksheet('survey');
    for (const row of survey) sheet.addRow(row);
    sheet.getCell('C2').value = {formula: 'HYPERLINK("https://a.example")', result: 'Q'};
    await refused(
      write('f.xlsx', new Uint8Array(await book.xlsx.writeBuffer())),
      /formula in survey!C2/,
    );
  });

  it('counts a missing title as something to write, and calls a workbook without one the form', async () => {
    const schema = {type: 'object', title: 'T', properties: {age: {type: 'integer'}}};
    const {code, out} = await dweud('import', write('s.json', schema), '--out', at('s-out.json'));
    assert.equal(code, 0, out);
    assert.match(out, /For you to write[^]*It has no `title`\. The question is “Age”/);
    const book = write('untitled.xlsx', await workbookOf({survey}));
    const untitled = await dweud('import', book, '--out', at('u-out.json'));
    assert.doesNotMatch(untitled.out, /an object with/);
    assert.match(untitled.out, /the form: The source leaves words to its program/);
  });

  it('refuses a zip file that is no workbook, though the name says .xlsx', async () => {
    const bytes = Buffer.from(await workbookOf({survey})).toString('latin1');
    const renamed = Buffer.from(bytes.replaceAll('xl/workbook.xml', 'xl/workbokk.xml'), 'latin1');
    await refused(write('z.xlsx', new Uint8Array(renamed)), /It is no workbook, or a damaged one/);
  });

  it('refuses macros, though the name says .xlsx', async () => {
    const bytes = Buffer.from(await workbookOf({survey}));
    // The same length, so that nothing else of the file changes.
    const from = 'xl/theme/theme1.xml';
    const text = bytes
      .toString('latin1')
      .replaceAll(from, 'xl/vbaProject.binxx'.slice(0, from.length));
    await refused(
      write('m.xlsx', new Uint8Array(Buffer.from(text, 'latin1'))),
      /macros \(xl\/vbaProject/,
    );
  });

  it('refuses more rows or cells than a form has, before it takes the sheet apart', async () => {
    const rows = Array.from({length: 20_000}, () => ['text']);
    await refused(
      write('rows.xlsx', await workbookOf({survey: [...survey, ...rows]})),
      /It has 20002 rows in one sheet, and 20000 are the most/,
    );
    const wide = Array.from({length: 2100}, () => new Array<string>(200).fill('x'));
    await refused(
      write('cells.xlsx', await workbookOf({survey, choices: wide})),
      /It has 420006 cells, and 400000 are the most/,
    );
  });

  it('refuses a bomb: by what it says of itself, and by what it is', async () => {
    const bytes = await workbookOf({survey});
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries: number[] = [];
    for (let i = 0; i + 46 < bytes.length; i++)
      if (view.getUint32(i, true) === 0x02014b50) entries.push(i);
    const size = view.getUint32(entries[0]! + 24, true);
    view.setUint32(entries[0]! + 24, 0xfffffff0, true);
    await refused(write('b.xlsx', bytes), /MB when it is unpacked, and 100 are the most/);
    view.setUint32(entries[0]! + 24, size - 1, true);
    await refused(write('b.xlsx', bytes), /larger than it says of itself/);
    assert.equal(existsSync(at('never.json')), false);
  });
});
