import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import exceljs from 'exceljs';
import {formatOf, formats} from '../../../src/authoring/translation/formats.js';
import {UnreadableFile} from '../../../src/authoring/translation/translation-file.js';
import type {TranslationUnit} from '../../../src/authoring/translation/translation-unit.js';

const head = {document: 'precept-2027', from: 'en', to: 'cy'};
const stale: TranslationUnit = {
  key: 'question.age.label',
  context: 'question age › label: The question',
  source: 'How old are you today?',
  target: 'Faint yw eich oed?',
  maxLength: 200,
  state: 'stale',
  reason: 'The day was missing',
  lastSigned: {
    source: 'How old are you?',
    text: 'Beth yw eich oed?',
    signedBy: 'Mair Ellis',
    signedOn: '2026-11-27',
  },
};
const missing: TranslationUnit = {
  key: 'title',
  context: 'title: The title',
  source: '=Title',
  state: 'missing',
};
const bytes = (text: string) => new TextEncoder().encode(text);
const fault = (name: UnreadableFile['fault']) => (error: unknown) =>
  error instanceof UnreadableFile && error.fault === name;
const workbook = async (rows: exceljs.CellValue[][]) => {
  const book = new exceljs.Workbook();
  book.addWorksheet('Taflen1').addRows(rows);
  return new Uint8Array(await book.xlsx.writeBuffer());
};

test('a file is known by the end of its name', () => {
  assert.equal(formatOf('/a/B.XLSX'), formats.xlsx);
  assert.equal(formatOf('cy.xliff'), formats.xliff);
  assert.equal(formatOf('cy.xlf'), formats.xliff);
  assert.equal(formatOf('cy.doc'), undefined);
});

suite('a workbook', () => {
  const opened = async (language = 'cy') => {
    const written = await formats.xlsx.write([stale, missing], {...head, to: language});
    const book = new exceljs.Workbook();
    await book.xlsx.load(written.slice().buffer);
    return book.worksheets[0]!;
  };

  test('shows a translator each text with what it was, why it is here and its limit', async () => {
    const sheet = await opened();
    assert.deepEqual((sheet.getRow(2).values as string[]).slice(1, 8), [
      'question.age.label',
      'question age › label: The question',
      'How old are you today?',
      'Faint yw eich oed?',
      200,
      'Beth yw eich oed?\n(Mair Ellis, 2026-11-27)',
      'The source has changed since the translation was signed off: The day was missing',
    ]);
    assert.equal(sheet.getCell('C3').value, '=Title');
    assert.equal(sheet.views[0]?.state, 'frozen');
    assert.equal(sheet.getCell('C2').alignment.wrapText, true);
  });

  test('lets nothing be changed but the translation and the comment', async () => {
    const sheet = await opened();
    const {sheetProtection} = sheet as unknown as {sheetProtection: {sheet: boolean}};
    assert.equal(sheetProtection.sheet, true);
    const open = [1, 2, 3, 4, 5, 6, 7, 8].filter(
      (column) => sheet.getRow(2).getCell(column).protection?.locked === false,
    );
    assert.deepEqual(open, [4, 8]);
    assert.equal(sheet.getCell('D2').numFmt, '@');
  });

  test('refuses a translation over the limit as it is typed', async () => {
    const sheet = await opened();
    const {type, operator, formulae} = sheet.getCell('D2').dataValidation;
    assert.deepEqual(
      {type, operator, formulae},
      {
        type: 'textLength',
        operator: 'lessThanOrEqual',
        formulae: [200],
      },
    );
    assert.equal(sheet.getCell('D3').dataValidation, undefined);
  });

  test('is written from right to left where the language is', async () => {
    assert.equal((await opened('ur')).getCell('D2').alignment.readingOrder, 'rtl');
    assert.equal((await opened()).getCell('D2').alignment.readingOrder, undefined);
    assert.equal((await opened('ur')).getCell('C2').alignment.readingOrder, undefined);
  });

  test('is read after a program moved, renamed and added columns, and made some words bold', async () => {
    const {entries, head: own} = await formats.xlsx.read(
      await workbook([
        ['Notes', 'TRANSLATION (CY)', 'key (precept-2027)', 'source (en)', 'comment'],
        [
          'x',
          {richText: [{text: 'Teitl '}, {font: {bold: true}, text: 'y tŷ'.normalize('NFD')}]},
          'title',
          'The\r\ntitle',
          'Pa dŷ?',
        ],
        [],
        [null, 2027, 'year', '2027'],
        [null, {text: 'https://a.example', hyperlink: 'https://a.example'}, 'url', 'x', null],
      ]),
    );
    assert.deepEqual(own, {document: 'precept-2027', from: 'en', to: 'CY'});
    assert.deepEqual(entries, [
      {key: 'title', source: 'The\ntitle', target: 'Teitl y tŷ', comment: 'Pa dŷ?', place: 'row 2'},
      {key: 'year', source: '2027', target: '2027', place: 'row 4'},
      {key: 'url', source: 'x', target: 'https://a.example', place: 'row 5'},
    ]);
  });

  test('has the row of what a program made of a text', async () => {
    const {entries} = await formats.xlsx.read(
      await workbook([
        ['Key', 'Source', 'Translation'],
        ['a', 'x', {formula: '1+1', result: 2}],
        ['b', 'x', new Date(Date.UTC(2027, 0, 15))],
      ]),
    );
    assert.deepEqual(
      entries.map(({place, flaw}) => [place, flaw]),
      [
        ['row 2', 'formula'],
        ['row 3', 'not-text'],
      ],
    );
  });

  test('is refused, and not unpacked, when it says that it is huge', async () => {
    const written = await workbook([['Key', 'Source', 'Translation']]);
    const at = Buffer.from(written).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    const huge = written.slice();
    new DataView(huge.buffer).setUint32(at + 24, 3_000_000_000, true);
    await assert.rejects(
      formats.xlsx.read(huge),
      (error) => fault('too-large')(error) && /3001 MB/.test(String(error)),
    );
    const many = await workbook(Array.from({length: 100_001}, () => ['x']));
    await assert.rejects(
      formats.xlsx.read(many),
      (error) => fault('too-large')(error) && /100001 rows in one sheet/.test(String(error)),
    );
    await assert.rejects(formats.xlsx.read(written.slice(0, -30)), fault('not-this-format'));
    const damaged = written.slice();
    damaged.fill(0, 60, at - 60);
    await assert.rejects(formats.xlsx.read(damaged), fault('not-this-format'));
  });

  test('is refused without its headings, and when it is none', async () => {
    await assert.rejects(
      async () => formats.xlsx.read(await workbook([['Key', 'Source']])),
      fault('no-headings'),
    );
    await assert.rejects(
      async () => formats.xlsx.read(await workbook([['Key', 'Key', 'Source', 'Translation']])),
      fault('no-headings'),
    );
    await assert.rejects(
      formats.xlsx.read(bytes('Key,Source,Translation')),
      fault('not-this-format'),
    );
  });
});

suite('CSV', () => {
  test('begins with a byte order mark and runs no formula', async () => {
    const written = await formats.csv.write([missing], head);
    const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(written);
    assert.ok(text.startsWith('\ufeff"Key (precept-2027)",'));
    assert.match(text, /,"'=Title",/);
  });

  const same = [
    {key: 'title', source: 'A "title",\nin two', target: '- ŵ', place: 'row 2'},
    {key: 'b', source: '=x', target: "'R hen", place: 'row 4'},
  ];
  const rows =
    'Key,Source (en),Translation (cy)\ntitle,"A ""title"",\nin two",- ŵ\n\nb,\'=x,\'R hen\n';
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  for (const [how, saved] of [
    ['with commas', bytes(rows)],
    [
      'with semicolons',
      bytes('Key;Source (en);Translation (cy)\ntitle;"A ""title"",\nin two";- ŵ\n\nb;\'=x;\'R hen'),
    ],
    [
      'with tabs, in UTF-16',
      utf16(
        'Key\tSource (en)\tTranslation (cy)\ntitle\t"A ""title"",\nin two"\t- ŵ\n\nb\t\'=x\t\'R hen',
      ),
    ],
    ['with ends of lines of both kinds', bytes(rows.replace('\n', '\r\n'))],
    ['with other ends of lines', bytes(`\ufeff${rows.replaceAll('\n', '\r\n')}`)],
  ] as const)
    test(`is read as a spreadsheet saves it: ${how} (CY-10)`, async () => {
      assert.deepEqual((await formats.csv.read(saved)).entries, same);
    });

  test('is refused in an encoding without ŵ, and when it is cut off', async () => {
    const latin = new Uint8Array([...bytes('Key,Source,Translation\na,b,T'), 0xe2]);
    await assert.rejects(formats.csv.read(latin), fault('encoding'));
    await assert.rejects(
      formats.csv.read(bytes('Key,Source,Translation\na,b,"c')),
      fault('not-this-format'),
    );
    await assert.rejects(formats.csv.read(bytes('')), fault('no-headings'));
  });
});

suite('a gettext catalogue', () => {
  test('marks what is stale, beside the source that it was made of', async () => {
    const text = new TextDecoder().decode(await formats.po.write([stale, missing], head));
    for (const line of [
      '#. At most 200 characters.',
      '#. Last signed translation:',
      '#. Beth yw eich oed?',
      '#, fuzzy',
      '#| msgid "How old are you?"',
      'msgctxt "question.age.label"',
      '"Language: cy\\n"',
    ])
      assert.ok(text.includes(`${line}\n`), `${line} in ${text}`);
    assert.equal(text.match(/fuzzy/g)?.length, 1);
  });

  test('is read as Poedit saves it', async () => {
    const saved = [
      'msgid ""',
      'msgstr ""',
      '"Project-Id-Version: precept-2027\\n"',
      '"Language: cy\\n"',
      '"X-Generator: Poedit 3.4\\n"',
      '',
      '# Pa dŷ?',
      '#. title: The title',
      '#, no-wrap',
      'msgctxt "title"',
      'msgid ""',
      '"The title\\n"',
      '"in two"',
      'msgstr ""',
      '"Y teitl\\n"',
      '"mewn dwy"',
      '',
      '#, fuzzy',
      'msgctxt "b"',
      'msgid "Two"',
      'msgstr "Dau"',
      '',
      '#~ msgctxt "gone"',
      '#~ msgid "Three"',
      '#~ msgstr "Tri"',
    ].join('\r\n');
    const {entries, head: own} = await formats.po.read(bytes(saved));
    assert.deepEqual(own, {document: 'precept-2027', from: undefined, to: 'cy'});
    assert.deepEqual(entries, [
      {
        key: 'title',
        source: 'The title\nin two',
        target: 'Y teitl\nmewn dwy',
        comment: 'Pa dŷ?',
        place: 'entry title',
      },
      {key: 'b', source: 'Two', target: 'Dau', place: 'entry b', flaw: 'marked-unfinished'},
    ]);
  });

  test('has nothing in it when it is empty, and no head when it says nothing of itself', async () => {
    assert.deepEqual((await formats.po.read(bytes(''))).entries, []);
    const file = await formats.po.read(bytes('msgctxt "title"\nmsgid "a"\nmsgstr "b"\n'));
    assert.deepEqual(file.head, {document: undefined, from: undefined, to: undefined});
    assert.equal(file.entries[0]!.target, 'b');
  });

  test('is refused with an entry twice, or cut off', async () => {
    const entry = 'msgctxt "a"\nmsgid "b"\nmsgstr "c"\n\n';
    await assert.rejects(formats.po.read(bytes(entry + entry)), fault('not-this-format'));
    await assert.rejects(formats.po.read(bytes('msgid "b')), fault('not-this-format'));
  });
});

suite('XLIFF', () => {
  test('has states, notes and the limit', async () => {
    const text = new TextDecoder().decode(await formats.xliff.write([stale, missing], head));
    for (const part of [
      'version="2.1" srcLang="en" trgLang="cy"',
      'original="precept-2027" xml:space="preserve"',
      '<slr:profiles generalProfile="xliff:codepoints"/>',
      '<unit id="u1" name="question.age.label" slr:sizeRestriction="200">',
      '<note category="context">question age › label: The question</note>',
      '<note category="last-signed">Beth yw eich oed?\n(Mair Ellis, 2026-11-27)</note>',
      '<segment state="initial" subState="dweud:stale"><source>How old are you today?</source>',
      '<segment state="initial"><source>=Title</source></segment>',
    ])
      assert.ok(text.includes(part), `${part} in ${text}`);
  });

  test('has an element for what XML cannot hold', async () => {
    const odd = {...missing, source: 'a\u0001b', target: '\u0000\r'};
    const text = new TextDecoder().decode(await formats.xliff.write([odd], head));
    assert.ok(text.includes('<source>a<cp hex="0001"/>b</source>'), text);
    assert.ok(text.includes('<target><cp hex="0000"/><cp hex="000D"/></target>'), text);
  });

  const file = (units: string, attributes = 'version="2.1" srcLang="en" trgLang="cy"') =>
    bytes(
      `<?xml version="1.0"?>\r\n<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" ${attributes}><x:file id="f1" original="precept-2027">${units}</x:file></x:xliff>`,
    );

  test('is read as a program saves it that cuts texts and marks words', async () => {
    const {entries} = await formats.xliff.read(
      file(
        '<x:group id="g"><x:unit id="u1" name="title"><x:notes><x:note category="context">c</x:note><x:note>Pa dŷ?</x:note></x:notes>' +
          '<x:segment><x:source>One.</x:source><x:target>Un <x:mrk id="m">a</x:mrk> dim.</x:target></x:segment>' +
          '<x:ignorable><x:source> </x:source></x:ignorable>' +
          '<x:segment><x:source>Two\r\n&amp;</x:source><x:target><![CDATA[Dau <&>]]></x:target></x:segment></x:unit></x:group>' +
          '<x:unit id="b"><x:segment><x:source>B</x:source><x:target>B</x:target></x:segment><x:segment><x:source>C</x:source></x:segment></x:unit>' +
          '<x:unit id="c"><x:segment><x:source>C</x:source></x:segment></x:unit>',
      ),
    );
    assert.deepEqual(entries, [
      {
        key: 'title',
        source: 'One. Two\n&',
        target: 'Un a dim. Dau <&>',
        place: 'unit title',
        comment: 'Pa dŷ?',
      },
      {key: 'b', source: 'BC', target: 'B', place: 'unit b', flaw: 'marked-unfinished'},
      {key: 'c', source: 'C', target: '', place: 'unit c'},
    ]);
  });

  test('is refused in version 1.2, cut off, and when it is something else', async () => {
    await assert.rejects(formats.xliff.read(file('', 'version="1.2"')), fault('other-version'));
    await assert.rejects(
      formats.xliff.read(bytes('<xliff version="2.0">')),
      fault('not-this-format'),
    );
    await assert.rejects(formats.xliff.read(bytes('<html/>')), fault('not-this-format'));
    await assert.rejects(formats.xliff.read(bytes('title')), fault('not-this-format'));
  });

  const around = (source: string) =>
    bytes(
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="cy"><file id="f"><unit id="u" name="k"><segment><source>${source}</source><target>x</target></segment></unit></file></xliff>`,
    );

  test('has a mark for the code of no character', async () => {
    for (const code of ['-1', 'D800', 'DFFF', '110000', 'zz', '']) {
      const {entries} = await formats.xliff.read(around(`a<cp hex="${code}"/>`));
      assert.equal(entries[0]!.source, 'a\ufffd', code);
    }
    const {entries} = await formats.xliff.read(around('a<cp hex="1F600"/>'));
    assert.equal(entries[0]!.source, 'a😀');
  });

  test('is refused with elements deep in each other', async () => {
    const deep = '<pc id="1">'.repeat(20_000) + 'a' + '</pc>'.repeat(20_000);
    await assert.rejects(formats.xliff.read(around(deep)), fault('not-this-format'));
    const {entries} = await formats.xliff.read(
      around('<pc id="1">'.repeat(9) + 'a' + '</pc>'.repeat(9)),
    );
    assert.equal(entries[0]!.source, 'a');
  });

  test('fetches nothing and expands nothing that a file defines', async () => {
    const nasty = new TextDecoder()
      .decode(file('<x:unit id="a"><x:segment><x:source>&e;</x:source></x:segment></x:unit>'))
      .replace('\r\n', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>');
    await assert.rejects(formats.xliff.read(bytes(nasty)), fault('not-this-format'));
  });
});

suite('a file that would keep a reader busy is refused at once', () => {
  const xliff = (inside: string) =>
    bytes(
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="cy"><file id="f">${inside}</file></xliff>`,
    );
  const groups = (count: number, open = '<group id="a">') =>
    xliff(open.repeat(count) + '</group>'.repeat(count));
  const isTooDeep = (error: unknown) =>
    fault('not-this-format')(error) && /more than 200 elements in each other/.test(String(error));

  // What is left to the parser takes longer for each element the more are open: these took minutes.
  for (const [what, file] of [
    ['half a million elements in each other', groups(500_000)],
    ['the same with what looks like an end in an attribute', groups(500_000, "<group id='/>'>")],
    ['the same between comments', groups(500_000, '<!-- </group> --><group id="a">')],
  ] as const)
    test(`XLIFF: ${what}`, {timeout: 10_000}, () =>
      assert.rejects(formats.xliff.read(file), isTooDeep),
    );

  test('XLIFF as deep as a program may write it, and many elements beside each other, are read', async () => {
    const unit = (id: number) =>
      `<unit id="u${id}"><segment><source>a &lt; b</source><target>c<ph id="1"/></target></segment></unit>`;
    const units = Array.from({length: 500}, (_, id) => unit(id)).join('');
    const open = '<!-- <a><b> --><group id="g" name="/>">';
    const {entries} = await formats.xliff.read(
      xliff(`${open.repeat(150)}<![CDATA[<a><b>]]>${units}${'</group>'.repeat(150)}`),
    );
    assert.equal(entries.length, 500);
  });

  for (const [what, text] of [
    ['without a line end', 'a'.repeat(15_000_000)],
    ['of cells without a line end', '"a",'.repeat(4_000_000)],
    ['with a quotation mark that never ends', `Key,Source,Translation\n"${'a'.repeat(15_000_000)}`],
  ] as const)
    test(`CSV ${what}`, {timeout: 10_000}, () =>
      assert.rejects(
        formats.csv.read(bytes(text)),
        (error) =>
          fault('not-this-format')(error) && /a row of more than 500000 char/.test(String(error)),
      ),
    );
});
